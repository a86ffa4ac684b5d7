/* The larger parts of an HTML page. */
#pragma once

#include "report/document/document.h"

#include <stdio.h>

/* Writes links to the headings of levels 2 and 3, or nothing if there are none. */
void html_contents(FILE *out, const struct document *document);

/* Writes a table with its chart, or nothing if it has no rows. `number` is the table's number in
 * its document. */
void html_table(FILE *out, struct arena *arena, const struct table *table, unsigned number);
