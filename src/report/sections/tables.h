/* The tables of the report. */
#ifndef CINAUDIT_REPORT_SECTIONS_TABLES_H
#define CINAUDIT_REPORT_SECTIONS_TABLES_H

#include "report/language/share.h"

#include "release/release.h"

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

/* A number as a cell. */
const char *number_text(struct writer *writer, size_t number);

/* The table of an item's answers while it is filled in. It has columns for their shares: none, or
 * of those that answered, or of these and of those where the question is appropriate. */
struct answer_table {
    struct writer *writer;
    struct table_maker maker;
    struct measure measure;
    size_t shares;
};

/* How many columns of shares the answers call for: where every one is appropriate, a second base
 * would be the first again. */
size_t shares_of(const struct measure *measure);

struct answer_table answer_table_begin(struct writer *writer, size_t index, size_t shares);

/* Adds a row: of an option with its shares, or, for NULL, of returns that are in no base. What is
 * not `shown` is told to be withheld. */
void answer_table_add(struct answer_table *table, const struct template_option *option,
                      const char *name, size_t count, bool shown, struct bar bar);

/* The table of an item: a row per option, with a pie; and of a checklist: a row per item, with
 * bars. For the public, `items` says what of each item of the template is released; NULL for all.
 * Then there is no table if nobody answered; for the public that would say so. */
void write_item_table(struct writer *writer, size_t index);
void write_checklist_table(struct writer *writer, const struct question *question,
                           const struct released_item *items);

/* Positive answers where appropriate: a row per item, a column for all returns and each group, in
 * as many tables as `most` groups per table ask for. `what` is what the groups are: "case". */
void write_grid(struct writer *writer, const struct group *groups, size_t count, const char *what,
                size_t most);

#endif
