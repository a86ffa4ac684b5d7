/* The tables of the report. */
#pragma once

#include "report/language/share.h"

/* A table while its rows are filled in. */
struct table_maker {
    struct arena *arena;
    struct table *table;
    struct table_column *columns;
    size_t column_capacity;
    struct table_row *rows;
    size_t row_capacity;
};

struct table_maker table_begin(struct writer *writer, const char *caption);
void table_add_column(struct table_maker *maker, const char *head, bool figures);

/* Adds a row and returns its cells, one per column, to be filled in. */
const char **table_add_row(struct table_maker *maker, struct bar bar);

/* Adds the table to the document, unless it has no rows. */
void table_end(struct writer *writer, struct table_maker *maker);

/* A number as the text of a cell, or "withheld". */
const char *number_text(struct writer *writer, size_t number);

/* Write the table of an item (a row per option, with a pie chart) or of a checklist (a row per
 * item, with bars). There is no table if nobody answered. The public version always has one, so
 * that its absence tells nothing. */
void write_item_table(struct writer *writer, size_t index);
void write_checklist_table(struct writer *writer, const struct question *question);

/* Writes positive answers where appropriate: a row per item, a column for all returns and one for
 * each group. Each table has at most `most` groups. `what` names a group: "case". */
void write_grid(struct writer *writer, const struct group *groups, size_t count, const char *what,
                size_t most);
