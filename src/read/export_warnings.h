/* What makes a file of many returns doubtful as a whole, though each return could be right: signs
 * that a survey's export says something else than what was answered. */
#ifndef CINAUDIT_READ_EXPORT_WARNINGS_H
#define CINAUDIT_READ_EXPORT_WARNINGS_H

#include "builder.h"

/* Per checklist, what its returns answer it with. */
struct checklist_signs {
    size_t yes_or_blank; /* returns in which some lines say Yes, and all others are blank */
    bool says_otherwise; /* a return says something else, so that a blank is no box */
};

struct export_warnings {
    const struct template *template;
    bool limesurvey;                    /* the file is an export of LimeSurvey */
    struct checklist_signs *checklists; /* per question */
    bool *not_shown;                    /* per item: it has LimeSurvey's "N/A" */
};

/* Owned by the arena. */
void export_warnings_init(struct export_warnings *warnings, struct arena *arena,
                          const struct template *template, bool limesurvey);

/* Takes an answer as the file has it. Only needed for an export of LimeSurvey. */
void export_warnings_take_cell(struct export_warnings *warnings, size_t item, struct text cell);

/* Takes the return that the builder has finished. */
void export_warnings_take_return(struct export_warnings *warnings, const struct builder *builder);

/* Says what is doubtful, in warnings about a line of the file. */
void export_warnings_say(const struct export_warnings *warnings, struct arena *arena,
                         struct problems *problems, struct place place);

#endif
