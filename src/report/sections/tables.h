/* The tables of the report. */
#ifndef CINAUDIT_REPORT_SECTIONS_TABLES_H
#define CINAUDIT_REPORT_SECTIONS_TABLES_H

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

/* Adds a row of as many cells as there are columns, to be filled in. */
const char **table_add_row(struct table_maker *maker, struct bar bar);

/* Adds the table to the document, unless it has no rows. */
void table_end(struct writer *writer, struct table_maker *maker);

/* A number as a cell; "withheld" if it is. */
const char *number_text(struct writer *writer, size_t number);

/* The table of an item: a row per option, with a pie; and of a checklist: a row per item, with
 * bars. There is none if nobody answered; for the public there always is, or that would say so. */
void write_item_table(struct writer *writer, size_t index);
void write_checklist_table(struct writer *writer, const struct question *question);

/* Positive answers where appropriate: a row per item, a column for all returns and each group, in
 * as many tables as `most` groups per table ask for. `what` is what the groups are: "case". */
void write_grid(struct writer *writer, const struct group *groups, size_t count, const char *what,
                size_t most);

#endif
