/* Results, drawn. Each function writes one format to a stream and leaves it to the caller to ask
 * whether the writing failed (ferror). The same results give the same bytes. */
#ifndef CINAUDIT_RENDER_H
#define CINAUDIT_RENDER_H

#include <cinaudit/results.h>

#include <stdio.h>
#include <time.h>

/* The results as JSON (docs/results.md describes them), written an item at a time. `arena` is
 * asked for nothing but its out-of-memory handler. */
void render_json(FILE *out, const struct arena *arena, const struct results *results,
                 unsigned decimals);

/* One row per option of each item, for all returns, for each case and for each agency: the columns
 * scope, name, item, option, role, count, returns, answered, appropriate, no_answer, unreadable,
 * not_asked, percent_answered, percent_appropriate. */
void render_csv(FILE *out, const struct results *results, unsigned decimals);

struct text_style {
    size_t width; /* columns to fill */
    bool colour;
    bool blocks; /* bars of block characters, not of ASCII */
    unsigned decimals;
};

/* Tables for a person to read in a terminal: a headline, a table per question under its theme, a
 * grid of items by cases, the problems. Nothing that the terminal would act on comes through. */
void render_text(FILE *out, struct arena *arena, const struct results *results,
                 const struct text_style *style);

#ifdef CINAUDIT_WITH_XLSX
struct report;

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
