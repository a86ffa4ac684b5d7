/* Text in columns that have no heading, or one that is not part of the template: it is not read,
 * and may be what matters. Said once for each column of a file. */
#pragma once

#include "columns.h"
#include "input/table.h"

/* The kind of warnings of rows that are not read: titles, remarks, totals and signatures. */
#define ROW_NOT_READ "the row … is not read"

/* Per column: how many of its cells have text, and the first of them. */
struct unread_column {
    size_t cells;
    size_t line;
    const char *shown;
};

struct unread {
    struct arena *arena;
    struct problems *problems;
    const struct header *header;
    struct unread_column *columns;
};

/* Owned by the arena. */
void unread_init(struct unread *unread, struct arena *arena, struct problems *problems,
                 const struct header *header);

/* Takes what stands in a column without a heading. */
void unread_take(struct unread *unread, const struct table_place *place, struct text cell);

/* The same for a column whose heading is not part of the template. What a survey service adds, such
 * as times and names, is short; four words and more may be a comment. */
void unread_take_ignored(struct unread *unread, const struct table_place *place, struct text cell);

/* Says what was found, in warnings about the file. */
void unread_say(const struct unread *unread, const char *file);
