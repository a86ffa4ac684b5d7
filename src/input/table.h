/* A table of records, whichever file it comes from: the fields of each, one after the other, with
 * their places. What a layout makes of them does not depend on the source.
 */
#ifndef CINAUDIT_INPUT_TABLE_H
#define CINAUDIT_INPUT_TABLE_H

#include "source.h"

/* Far above real use; they bound what a file that was made to do harm can ask for. */
enum {
    MOST_HEADER_COLUMNS = 4096, /* more than the largest template has */
    LONGEST_HEADER = 256 * 1024 /* bytes */
};
enum { LONGEST_FAULT = 256 }; /* bytes of a fault or a doubt, with its NUL */

struct table_place {
    size_t record_line; /* where the record begins: a line of a CSV file, a row of a sheet */
    size_t line;        /* where the field begins */
    size_t last_line;   /* where the field ends; 0 if it has a fault or a doubt */
    size_t column;      /* of the field, from 0; in `record`, how many fields the record has */
    const char *fault;  /* why what the field holds cannot be read; NULL unless it cannot */
    const char *doubt;  /* why it may not be what was typed, if a name was; NULL if it is */
};

/* What a layout does with fields and records, those of the header included. `field` lives until the
 * call returns. */
struct table_layout {
    void (*field)(void *context, const struct table_place *place, struct text field);
    void (*record)(void *context, const struct table_place *place);
};

struct table {
    /* Gives every field and record to the layout. False, and a problem, if the table as a whole is
     * malformed. */
    bool (*read)(void *source, const struct table_layout *layout, void *context);
    void *source;
};

/* The first record of a table. */
struct table_header {
    struct text *fields; /* owned by the arena */
    size_t count;
    bool whole; /* it has an end, and nothing in it is malformed */
    bool cut;   /* nothing in it is malformed, but it is longer than LONGEST_HEADER */
};

/* True if a header is within the limits; otherwise an error that says which it is beyond. */
bool table_header_fits(const struct source *source, struct table_header header, size_t line);

/* True if a record has no more fields than the header has columns, and no line break inside a field
 * that is no comment (`broken_line` is the line of such a field, or 0, and `broken_name` its column
 * or NULL); otherwise an error. */
bool table_record_fits(const struct source *source, const struct table_place *place, size_t columns,
                       size_t broken_line, const char *broken_name);

#endif
