/* Finds signs in a whole file that a survey's export differs from what was answered, though each
 * return looks right. */
#pragma once

#include "builder.h"
#include "services.h"

/* The kinds of answers in a checklist. */
struct checklist_signs {
    size_t yes_or_blank; /* returns with "Yes" on some lines and all others blank */
    bool says_otherwise; /* a return has another answer, so blanks are not unticked boxes */
};

struct export_warnings {
    const struct template *template;
    const struct service *service;      /* whose export the file is; NULL if nobody's */
    struct checklist_signs *checklists; /* per question */
    bool *not_shown;                    /* per item: it has such an "N/A" */
};

/* Owned by the arena. */
void export_warnings_init(struct export_warnings *warnings, struct arena *arena,
                          const struct template *template, const struct service *service);

/* Looks at an answer as the file has it. Only needed for a service that writes "N/A" for a blank.
 */
void export_warnings_take_cell(struct export_warnings *warnings, size_t item, struct text cell);

/* Looks at the return that the builder has finished. */
void export_warnings_take_return(struct export_warnings *warnings, const struct builder *builder);

/* Reports what is doubtful, as warnings about a line of the file. */
void export_warnings_say(const struct export_warnings *warnings, struct arena *arena,
                         struct problems *problems, struct place place);
