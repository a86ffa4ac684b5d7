/* Which layout a table has, and what its columns mean. Resolved once per file. */
#ifndef CINAUDIT_READ_HEADER_H
#define CINAUDIT_READ_HEADER_H

#include "columns.h"
#include "input/source.h"
#include "input/table.h"

/* The layout that the cells of a header fit. How many of them mean something, or nearly do, goes to
 * `known`. */
enum layout header_layout(const struct template *template, struct table_header cells,
                          size_t *known);

/* Finds out what the columns of a header mean, whose `line` and `where` are known. False, and
 * errors that say why, if it is the header of no layout or a column is ambiguous or nearly right.
 * Notes say which columns are ignored; a warning says which items have no column. */
bool header_resolve(struct arena *arena, const struct template *template,
                    const struct source *source, struct table_header cells, struct header *header);

/* Finds out, from the beginning of a CSV file, which delimiter its header is written with and what
 * its columns mean, as header_resolve does. */
bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header);

#endif
