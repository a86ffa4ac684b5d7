/* Writes forms and templates to files. */
#pragma once

#include "output.h"

struct form_run {
    struct arena arena;
    struct output output;
    struct cinaudit_audit *audit;
    const struct cinaudit_format *format;
    const char *const *paths; /* of the forms of write_forms */
    size_t begun;             /* number of forms begun; the last may be incomplete */
    const char *made_folder;  /* the folder if it was made for them, or NULL */
};

/* Begins a run. Free its arena with arena_free. */
void form_run_begin(struct form_run *run, const struct cinaudit_format *format);

/* Both report their errors and return the exit status. `output` is NULL for standard output. */
int write_form(struct form_run *run, const struct cinaudit_form *form, const char *output);

/* Writes a form for each request into the folder, and makes the folder if needed. Never overwrites
 * a file: if one exists, nothing is written. If a form cannot be written, the others are removed.
 * `folder` must not be "". */
int write_forms(struct form_run *run, const char *folder);
