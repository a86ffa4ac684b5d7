/* Forms and templates, written to files. */
#ifndef CINAUDIT_CLI_FORM_FILES_H
#define CINAUDIT_CLI_FORM_FILES_H

#include "form_format.h"
#include "output.h"

#include <cinaudit/requests.h>

/* What has to be put away when memory runs out. */
struct form_run {
    struct arena arena;
    struct problems problems;
    struct output output;
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
 * No file is written over: if one is there already, none is written. */
int write_forms(struct form_run *run, const struct form_format *format,
                const struct template *template, const struct requests *requests,
                const char *folder);

#endif
