/* A workbook: Office Open XML (ECMA-376, transitional or strict), as far as its cells are
 * concerned.
 */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_H
#define CINAUDIT_WORKBOOK_WORKBOOK_H

#include "input/table.h"
#include "workbook_dates.h"
#include "workbook_package.h"

enum {
    MOST_SHEETS = 255,
    LONGEST_SHEET_NAME = 1024,          /* bytes */
    MOST_STRINGS = 1000000,             /* shared texts */
    LONGEST_STRINGS = 32 * 1024 * 1024, /* bytes that they have together */
    MOST_FORMATS = 65536,               /* cell formats; number formats */
    MOST_ROWS = 1048576,                /* of a sheet, as the format has it */
    MOST_COLUMNS = 16384
};

struct workbook_sheet {
    const char *name;
    const char *part;
    bool hidden;
};

struct workbook {
    struct package package;
    struct arena *arena;
    struct workbook_sheet *sheets; /* worksheets, in their order */
    size_t sheet_count;
    size_t sheet_capacity;
    struct text *strings; /* the shared ones */
    size_t string_count;
    size_t string_capacity;
    enum shown *formats; /* per cell format: what it shows of a number */
    size_t format_count;
    bool from_1904; /* how its days are counted */
    bool has_macros;
};

/* Opens a workbook, of which everything is owned by `arena`. False, and a problem, if it is none,
 * or is damaged or out of bounds. It is closed when the
 * arena is freed. */
bool workbook_load(struct workbook *workbook, struct arena *arena, const struct source *source);

/* Reads the shared texts, and what cell formats show. False, and an error, if they are damaged. */
bool workbook_read_strings(struct workbook *workbook, const char *part);
bool workbook_read_formats(struct workbook *workbook, const char *part);

/* Finds the first row of a sheet that has text, which `arena` owns. False, and a problem, if the
 * sheet is damaged. If it has no text, the header has no fields; otherwise `row` is its number. */
bool sheet_read_header(struct workbook *workbook, const struct workbook_sheet *sheet,
                       struct arena *arena, struct table_header *header, size_t *row);

/* A sheet as a table, whose records are the rows that have text. A cell that is empty or missing is
 * a blank field, so each has as many as the first, the header. Text behind the header's last column
 * is not read, with a warning. */
struct sheet_table {
    struct workbook *workbook;
    const struct workbook_sheet *sheet;
};
struct table table_of_sheet(struct sheet_table *sheet);

#endif
