/* Reads CSV records, with the places of their fields: RFC 4180, with any of three delimiters and
 * any line end. libcsv, in strict mode, gets one line at a time, so that the line of each field is
 * known. */
#pragma once

#include "table.h"

/* Gives every field and record of the source after its header to the layout. Returns false,
 * and adds an error with the line, if a quotation mark is misplaced, a field is too long or the
 * last one has no end. */
bool csv_read(struct arena *arena, struct source *source, char delimiter, size_t header_line,
              const struct table_layout *layout, void *context);

/* The same as a table. `csv` must outlive it. */
struct csv_table {
    struct arena *arena;
    struct source *source;
    char delimiter;
    size_t header_line; /* of the header's last row */
};
struct record_table table_of_csv(struct csv_table *csv);

/* Reads the first records, at most so many, with a delimiter. One that is not whole comes last. The
 * source must not have handed out a line yet. */
void csv_first_rows(struct arena *arena, const struct source *source, char delimiter, size_t most,
                    struct first_rows *rows);

/* Reads the first record with a delimiter. The source must not have handed out a line yet. */
struct table_header csv_first_record(struct arena *arena, const struct source *source,
                                     char delimiter);
