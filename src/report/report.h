/* The report of a round: what the results say in words, the findings with their challenges, and
 * both as a document for a board.
 */
#ifndef CINAUDIT_REPORT_REPORT_H
#define CINAUDIT_REPORT_REPORT_H

#include "collate/results.h"
#include "release/release.h"
#include "report/document/document.h"
#include "round/round.h"

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

struct report {
    const struct results *results;
    const struct round *round; /* NULL without a manifest */
    struct document document;
    const char *const *reading; /* how the figures are to be read, in sentences */
    size_t reading_count;
    const struct statement *statements;
    size_t statement_count;
    const struct finding *findings; /* one per rule of the template, in its order */
    size_t finding_count;
    const struct strength *strengths; /* best first */
    size_t strength_count;
    const struct theme_mentions *mentions; /* per comment theme of the template; NULL if comments
                                              were not read */
};

/* The parts of a report that can be asked for by name; ends with NULL. Besides these, each theme of
 * the template can be, by its id. */
extern const char *const report_sections[];

struct report_options {
    const struct round *round; /* or NULL */
    const char *const *only;   /* names of the sections that are wanted, ended by NULL; NULL for
                                  all */
    unsigned decimals;         /* of percentages */
    bool undrawn;              /* the document is not wanted, only what the report says */
};

/* Makes the report of a round. Everything in it is owned by `arena`, and refers to the results,
 * their template and the round, which must outlive it. Findings, strengths, mentions and statements
 * are those of the whole report, whichever sections the document has. */
const struct report *report_make(struct arena *arena, const struct results *results,
                                 const struct report_options *options);

/* Makes the version for the public: a document of what is released, and those findings and
 * strengths that rest on released figures alone. Of the options, the round's title and terms are
 * used, and the decimals. Owned by `arena`, as by report_make. */
const struct report *publication_make(struct arena *arena, const struct release *release,
                                      const struct report_options *options);

#endif
