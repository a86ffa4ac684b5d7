/* CSV records and where their fields stand: libcsv in strict mode, fed line by line, so that the
 * line of everything is known. RFC 4180, with any of three delimiters and any line end.
 */
#ifndef CINAUDIT_INPUT_CSV_FILE_H
#define CINAUDIT_INPUT_CSV_FILE_H

#include "table.h"

/* Gives every field and record of the source, its header included, to the layout. False, and an
 * error that names the line, if a quotation mark stands where none can, if a field is too long or
 * if the last one has no end. */
bool csv_read(struct arena *arena, struct source *source, char delimiter,
              const struct table_layout *layout, void *context);

/* The same as a table; `csv` must outlive it. */
struct csv_table {
    struct arena *arena;
    struct source *source;
    char delimiter;
};
struct table table_of_csv(struct csv_table *csv);

/* The first record of a source of which no line has been handed out, read with a delimiter. */
struct table_header csv_first_record(struct arena *arena, const struct source *source,
                                     char delimiter);

#endif
