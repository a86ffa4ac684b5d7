/* Writes the tables of the text output. */
#pragma once

#include "page.h"

/* Writes a block's table, which has rows: its caption, its columns (figures aligned right), and a
 * bar for each row that has one, if there is room. If the page is too narrow, the columns go into
 * several blocks, each with the first column. */
void text_table_write(struct page *page, const struct block *block);
