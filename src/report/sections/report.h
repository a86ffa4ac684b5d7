/* The report of a round: its statements, its findings with their challenges, and the document for
 * the board that shows them. */
#pragma once

#include "collate/results.h"
#include "report/document/document.h"
#include "report/document/statements.h"
#include "round/round.h"

struct report {
    const struct results *results;
    const struct round *round; /* NULL if the round has no manifest */
    struct document document;
    const char *const *reading; /* how to read the figures, in sentences */
    size_t reading_count;
    const struct statement *statements;
    size_t statement_count;
    const struct finding *findings; /* one per rule of the template, in its order */
    size_t finding_count;
    const struct strength *strengths; /* best first */
    size_t strength_count;
    const struct theme_mentions
        *mentions; /* one per comment theme of the template; NULL if comments were not read */
};

/* The name of a section of the report, for document_pick; after all sections, the id of each theme
 * of the template; after the last, NULL. Only the sections if `template` is NULL. */
const char *report_section(const struct template *template, size_t index);

struct report_options {
    const struct round *round; /* or NULL */
    unsigned decimals;         /* of percentages */
    bool undrawn;              /* the document is not needed, so its blocks are not kept */
};

/* Makes the report of a round. For released results (release.h) it makes the public version: fewer
 * sections, and only findings and strengths based on released figures. `arena` owns everything in
 * it. It refers to the results, their template and the round, which must outlive it. */
const struct report *report_make(struct arena *arena, const struct results *results,
                                 const struct report_options *options);
