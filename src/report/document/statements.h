/* What a report says beside its document: sentences with the figures they rest on, findings,
 * strengths, and what comments mention. */
#ifndef CINAUDIT_REPORT_DOCUMENT_STATEMENTS_H
#define CINAUDIT_REPORT_DOCUMENT_STATEMENTS_H

#include <stddef.h>

/* A figure that a sentence rests on. */
struct fact {
    const char *item; /* an item's id; NULL if it is about the round */
    const char *what; /* a role, an option's value, or what else is counted: "no_answer" */
    size_t count;
    size_t base;
    const char *base_name; /* "answered", "appropriate", "returns", "requests", …; NULL where
                              there is none, and `base` is 0 */
};

/* A sentence of the report, and what it rests on. */
struct statement {
    const char *section; /* the anchor of the heading it stands under */
    const char *text;
    const struct fact *facts;
    size_t fact_count;
};

/* What a finding shows to support it: an item's figures, or a passage somebody wrote. */
struct evidence {
    const char *item;   /* an item's id; NULL for a passage */
    const char *source; /* of a passage: the file */
    const char *writer; /* of a passage: "School, case A", or "notes: workshop" */
    const char *text;
};

enum finding_state {
    FINDING_SUPPORTED,
    FINDING_NOT_SUPPORTED, /* its rule does not hold: it is not part of the report */
    FINDING_NOT_EVALUATED  /* its rule cannot be held against these data: `statement` says why */
};

struct finding {
    const char *id;
    enum finding_state state;
    const char *title;
    const char *statement;
    const char *challenge;
    const struct evidence *evidence;
    size_t evidence_count;
    size_t passages_found; /* that support it, whether or not they are shown */
    const struct fact *facts;
    size_t fact_count;
};

/* An item whose positive share where appropriate reaches the template's threshold. */
struct strength {
    size_t item;
    const char *statement;
};

/* What comments and notes say on one of the template's comment themes. */
struct theme_mentions {
    const char *id;
    const char *title;
    size_t returns;         /* with a comment that mentions it */
    const size_t *in_notes; /* passages, per file of notes */
    const struct evidence *passages;
    size_t passage_count;
};

#endif
