/* Draws charts as SVG, for use inside HTML or on their own. */
#pragma once

#include "report/document/document.h"

#include <stdio.h>

/* Writes the chart of a table, or nothing if it has none or no row is in it. `number` is the
 * table's number in its document; it keeps ids unique. */
void chart_write(FILE *out, struct arena *arena, const struct table *table, unsigned number);
