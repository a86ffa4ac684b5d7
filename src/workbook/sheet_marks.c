#include "sheet_marks.h"

#include "workbook_cell.h"

#include <stdio.h>
#include <string.h>

void sheet_marks_init(struct sheet_marks *marks, struct arena *arena, const bool *counts,
                      size_t width, size_t header_row)
{
    *marks = (struct sheet_marks){
        .counts = counts, .width = counts ? width : 0, .header_row = header_row};
    marks->hidden_columns = arena_array(arena, marks->width, sizeof *marks->hidden_columns);
}

void sheet_marks_hide(struct sheet_marks *marks, size_t first, size_t last)
{
    for (size_t column = first; column <= last && column <= marks->width; column++)
        if (column)
            marks->hidden_columns[column - 1] = true;
}

void sheet_marks_begin_row(struct sheet_marks *marks, bool hidden)
{
    marks->hidden_row = hidden;
    marks->counts_here = false;
}

void sheet_marks_take_cell(struct sheet_marks *marks, size_t row, size_t column)
{
    if (row <= marks->header_row || column >= marks->width || !marks->counts[column])
        return;
    marks->counts_here = true;
    if (!marks->hidden_columns[column] || marks->cells++)
        return;
    marks->first_cell_row = row;
    marks->first_cell_column = column;
}

void sheet_marks_end_row(struct sheet_marks *marks, size_t row)
{
    if (marks->hidden_row && marks->counts_here && marks->rows++ == 0)
        marks->first_row = row;
}

/* The cells of a range that count. */
static size_t count_cells(const struct sheet_marks *marks, size_t first_row, size_t last_row,
                          size_t first_column, size_t last_column)
{
    size_t rows = 0, columns = 0;
    if (first_row <= marks->header_row)
        first_row = marks->header_row + 1;
    if (last_row >= first_row)
        rows = last_row - first_row + 1;
    for (size_t i = first_column; i <= last_column && i < marks->width; i++)
        columns += marks->counts[i];
    return rows * columns;
}

void sheet_marks_merge(struct sheet_marks *marks, const char *range)
{
    char first[32] = "";
    size_t length = strcspn(range, ":"), row, column, last_row, last_column;
    if (!range[length] || length >= sizeof first)
        return;
    memcpy(first, range, length);
    if (!cell_place_by_name(first, &row, &column) ||
        !cell_place_by_name(range + length + 1, &last_row, &last_column) ||
        count_cells(marks, row, last_row, column, last_column) < 2 || marks->merges++)
        return;
    marks->merge_row = row;
    cell_name(row, column, marks->first_merged);
    cell_name(last_row, last_column, marks->last_merged);
}

/* ", and 2 more", or nothing. */
static const char *and_more(size_t count, char buffer[static 60])
{
    buffer[0] = '\0';
    if (count > 1)
        snprintf(buffer, 60, ", and %zu more", count - 1);
    return buffer;
}

void sheet_marks_say(const struct sheet_marks *marks, const struct source *source)
{
    char more[60];
    if (marks->rows)
        SOURCE_PROBLEM(source, SEVERITY_WARNING, marks->first_row,
                       "row %zu%s: hidden, or left out by a filter, but read like the others. "
                       "Unhide to see what stands there, and delete what does not count",
                       marks->first_row, and_more(marks->rows, more));
    if (marks->cells)
        SOURCE_PROBLEM(source, SEVERITY_WARNING, marks->first_cell_row,
                       "cell %s%s: in a hidden column, but read like the others. Unhide it to see "
                       "what stands there, and clear what does not count",
                       CELL_NAME(marks->first_cell_row, marks->first_cell_column),
                       and_more(marks->cells, more));
    if (marks->merges)
        SOURCE_PROBLEM(source, SEVERITY_WARNING, marks->merge_row,
                       "the cells from %s to %s are merged%s: only the first of them holds what "
                       "they show, and the others are read as blank. Unmerge them, and fill in "
                       "each",
                       marks->first_merged, marks->last_merged, and_more(marks->merges, more));
}
