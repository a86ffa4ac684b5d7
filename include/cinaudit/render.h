/* Results, drawn. Each function writes one format to a stream and leaves it to the caller to ask
 * whether the writing failed (ferror). The same results give the same bytes. */
#ifndef CINAUDIT_RENDER_H
#define CINAUDIT_RENDER_H

#include <cinaudit/results.h>

#include <stdio.h>

struct document;

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

/* A document as one page of HTML with its charts in it, for a screen of any size, for print and
 * for those who listen to it. Nothing is loaded and nothing runs, whatever the texts hold. */
void render_html(FILE *out, struct arena *arena, const struct document *document);

#endif
