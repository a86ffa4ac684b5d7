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

enum { USUAL_THRESHOLD = 5, LEAST_THRESHOLD = 3, LARGEST_THRESHOLD = 1000 };

struct released_item {
    bool whole;          /* no cell of it is withheld */
    const bool *options; /* per option of its question: its count is released */
    bool no_answer;
    bool not_asked; /* true for a question that is always asked */
    bool answered;  /* the base of those that answered can be worked out from what is released */
    bool appropriate;
};

struct release {
    const struct results *results;
    size_t threshold;
    const struct released_item *items; /* per item of the template */
    size_t case_count;                 /* cases with a return */
    bool cases;                        /* their number is released */
    bool response;                     /* so are the requests, and how many are met */
};

/* Decides what can be released of results: owned by `arena`, which the results must outlive. Counts
 * from 1 to `threshold` - 1 are withheld, and others with them. Fewer returns than the threshold
 * can not be published at all: NULL. */
const struct release *release_make(struct arena *arena, const struct results *results,
                                   size_t threshold);

#endif
