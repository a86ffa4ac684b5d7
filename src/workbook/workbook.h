/* Reads the cells of a workbook: Office Open XML (ECMA-376, transitional or strict). */
#pragma once

#include "input/table.h"
#include "workbook_dates.h"
#include "workbook_package.h"

enum {
    MOST_SHEETS = 255,
    LONGEST_SHEET_NAME = 1024,          /* bytes */
    MOST_STRINGS = 1000000,             /* shared texts */
    LONGEST_STRINGS = 32 * 1024 * 1024, /* bytes of all shared texts */
    MOST_FORMATS = 65536,               /* cell formats; number formats */
    MOST_ROWS = 1048576,                /* the format's own limit for a sheet */
    MOST_COLUMNS = 16384
};

/* How a cell shows what it holds. */
struct cell_format {
    enum shown shown;
    const char *code;  /* of the format of numbers; NULL if it shows them as they are */
    bool changes_text; /* it shows more than a text that the cell holds */
};

struct workbook_sheet {
    const char *name;
    const char *part;
    bool hidden;
};

struct workbook {
    struct package package;
    struct arena *arena;
    struct workbook_sheet *sheets; /* worksheets, in the workbook's order */
    size_t sheet_count;
    size_t sheet_capacity;
    struct text *strings; /* shared texts */
    size_t string_count;
    size_t string_capacity;
    struct cell_format *formats;
    size_t format_count;
    bool from_1904; /* days are counted from 1 January 1904 */
    bool has_macros;
};

/* Opens a workbook. `arena` owns everything in it, and closes it when it is freed. Returns false,
 * and adds a problem, if the file is not a workbook, is damaged or exceeds a bound. */
bool workbook_load(struct workbook *workbook, struct arena *arena, const struct source *source);

/* Reads the shared texts, or how cell formats show numbers. Returns false, and adds an error, if
 * the part is damaged. */
bool workbook_read_strings(struct workbook *workbook, const char *part);
bool workbook_read_formats(struct workbook *workbook, const char *part);

/* Reads the first rows of a sheet that have text, at most so many; `arena` owns their fields.
 * Returns false, and adds a problem, if the sheet is damaged. */
bool sheet_first_rows(struct workbook *workbook, const struct workbook_sheet *sheet,
                      struct arena *arena, size_t most, struct first_rows *rows);

/* Gives every row of a sheet to a layout, without blanks behind the row's last cell. Ends at damage
 * without a word. */
void sheet_each_row(struct workbook *workbook, const struct workbook_sheet *of,
                    const struct table_layout *layout, void *context);

/* A sheet as a table. One of its first rows is the header, and each row with text from there on is
 * a record.
 * Empty and missing cells are blank fields, so each record has as many fields as the header. Text
 * to the right of the header is not read, and a warning says so. */
struct sheet_table {
    struct workbook *workbook;
    const struct workbook_sheet *sheet;
    size_t header_row; /* first and last row of the header */
    size_t last_header_row;
    size_t width;       /* number of the header's fields */
    const bool *counts; /* per column: it changes a figure, so hidden and merged cells in it are
                         * warnings; NULL: no column does */
};
struct record_table table_of_sheet(struct sheet_table *sheet);
