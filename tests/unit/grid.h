/* Tables of cells in which slips are made: the rows of CSV files, sheets and JSON objects. */
#pragma once

#include "round_writer.h"

#include <stdint.h>

struct grid_cell {
    const char *text;
    const char *raw; /* what the file has in place of a cell with the text: a field with its
                        quotation marks, the XML of a cell, a JSON value; or NULL */
    const char *key; /* JSON: in place of the column's key; or NULL */
};

struct grid_row {
    struct grid_cell *cells;
    size_t count;
    char delimiter;               /* CSV: in place of the file's; or 0 */
    bool hidden;                  /* XLSX */
    bool slipped;                 /* a slip is in this row */
    size_t first_line, last_line; /* where the row is written */
};

struct grid {
    struct grid_row *rows;
    size_t count;
    size_t header_rows;
    size_t heading_row; /* which of them says what stands in a column */
    bool form;          /* a line for each item, with the columns item, answer and comments */
};

/* What a cell holds. */
enum cell_kind {
    CELL_HEADING = 1, /* in a form, also the item of a line */
    CELL_CASE = 2,
    CELL_AGENCY = 4,
    CELL_SETTING = 8,
    CELL_ALARM = 16,
    CELL_ANSWER = 32,
    CELL_TICKS = 64, /* the ticked lines of a checklist */
    CELL_COMMENT = 128,
    CELL_BOX = 256,   /* for one line of a checklist */
    CELL_OTHER = 512, /* nothing that the program knows */
    CELL_ANY = 1023,
    CELL_NAME = CELL_CASE | CELL_AGENCY | CELL_SETTING
};

struct cell_meaning {
    enum cell_kind kind;
    size_t index; /* the item; for ticks and comments the question, if it is known */
};

struct cell_meaning grid_meaning(const struct sample *round, const struct grid *grid, size_t row,
                                 size_t column);

/* Reads the rows of a CSV file. Everything is owned by `arena`. */
struct grid grid_load(struct arena *arena, const char *path, char delimiter);

/* A copy whose rows and cells can be changed; it shares the texts. */
struct grid grid_copy(struct arena *arena, const struct grid *grid);

/* The number of columns: the cells of the first row. */
size_t grid_columns(const struct grid *grid);

/* Puts in a row of blank cells, and returns it. */
struct grid_row *grid_insert_row(struct arena *arena, struct grid *grid, size_t at, size_t cells);

/* Puts a blank cell into a row, and returns it. */
struct grid_cell *grid_insert_cell(struct arena *arena, struct grid_row *row, size_t at);

void grid_remove_cell(struct grid_row *row, size_t at);

/* Puts the columns into a random order. */
void grid_shuffle(struct grid *grid, uint64_t *seed);

void grid_swap_columns(struct grid *grid, size_t a, size_t b);
