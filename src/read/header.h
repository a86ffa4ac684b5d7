/* Finds a table's layout and the meaning of its columns, once per file. */
#pragma once

#include "columns.h"
#include "input/source.h"
#include "input/table.h"

/* A header takes up to so many rows. */
enum { MOST_HEADER_ROWS = 3 };

/* Finds the header among the first rows of a table: the first row that fits a layout, which is
 * returned, or else the one that comes nearest. `row` is its index, and `known` how many of its
 * cells mean something, or nearly do. */
enum layout header_find(struct arena *arena, const struct template *template,
                        const struct first_rows *rows, size_t *row, size_t *known);

/* Finds out what the columns of a header mean that stands in such a row; its `where` is known.
 * False, and errors that say why, if it is the header of no layout or a column is ambiguous or
 * nearly right. Notes say which columns are ignored; warnings say which rows above it are, and
 * which items have no column. */
bool header_resolve(struct arena *arena, const struct template *template,
                    const struct source *source, const struct first_rows *rows, size_t row,
                    struct header *header);

/* Finds the delimiter at the beginning of a CSV file, then works as header_resolve. */
bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header);
