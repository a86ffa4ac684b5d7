/* Grids written as files: CSV, JSON and workbooks. */
#pragma once

#include "grid.h"

enum grid_format { GRID_CSV, GRID_JSON_LIST, GRID_NDJSON, GRID_XLSX };

struct grid_dialect {
    enum grid_format format;
    /* CSV: */
    char delimiter;
    const char *line_end;
    const char *opening; /* what the file begins with */
    bool all_quoted;     /* or only where it has to be */
    /* XLSX: */
    const char *other_sheet; /* the rows of a second sheet, as XML; or NULL */
    bool other_hidden;
};

/* Writes a grid that is no workbook as bytes, owned by `arena`, and notes the lines of its rows. */
struct text grid_print(const struct sample *round, struct arena *arena, struct grid *grid,
                       const struct grid_dialect *dialect);

#ifdef CINAUDIT_WITH_XLSX
/* Writes a grid as a workbook. The line of a row is its number. */
void grid_write_workbook(struct arena *arena, const char *path, struct grid *grid,
                         const struct grid_dialect *dialect);

/* The rows of a grid as XML. */
const char *grid_sheet_rows(struct arena *arena, struct grid *grid);
#endif

/* The text with the signs that XML uses as entities. */
const char *grid_escape_xml(struct arena *arena, const char *text);
