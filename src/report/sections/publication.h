/* What the version for the public shares with the whole report. */
#ifndef CINAUDIT_REPORT_SECTIONS_PUBLICATION_H
#define CINAUDIT_REPORT_SECTIONS_PUBLICATION_H

#include "report.h"

/* Gives a document the report's title and what stands below it. */
void report_entitle(struct document *document, const struct results *results,
                    const struct round *round);

#endif
