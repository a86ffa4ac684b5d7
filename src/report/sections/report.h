/* The report of a round: what the results say in words, the findings with their challenges, and
 * both as a document for a board.
 */
#ifndef CINAUDIT_REPORT_SECTIONS_REPORT_H
#define CINAUDIT_REPORT_SECTIONS_REPORT_H

#include "collate/results.h"
#include "report/document/document.h"
#include "report/document/statements.h"
#include "round/round.h"

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

/* A section of the report, by which document_pick picks it, or a theme of the template, by its id:
 * one after the other, and NULL behind the last. Without a template, the sections alone. */
const char *report_section(const struct template *template, size_t index);

struct report_options {
    const struct round *round; /* or NULL */
    unsigned decimals;         /* of percentages */
    bool undrawn;              /* only what the report says is wanted: its document is not kept */
};

/* Makes the report of a round; of results that are released (release.h), its version for the
 * public: fewer sections, and those findings and strengths that rest on released figures alone.
 * Everything in it is owned by `arena`, and refers to the results, their template and the round,
 * which must outlive it. */
const struct report *report_make(struct arena *arena, const struct results *results,
                                 const struct report_options *options);

#endif
