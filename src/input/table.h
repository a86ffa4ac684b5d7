/* A table of records, from any kind of file: the fields of each, one after the other, with their
 * places. What a layout makes of them does not depend on the source. */
#pragma once

#include "source.h"

/* Far more than any real file needs. They limit what a hostile file can demand. */
enum {
    MOST_HEADER_COLUMNS = 4096, /* more than the largest template needs */
    LONGEST_HEADER = 256 * 1024 /* bytes */
};
enum { LONGEST_FAULT = 512 }; /* bytes of a fault or a doubt, including the NUL */

struct table_place {
    size_t record_line; /* the record's first line in a CSV file, or its row in a sheet */
    size_t line;        /* the field's first line */
    size_t last_line;   /* the field's last line; 0 if it has a fault or a doubt */
    size_t column;      /* of the field, from 0; in `record`, the number of fields */
    const char *fault;  /* why the field cannot be read; NULL if it can */
    const char *doubt;  /* why it may not be what was meant; NULL if it is */
};

/* What a layout does with the fields and records after the header. `field` is valid until the call
 * returns. */
struct table_layout {
    void (*field)(void *context, const struct table_place *place, struct text field);
    void (*record)(void *context, const struct table_place *place);
};

struct record_table {
    /* Gives every field and record after the header to the layout. Returns false, and adds a
     * problem, if the table as a whole is malformed. */
    bool (*read)(void *source, const struct table_layout *layout, void *context);
    void *source;
};

/* The first record of a table, or one of the first. */
struct table_header {
    struct text *fields; /* owned by the arena */
    size_t count;
    size_t line;
    bool whole; /* it is complete and well-formed */
    bool cut;   /* it is well-formed, but longer than LONGEST_HEADER */
};

/* The first records of a table: its header may stand below a title, and take two rows. */
enum { MOST_FIRST_ROWS = 20 };
struct first_rows {
    struct table_header rows[MOST_FIRST_ROWS];
    size_t count;
};

/* True if a header is within the limits; otherwise adds an error. */
bool table_header_fits(const struct source *source, struct table_header header, size_t line);

/* True if a record has at most `columns` fields and no line break in a field that is not a comment;
 * otherwise adds an error. `broken_line` is the line of such a field, or 0, and `broken_name` its
 * column or NULL. */
bool table_record_fits(const struct source *source, const struct table_place *place, size_t columns,
                       size_t broken_line, const char *broken_name);
