/* What a sheet shows in another way than it is read: hidden rows and columns, and merged cells. */
#pragma once

#include "input/source.h"

struct sheet_marks {
    const bool *counts; /* per column of the header: what stands in it changes a figure */
    size_t width;
    size_t header_row;    /* the last one */
    bool *hidden_columns; /* per column */
    bool hidden_row;      /* the current row is hidden */
    bool counts_here;     /* the current row has text in a column that counts */
    size_t rows;          /* hidden rows with such text, and the first of them */
    size_t first_row;
    size_t cells; /* such cells in hidden columns, and the first of them */
    size_t first_cell_row;
    size_t first_cell_column;
    size_t merges; /* groups of merged cells that count, and the first of them */
    size_t merge_row;
    char first_merged[32], last_merged[32];
};

/* `counts` may be NULL: then nothing is noted. */
void sheet_marks_init(struct sheet_marks *marks, struct arena *arena, const bool *counts,
                      size_t width, size_t header_row);

/* Each takes what the sheet says: the columns of a range, from 1; a row; a cell with text; a range
 * of cells such as "A2:A4". */
void sheet_marks_hide(struct sheet_marks *marks, size_t first, size_t last);
void sheet_marks_begin_row(struct sheet_marks *marks, bool hidden);
void sheet_marks_take_cell(struct sheet_marks *marks, size_t row, size_t column);
void sheet_marks_end_row(struct sheet_marks *marks, size_t row);
void sheet_marks_merge(struct sheet_marks *marks, const char *range);

/* Warns of what was noted. */
void sheet_marks_say(const struct sheet_marks *marks, const struct source *source);
