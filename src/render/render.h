/* A report, drawn: one function per format, each with the same arguments, so that all are rows of
 * one table (library/formats.c).
 *
 * Each writes to `out` and leaves it to the caller to ask whether the writing failed (ferror). What
 * else went wrong is returned, owned by `arena`; NULL if nothing did. The same report and options
 * give the same bytes.
 */
#ifndef CINAUDIT_RENDER_RENDER_H
#define CINAUDIT_RENDER_RENDER_H

#include "report/sections/report.h"

#include <stdio.h>
#include <time.h>

struct text_style {
    size_t width; /* columns to fill */
    bool colour;
    bool blocks; /* bars of block characters, not of ASCII */
};

/* What a format has no use for it leaves alone. */
struct render_options {
    unsigned decimals;       /* of percentages in data; a document has its own */
    const char *const *only; /* of a document: the sections to draw (document_pick); NULL for all */
    struct text_style style; /* of text */
    time_t created;     /* when a workbook says that it was made, for the same report is to give the
                           same bytes; 0 for 1 January 1980, as in the entries of the file */
    const char *folder; /* for a workbook's temporary files; NULL for the system's own */
};

typedef const char *render_function(FILE *out, struct arena *arena, const struct report *report,
                                    const struct render_options *options);

/* The document for a person to read in a terminal: bars stand in the tables in place of charts.
 * Nothing that the terminal would act on comes through. */
render_function render_text;

/* The document as Markdown, as pandoc reads it: what is a text in the document is that text in the
 * output, whatever characters are in it. */
render_function render_markdown;

/* The document as one page of HTML with its charts in it, for a screen of any size, for print and
 * for those who listen to it. Nothing is loaded and nothing runs, whatever the texts hold. */
render_function render_html;

/* The results, and what the report draws from them, as JSON, written piece by piece.
 * docs/results.md describes it, as it does CSV. Of the version for the public there is less in
 * both, and what is withheld is null, or an empty field. */
render_function render_json;

/* The results alone, one row per option of each item, for all returns, for each case and for each
 * agency: the columns scope, name, item, option, role, count, returns, answered, appropriate,
 * no_answer, unreadable, not_asked, percent_answered, percent_appropriate. */
render_function render_csv;

#ifdef CINAUDIT_WITH_XLSX
/* The report as a workbook for spreadsheets (Office Open XML): its figures as numbers, the findings
 * with a plan of action to be filled in, and charts. libxlsxwriter is loaded for it. Every text is
 * a text in it: none becomes a formula or a link. Where it fails nothing has been written, unless
 * `out` or the reading back of the temporary file has failed. */
render_function render_xlsx;
#endif

#endif
