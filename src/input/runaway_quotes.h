/* Finds records that a stray quotation mark has made part of a comment. */
#pragma once

#include "base/text.h"

/* True if the cells of a line, split at every delimiter, could begin a record. Gets at most as many
 * cells as the header has columns. */
typedef bool looks_like_record(void *context, const struct text *cells, size_t count);

/* True if a line of the field, but not the first, looks like a record. Then the field's quotation
 * mark was a mistake, and another one further on closed it, in any column. `cells` has room for
 * `columns` cells. */
bool runaway_quotes_hold_record(struct text field, char delimiter, struct text *cells,
                                size_t columns, looks_like_record *looks_like, void *context);

/* True if a cell begins with a space. In a sentence a space follows every comma; in a record it
 * does not. */
bool cells_are_prose(const struct text *cells, size_t count);
