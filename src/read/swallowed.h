/* Records that a quotation mark put in by mistake has made part of a comment. */
#ifndef CINAUDIT_READ_SWALLOWED_H
#define CINAUDIT_READ_SWALLOWED_H

#include <cinaudit/text.h>

/* By what a record is known: enough cells that hold what only a record's cell would. */
struct swallowed_sign {
    bool (*is_known)(void *context, size_t column, struct text cell);
    size_t needed;
    void *context;
};

/* True if a line inside a field of several lines looks like a record of `columns` columns, or its
 * last line like the beginning of one up to the field's own column. */
bool swallowed_record(struct text field, size_t column, size_t columns, char delimiter,
                      struct swallowed_sign sign);

#endif
