/* Draws a report: one function per format, all with the same arguments, so that they fit in one
 * table (library/formats.c).
 *
 * Each writes to `out`. The caller checks for write errors (ferror). Any other error is returned as
 * a message owned by `arena`; NULL means success. The same report and options give the same bytes.
 */
#pragma once

#include "report/sections/report.h"

#include <stdio.h>
#include <time.h>

struct text_style {
    size_t width; /* in columns */
    bool colour;
    bool blocks; /* draw bars with block characters, not ASCII */
};

/* Each format ignores the options it does not need. */
struct render_options {
    unsigned decimals;       /* of percentages in data; those in the document are made already */
    const char *const *only; /* of documents: the sections to draw (document_pick); NULL for all */
    struct text_style style; /* of text */
    time_t created; /* creation time in a workbook; fixed, so that bytes do not change; 0: 1 January
                       1980 */
    const char *folder; /* for a workbook's temporary files; NULL for the system's */
};

typedef const char *render_function(FILE *out, struct arena *arena, const struct report *report,
                                    const struct render_options *options);

/* Writes the document as text for a terminal. Tables have bars instead of charts. Nothing that a
 * terminal would act on gets through. */
render_function render_text;

/* Writes the document as Markdown for pandoc. Every text in the document remains plain text,
 * whatever characters it contains. */
render_function render_markdown;

/* Writes the document as one HTML page with its charts, for screens of any size, print and screen
 * readers. Nothing is loaded and nothing runs, whatever the texts contain. */
render_function render_html;

/* Writes the results and the report's statements and findings as JSON, piece by piece.
 * docs/results.md describes JSON and CSV. In the public version both have fewer members, and a
 * withheld count is null, or an empty field. */
render_function render_json;

/* Writes only the results as CSV: one row per option of each item, for all returns, each case and
 * each agency. Columns: scope, name, item, option, role, count, returns, answered, appropriate,
 * no_answer, unreadable, not_asked, percent_answered, percent_appropriate. */
render_function render_csv;

#ifdef CINAUDIT_WITH_XLSX
/* Writes the report as a workbook (Office Open XML): figures as numbers, the findings with an
 * action plan to fill in, and charts. Loads libxlsxwriter. No text becomes a formula or a link. If
 * it fails, nothing has been written, unless the error is in writing to `out` or reading the
 * temporary file. */
render_function render_xlsx;
#endif
