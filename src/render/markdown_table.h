/* The tables of Markdown. */
#ifndef CINAUDIT_RENDER_MARKDOWN_TABLE_H
#define CINAUDIT_RENDER_MARKDOWN_TABLE_H

#include "base/arena.h"
#include "report/document/document.h"

#include <stdio.h>

/* Writes a table that has rows as a pipe table, and its caption behind it. Bars, if there are any,
 * are a column of their own. */
void markdown_table_write(FILE *out, struct arena *arena, const struct table *table);

#endif
