/* Reads a checklist answered in one cell, as form services export it. */
#pragma once

#include "template.h"

enum { MOST_TICKS = 2000 }; /* the most parts of a cell: as many as a template can have items */

enum ticks_outcome {
    TICKS_SPLIT,
    TICKS_UNKNOWN,  /* the cell does not split into whole labels */
    TICKS_AMBIGUOUS /* it splits in more than one way */
};

/* Splits a cell into the checklist's labels, joined by semicolons, by commas or by line ends. One
 * cell has one kind of joint, unless it can be split in no other way. Labels may contain these
 * marks themselves, so there must be exactly one way to split. A mark behind the last label is the
 * joint of all. The labels' positions in the checklist go to `ticked` (room for MOST_TICKS), their
 * number to `count`. The position item_count means that none is ticked. */
enum ticks_outcome ticks_split(const struct question *question, struct text cell, size_t *ticked,
                               size_t *count);

/* The same for labels that are joined by spaces. */
enum ticks_outcome ticks_split_words(const struct question *question, struct text cell,
                                     size_t *ticked, size_t *count);

/* Makes the key of a label: a match key in which the marks that can join labels stay, so that
 * "Health; education" is not "Health, education". False if it is no label, or too long. */
bool ticks_key(struct text label, struct text_key *key);

/* Finds the position of one whole label. False if it is not in the checklist. */
bool ticks_find(const struct question *question, struct text label, size_t *position);

/* The same for a label or a code: what the line's id, "q1a", has behind the checklist's, or "none".
 */
bool ticks_find_code(const struct template *template, size_t question, struct text code,
                     size_t *position);

/* The first part of a cell that does not split which is not a label. */
struct text ticks_first_unknown(const struct question *question, struct text cell);

/* True if a label is ticked twice, or "None of these" beside others. */
bool ticks_contradict(const struct question *question, const size_t *ticked, size_t count);
