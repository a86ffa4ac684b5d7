/* The tables of the text output. */
#ifndef CINAUDIT_RENDER_TEXT_TABLE_H
#define CINAUDIT_RENDER_TEXT_TABLE_H

#include "page.h"

/* Writes a table that has rows: its caption, then its columns, figures to the right, and behind
 * them a bar for each row that has one, if there is room. Columns for which the page is too narrow
 * go into blocks one below the other, each of which begins with the first column. */
void text_table_write(struct page *page, const struct table *table);

#endif
