/* Which blocks of a document are written at all. */
#ifndef CINAUDIT_RENDER_SHOWN_H
#define CINAUDIT_RENDER_SHOWN_H

#include "report/document/document.h"

/* False for a table without rows, a list without items, and a text in which nothing shows. */
bool block_shows(struct arena *arena, const struct block *block);

#endif
