/* Finds a table's layout and the meaning of its columns, once per file. */
#pragma once

#include "columns.h"
#include "input/source.h"
#include "input/table.h"

/* The layout that a header's cells fit. The number of cells with a known name, or nearly, goes to
 * `known`. */
enum layout header_layout(const struct template *template, struct table_header cells,
                          size_t *known);

/* Finds the meaning of a header's columns; its `line` and `where` must be set. Returns false after
 * reporting errors if the header fits no layout, or a column is ambiguous or nearly right. Notes
 * name ignored columns; a warning names items without a column. */
bool header_resolve(struct arena *arena, const struct template *template,
                    const struct source *source, struct table_header cells, struct header *header);

/* Finds the delimiter at the beginning of a CSV file, then works as header_resolve. */
bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header);
