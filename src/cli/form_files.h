/* Forms and templates, written to files. */
#ifndef CINAUDIT_CLI_FORM_FILES_H
#define CINAUDIT_CLI_FORM_FILES_H

#include "form_format.h"
#include "output.h"

#include "round/requests.h"

struct form_run {
    struct arena arena;
    struct problems problems;
    struct output output;
    const char *const *paths; /* of the forms of write_forms, */
    size_t begun;             /* of which so many have been written, the last perhaps not wholly, */
    const char *made_folder;  /* to a folder that was made for them; NULL if it was there */
};

/* Begins a run; its arena is given back with arena_free. The handler's context is the arena. */
void form_run_begin(struct form_run *run, problem_handler *handler);

/* Each returns the exit status, and has said what went wrong. `output` is NULL for standard output.
 */
/* Writes the JSON of a template as it is. */
int write_template(struct form_run *run, struct text source, const char *output);

int write_form(struct form_run *run, const struct form_format *format, const struct form *form,
               const char *output);

/* Writes a form for each request into the folder, which has a name, and is made if it is not there.
 * No file is written over: if one is there already, none is written. If one cannot be
 * written, the others are removed. */
int write_forms(struct form_run *run, const struct form_format *format,
                const struct template *template, const struct requests *requests,
                const char *folder);

#endif
