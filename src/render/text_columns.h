/* Divides the width of a page among the columns of a table. */
#pragma once

#include "page.h"

enum { TABLE_INDENT = 2, TABLE_GAP = 2 };

struct text_column {
    struct text head;
    bool figures;
    size_t least;   /* narrower columns break words */
    size_t natural; /* no text is wider than this */
    size_t width;
};

/* A table with its texts made plain and measured. */
struct text_columns {
    const struct table *table;
    const struct text *cells; /* row by row */
    struct text_column *columns;
    bool bars; /* true if any row has a bar */
};

/* A block of columns side by side: the table's first column, those from `first` to before `end`,
 * and a bar of `bar` columns (0: no bar). */
struct column_block {
    size_t first;
    size_t end;
    size_t bar;
};

struct text_columns text_columns_measure(struct arena *arena, const struct table *table);

/* Plans the block that begins with the column `first`, and sets the widths of its columns. A table
 * gets as few blocks as possible, of about the same number of columns. */
struct column_block text_columns_fit(const struct text_columns *columns, size_t first,
                                     size_t page_width);

/* The number of lines a text takes in a column of that width: 0 for an empty one. */
size_t text_lines(struct text text, size_t width);
