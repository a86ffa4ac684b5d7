/* What a cell of a workbook comes to: the text that a CSV file would have in its place. */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_CELL_H
#define CINAUDIT_WORKBOOK_WORKBOOK_CELL_H

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
    struct workbook_text text; /* as it stands in the sheet */
};

enum cell_state {
    CELL_READABLE,
    CELL_UNREADABLE, /* nobody can say what stands in it: an error of its formula */
    CELL_MALFORMED   /* the sheet is damaged */
};

struct cell_value {
    struct text text;            /* lives as long as the value and the cell's text */
    char message[LONGEST_FAULT]; /* what is wrong, or in doubt; empty if nothing is */
    char characters[64];         /* of a text that is made for it */
};

/* The type that a cell's attribute names, or, where it has none, a number; CELL_TYPE_COUNT if there
 * is no such type. */
enum cell_type cell_type_of(const char *attribute);

/* Reads a cell whose text is complete. */
enum cell_state cell_read(const struct workbook *workbook, struct cell *cell,
                          struct cell_value *value);

/* Writes the name of a cell, such as "H4", or of a column where the row is 0. Returns `buffer`. */
const char *cell_name(size_t row, size_t column, char buffer[static 32]);

/* The row, or 0, and the column of a cell by its name. False if it is none. */
bool cell_place_by_name(const char *name, size_t *row, size_t *column);

#endif
