/* Decides which figures of a round can be made public: statistical disclosure control of small
 * counts.
 *
 * A count of a few returns can identify a child, and so can one that is worked out from others. The
 * returns on an item fall into cells: its options, no answer (blank or unreadable), and, if the
 * question depends on another, not asked. If any cell is between 1 and the threshold minus 1, the
 * smallest cell that reaches the threshold is found, and all cells up to its size are withheld. So
 * what is withheld has at least two sizes, and nothing released tells which is which. A reader who
 * adds up, even knowing this rule, finds two or more possible values for every withheld cell.
 *
 * The lines of a checklist share their blanks: a return that leaves the checklist blank does so on
 * every line. A checklist is released whole if all its lines can be. Otherwise each line that every
 * return answered is released alone, with its options as cells. Of any other line, the cells are
 * its positive answers and everything else, which is not shown.
 *
 * A question that depends on another tells about it, because it is asked only after certain
 * answers. It is released whole if it and every question it depends on are whole. Otherwise nothing
 * of it is released. The same holds if a return was asked it because the deciding answer could not
 * be read.
 *
 * This follows the Office for National Statistics' guidance on tables of small counts: primary
 * suppression, and secondary suppression so that the primary cannot be undone.
 */
#pragma once

#include "collate/results.h"
#include "round/round.h"

enum { USUAL_THRESHOLD = 5, LEAST_THRESHOLD = 3, LARGEST_THRESHOLD = 1000 };

/* Makes the public results. Counts from 1 to `threshold` - 1, and others that must go with them,
 * are replaced by WITHHELD, so that no format can show them. Cases, agencies, comments, problems,
 * ranges, agreement and explanations are left out. `arena` owns the result, which must not outlive
 * the original results. Returns NULL if there are fewer returns than the threshold: such a round
 * cannot be published. */
const struct results *release_results(struct arena *arena, const struct results *results,
                                      size_t threshold);

/* The public details of a round: its board, theme, period and terms of reference. NULL for NULL. */
const struct round *release_round(struct arena *arena, const struct round *round);
