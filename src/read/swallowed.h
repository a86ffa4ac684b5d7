/* Records that a quotation mark put in by mistake has made part of a comment. */
#ifndef CINAUDIT_READ_SWALLOWED_H
#define CINAUDIT_READ_SWALLOWED_H

#include <cinaudit/text.h>

/* True if the cell, by its column, holds what only a record's cell would: a known answer or item.
 */
typedef bool known_cell(void *context, size_t column, struct text cell);

/* True if a line inside a field of several lines looks like a record of `columns` columns, or its
 * last line like the beginning of one up to the field's own column. */
bool swallowed_record(struct text field, size_t column, size_t columns, char delimiter,
                      known_cell *known, void *context);

#endif
