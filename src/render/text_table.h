/* Tables of the text output. */
#ifndef CINAUDIT_RENDER_TEXT_TABLE_H
#define CINAUDIT_RENDER_TEXT_TABLE_H

#include "page.h"

/* Writes a table within the page's width: figures at the width they need, texts wrapped into what
 * is left, and bars behind them if there is room. A table whose columns do not fit is written in
 * several parts, each with the first column. */
void text_table(const struct page *page, const struct table *table);

#endif
