/* What of a round's figures can be made public: statistical disclosure control of small counts.
 *
 * A count of a few returns can point at a child, and so can one that is worked out from others. Of
 * each item, the returns fall into cells: its options, no answer (blank or unreadable), and, where
 * the question depends on another, not asked. Where a cell is from 1 to below the threshold, all
 * cells are withheld that are not above the smallest one from the threshold on. What is withheld is
 * then of two sizes at least, and nothing that is released says which is which: whoever adds up,
 * knowing this rule, is left with two solutions or more for every cell.
 *
 * The lines of a checklist have no answer in common: a return that leaves it blank does so on every
 * line. It is released whole if all its lines are. Otherwise a line that every return answers is
 * released by itself, its options being its cells; those of any other line are its positive answers
 * and all the rest, which is not shown.
 *
 * Questions that depend on another are a part of its figures, since they are asked of those that
 * gave the answers that call for them: they are released whole if they and all that they depend on
 * are whole, and not at all otherwise, nor where the answer that decides it could not be read in a
 * return, which is then asked.
 *
 * The principle is that of the Office for National Statistics' guidance on tables of small counts:
 * primary suppression, and secondary suppression so that the primary cannot be undone.
 */
#ifndef CINAUDIT_RELEASE_RELEASE_H
#define CINAUDIT_RELEASE_RELEASE_H

#include "collate/results.h"
#include "round/round.h"

enum { USUAL_THRESHOLD = 5, LEAST_THRESHOLD = 3, LARGEST_THRESHOLD = 1000 };

/* The results for the public. Counts from 1 to `threshold` - 1 are withheld, and others with them:
 * in their place stands WITHHELD, so that whoever draws them cannot show them. Cases, agencies,
 * comments and problems are not among them, nor ranges, agreement and explanations: all that is not
 * named here is left out. Owned by `arena`, which the results must outlive. Fewer returns than the
 * threshold cannot be published at all: NULL. */
const struct results *release_results(struct arena *arena, const struct results *results,
                                      size_t threshold);

/* What the public is told of a round: its board, theme, period and terms of reference. NULL for
 * none. */
const struct round *release_round(struct arena *arena, const struct round *round);

#endif
