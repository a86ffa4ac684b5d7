/* The parts of a report that are data: sentences with the figures behind them, findings, strengths,
 * and mentions in comments. */
#pragma once

#include <stddef.h>

/* A figure behind a sentence. */
struct fact {
    const char *item; /* an item's id; NULL if it is about the round */
    const char *what; /* what is counted: a role, an option's value, "no_answer", … */
    size_t count;
    size_t base;
    const char *base_name; /* "answered", "returns", …; NULL if there is no base */
};

/* A sentence of the report with the figures behind it. */
struct statement {
    const char *section; /* the anchor of the heading above it */
    const char *text;
    const struct fact *facts;
    size_t fact_count;
};

/* Evidence for a finding: an item's figures, or a passage somebody wrote. */
struct evidence {
    const char *item;   /* an item's id; NULL for a passage */
    const char *source; /* of a passage: the file */
    const char *writer; /* of a passage: "School, case A", or "notes: workshop" */
    const char *text;
};

enum finding_state {
    FINDING_SUPPORTED,
    FINDING_NOT_SUPPORTED, /* its rule does not hold: it is left out of the report */
    FINDING_NOT_EVALUATED  /* its rule cannot be applied to these data: `statement` says why */
};

struct finding {
    const char *id;
    enum finding_state state;
    const char *title;
    const char *statement;
    const char *challenge;
    const struct evidence *evidence;
    size_t evidence_count;
    size_t passages_found; /* all that support it, including those not shown */
    const struct fact *facts;
    size_t fact_count;
};

/* An item whose positive share where appropriate reaches the template's threshold. */
struct strength {
    size_t item;
    const char *statement;
};

/* What comments and notes say about one of the template's comment themes. */
struct theme_mentions {
    const char *id;
    const char *title;
    size_t returns;         /* returns with a comment that mentions it */
    const size_t *in_notes; /* number of passages, per file of notes */
    const struct evidence *passages;
    size_t passage_count;
};
