/* Charts as SVG: they stand inside HTML, and by themselves where they are cut out of it. */
#ifndef CINAUDIT_RENDER_CHART_H
#define CINAUDIT_RENDER_CHART_H

#include "report/document/document.h"

#include <stdio.h>

/* Writes the chart of a table; nothing where it has none, or no row has a part in it. `number` is
 * the table's in its document, and keeps ids apart. */
void chart_write(FILE *out, struct arena *arena, const struct table *table, unsigned number);

#endif
