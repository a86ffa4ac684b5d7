/* The parts of a page of HTML that are more than a line. */
#ifndef CINAUDIT_RENDER_HTML_BLOCKS_H
#define CINAUDIT_RENDER_HTML_BLOCKS_H

#include "report/document/document.h"

#include <stdio.h>

/* Links to the headings of levels 2 and 3; nothing if there are none. */
void html_contents(FILE *out, const struct document *document);

/* A table with its chart; nothing if the table has no rows. `number` is the table's in its
 * document. */
void html_table(FILE *out, struct arena *arena, const struct table *table, unsigned number);

#endif
