/* Draws tables in Markdown. */
#pragma once

#include "base/arena.h"
#include "report/document/document.h"

#include <stdio.h>

/* Writes a table that has rows as a pipe table with a caption. Bars get their own column. */
void markdown_table_write(FILE *out, struct arena *arena, const struct table *table);
