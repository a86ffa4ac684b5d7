/* The tables of the text output. */
#ifndef CINAUDIT_RENDER_TABLES_H
#define CINAUDIT_RENDER_TABLES_H

#include "page.h"

/* The question of that index with its table: a row per option, or for a checklist a row per item.
 */
void table_question(const struct page *page, const struct results *results, size_t index);

/* Positive answers where appropriate: a row per item, a column per case, in as many blocks as the
 * width asks for. */
void table_grid(const struct page *page, const struct results *results);

#endif
