/* How the columns of a table share the width of a page. */
#ifndef CINAUDIT_RENDER_TEXT_COLUMNS_H
#define CINAUDIT_RENDER_TEXT_COLUMNS_H

#include "page.h"

enum { TABLE_INDENT = 2, TABLE_GAP = 2 };

struct text_column {
    struct text head;
    bool figures;
    size_t least;   /* below this, words break */
    size_t natural; /* more than this is of no use */
    size_t width;
};

/* A table whose texts are plain and measured. */
struct text_columns {
    const struct table *table;
    const struct text *cells; /* row by row */
    struct text_column *columns;
    bool bars; /* at least one row has one */
};

/* The columns that stand side by side: the table's first, then those from `first` up to `end`, and
 * behind them a bar of `bar` columns, or none for 0. */
struct column_block {
    size_t first;
    size_t end;
    size_t bar;
};

struct text_columns text_columns_measure(struct arena *arena, const struct table *table);

/* The block that begins with the column `first`, whose columns get their widths. The blocks of a
 * table are as few as can be, and none has many more columns than another. */
struct column_block text_columns_fit(const struct text_columns *columns, size_t first,
                                     size_t page_width);

/* The lines that a text takes in a column of that width: 0 for an empty one. */
size_t text_lines(struct text text, size_t width);

#endif
