/* Turns a cell of a workbook into the text that a CSV file would have in its place. */
#pragma once

#include "workbook.h"
#include "workbook_text.h"

enum cell_type {
    CELL_NUMBER,
    CELL_SHARED_TEXT,
    CELL_TEXT,
    CELL_INLINE_TEXT,
    CELL_BOOLEAN,
    CELL_ERROR,
    CELL_DATE,
    CELL_TYPE_COUNT
};

struct cell {
    size_t row;    /* from 1 */
    size_t column; /* from 0 */
    enum cell_type type;
    unsigned long format; /* the number of its cell format */
    bool has_formula;
    bool has_value;
    bool has_plain_value; /* as <v>: some programs write a text of its own there, not as <is> */
    struct workbook_text text; /* undecoded, as in the sheet */
};

enum cell_state {
    CELL_READABLE,
    CELL_UNREADABLE, /* its content is unknown, such as after an error of its formula */
    CELL_MALFORMED   /* the sheet is damaged */
};

struct cell_value {
    struct text text;            /* valid as long as this struct and the cell's text */
    char message[LONGEST_FAULT]; /* a fault or a doubt; empty if there is none */
    char characters[64];         /* storage for `text` if the sheet does not hold it */
};

/* The type that the "t" attribute of a cell names; a number if there is no attribute (NULL);
 * CELL_TYPE_COUNT if the type is unknown. */
enum cell_type cell_type_of(const char *attribute);

/* Reads a cell once all its text has been added. */
enum cell_state cell_read(const struct workbook *workbook, struct cell *cell,
                          struct cell_value *value);

/* Writes the name of a cell, such as "H4", or of a column if the row is 0. Returns `buffer`. */
const char *cell_name(size_t row, size_t column, char buffer[static 32]);

/* The same for use among arguments; valid until the end of its block. */
#define CELL_NAME(row, column) cell_name((row), (column), (char[32]){0})

/* Reads the name of a cell, such as "H4", into its row (from 1) and column (from 0). Returns false
 * if it is not such a name. */
bool cell_place_by_name(const char *name, size_t *row, size_t *column);
