/* The table of a checklist whose options have room side by side. */
#ifndef CINAUDIT_RENDER_CHECKLIST_TABLE_H
#define CINAUDIT_RENDER_CHECKLIST_TABLE_H

#include "page.h"

/* True if a checklist has positive answers to draw, and its options fit into columns. */
bool checklist_fits(const struct page *page, const struct results *results,
                    const struct question *question);

/* A row per item: how many returns gave each answer, the positive share of those that answered and
 * of those where it is appropriate, and a bar. */
void checklist_write(const struct page *page, const struct results *results,
                     const struct question *question);

#endif
