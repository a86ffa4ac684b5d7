/* CSV records and where their fields stand: libcsv in strict mode, fed line by line, so that the
 * line of everything is known. RFC 4180, with any of three delimiters and any line end.
 */
#ifndef CINAUDIT_READ_CSV_FILE_H
#define CINAUDIT_READ_CSV_FILE_H

#include "source.h"

enum { LONGEST_FIELD = 1024 * 1024 }; /* bytes */

struct csv_place {
    size_t record_line; /* where the record begins */
    size_t line;        /* where the field begins */
    size_t last_line;   /* where the field ends */
    size_t column;      /* of the field, from 0; in `record`, how many fields the record has */
};

/* What a layout does with fields and records. `field` lives until the call returns. */
struct csv_layout {
    void (*field)(void *context, const struct csv_place *place, struct text field);
    void (*record)(void *context, const struct csv_place *place);
};

/* Gives every field and record of the source, its header included, to the layout. False, and an
 * error that names the line, if a quotation mark stands where none can, if a field is too long or
 * if the last one has no end. */
bool csv_read(struct arena *arena, struct source *source, char delimiter,
              const struct csv_layout *layout, void *context);

/* True if a record has no more fields than the header has columns, and no line break inside a field
 * that is no comment (`broken_line` is the line of such a field, or 0, and `broken_name` its column
 * or NULL); otherwise an error. */
bool csv_record_fits(const struct source *source, const struct csv_place *place, size_t columns,
                     size_t broken_line, const char *broken_name);

struct csv_header {
    struct text *fields; /* owned by the arena */
    size_t count;
    bool whole; /* it has an end, and no stray quotation mark */
};

/* The first record of the bytes, read with a delimiter. `all` says that they are the whole file. */
struct csv_header csv_first_record(struct arena *arena, struct text bytes, bool all,
                                   char delimiter);

#endif
