/* Results, drawn. Each function writes one format to a stream and leaves it to the caller to ask
 * whether the writing failed (ferror). The same results give the same bytes. */
#ifndef CINAUDIT_RENDER_RENDER_H
#define CINAUDIT_RENDER_RENDER_H

#include "report/sections/report.h"

#include <stdio.h>
#include <time.h>

/* The results, and what the report draws from them, as JSON (docs/results.md describes it), written
 * piece by piece. `arena` is asked for nothing but its out-of-memory handler. */
void render_json(FILE *out, const struct arena *arena, const struct report *report,
                 unsigned decimals);

/* One row per option of each item, for all returns, for each case and for each agency: the columns
 * scope, name, item, option, role, count, returns, answered, appropriate, no_answer, unreadable,
 * not_asked, percent_answered, percent_appropriate. */
void render_csv(FILE *out, const struct results *results, unsigned decimals);

/* The version for the public, as JSON and as CSV (docs/results.md describes both): what is withheld
 * is null, or an empty field. `report` is what publication_make has made of the release. */
void render_publication_json(FILE *out, const struct arena *arena, const struct report *report,
                             const struct release *release, unsigned decimals);
void render_publication_csv(FILE *out, const struct release *release, unsigned decimals);

struct text_style {
    size_t width; /* columns to fill */
    bool colour;
    bool blocks; /* bars of block characters, not of ASCII */
};

/* A document for a person to read in a terminal: bars stand in the tables in place of charts.
 * Nothing that the terminal would act on comes through. */
void render_text(FILE *out, struct arena *arena, const struct document *document,
                 const struct text_style *style);

/* A document as Markdown, as pandoc reads it: what is a text in the document is that text in the
 * output, whatever characters are in it. */
void render_markdown(FILE *out, struct arena *arena, const struct document *document);

/* A document as one page of HTML with its charts in it, for a screen of any size, for print and
 * for those who listen to it. Nothing is loaded and nothing runs, whatever the texts hold. */
void render_html(FILE *out, struct arena *arena, const struct document *document);

#ifdef CINAUDIT_WITH_XLSX
struct xlsx_options {
    unsigned decimals;
    time_t created;     /* when the workbook says that it was made, for the same report is to give
                           the same bytes; 0 for 1 January 1980, as in the entries of the file */
    const char *folder; /* for temporary files; NULL for the system's own */
};

/* The report as a workbook for spreadsheets (Office Open XML): its figures as numbers, the findings
 * with a plan of action to be filled in, and charts. libxlsxwriter is loaded for it. Every text is
 * a text in it: none becomes a formula or a link. False if that fails, and what went wrong goes to
 * `error`, owned by `arena`: nothing has been written then, unless `out` or the reading back of the
 * temporary file has failed. */
bool render_xlsx(FILE *out, struct arena *arena, const struct report *report,
                 const struct xlsx_options *options, const char **error);
#endif

#endif
