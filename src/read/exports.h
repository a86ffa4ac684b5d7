/* Translates the headings of survey services' exports into ones that are read like any others. */
#pragma once

#include "columns.h"
#include "input/table.h"
#include "services.h"

/* A header, and what it is of an export. */
struct export
{
    const struct service *service; /* NULL if it is none that is known */
    struct table_header cells;     /* the headings: translated, or as they stand */
    size_t last_line;              /* of the header */
    unsigned char *uses;           /* per column: an enum column_use */
    const struct status_word **says;
    struct text *lines;
    struct text *names;    /* per column: its heading in the file */
    size_t disputed;       /* columns whose name is that of another question than their text */
    size_t first_disputed; /* the first of them */
    size_t by_name; /* columns that only their name tells: their text is another, or missing */
    size_t first_by_name;
    size_t by_number; /* lines of checklists that only their number tells */
    size_t first_by_number;
};

/* Reads a row as the first of a header. Everything is owned by the arena. */
struct export export_read(struct arena *arena, const struct template *template,
                          const struct first_rows *rows, size_t row);
