/* Forms and templates, written to files. */
#ifndef CINAUDIT_CLI_FORM_FILES_H
#define CINAUDIT_CLI_FORM_FILES_H

#include "output.h"

struct form_run {
    struct arena arena;
    struct output output;
    struct cinaudit_audit *audit;
    const struct cinaudit_format *format;
    const char *const *paths; /* of the forms of write_forms, */
    size_t begun;             /* of which so many have been written, the last perhaps not wholly, */
    const char *made_folder;  /* to a folder that was made for them; NULL if it was there */
};

/* Begins a run; its arena is given back with arena_free. */
void form_run_begin(struct form_run *run, const struct cinaudit_format *format);

/* Each returns the exit status, and has said what went wrong. `output` is NULL for standard output.
 */
int write_form(struct form_run *run, const struct cinaudit_form *form, const char *output);

/* Writes a form for each request into the folder, which has a name, and is made if it is not there.
 * No file is written over: if one is there already, none is written. If one cannot be
 * written, the others are removed. */
int write_forms(struct form_run *run, const char *folder);

#endif
