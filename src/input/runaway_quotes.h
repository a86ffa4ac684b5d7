/* Records that a quotation mark put in by mistake has made part of a comment. */
#ifndef CINAUDIT_INPUT_RUNAWAY_QUOTES_H
#define CINAUDIT_INPUT_RUNAWAY_QUOTES_H

#include "base/text.h"

/* True if the cells of a line, cut at every delimiter, could be the beginning of a record. At most
 * as many cells are given as the header has columns. */
typedef bool looks_like_record(void *context, const struct text *cells, size_t count);

/* True if a line of a field of several lines, but the first, looks like a record: the field's
 * quotation mark was then opened by mistake, and closed by another one further on, in whichever
 * column. `cells` is room for `columns` cells. */
bool runaway_quotes_hold_record(struct text field, char delimiter, struct text *cells,
                                size_t columns, looks_like_record *looks_like, void *context);

/* True if a cell begins with a space: in a sentence one follows every comma, in a record none
 * does. */
bool cells_are_prose(const struct text *cells, size_t count);

#endif
