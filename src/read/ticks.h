/* A checklist answered in one cell, as form services export it. */
#ifndef CINAUDIT_READ_TICKS_H
#define CINAUDIT_READ_TICKS_H

#include "template/template.h"

enum { MOST_TICKS = 2000 }; /* parts that a cell is looked at in: as many as a template has items */

enum ticks_outcome {
    TICKS_SPLIT,
    TICKS_UNKNOWN,  /* it does not split into whole labels */
    TICKS_AMBIGUOUS /* it does in more than one way */
};

/* Splits a cell into the checklist's labels, joined by ";" or ", ". Labels may hold those marks
 * themselves, so the cell must split in exactly one way. The positions of the labels in the
 * checklist go to `ticked` (room for MOST_TICKS), their number to `count`; a position of
 * item_count means that none is ticked. */
enum ticks_outcome ticks_split(const struct question *question, struct text cell, size_t *ticked,
                               size_t *count);

/* The position of one label, which is not split; false if it is none of the checklist's. */
bool ticks_find(const struct question *question, struct text label, size_t *position);

/* Of a cell that does not split: the first part between the marks that is no label by itself. */
struct text ticks_first_unknown(const struct question *question, struct text cell);

/* True if a label is ticked twice, or "None of these" beside others. */
bool ticks_contradict(const struct question *question, const size_t *ticked, size_t count);

#endif
