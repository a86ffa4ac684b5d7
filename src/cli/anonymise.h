/* Results and a round in which cases are called by letters. */
#ifndef CINAUDIT_CLI_ANONYMISE_H
#define CINAUDIT_CLI_ANONYMISE_H

#include "collate/results.h"
#include "redact/case_names.h"
#include "round/round.h"

/* A copy of the results, read with these names, in which cases are called by letters wherever a
 * return or a request speaks of them: in comments, in agencies and in settings. Owned by `arena`.
 */
const struct results *anonymise_results(struct arena *arena, struct case_names *names,
                                        const struct results *results);

/* A copy of the round, with letters for its cases wherever it speaks of them. Owned by `arena`;
 * NULL stays NULL. */
const struct round *anonymise_round(struct arena *arena, struct case_names *names,
                                    const struct round *round);

#endif
