/* Results and documents, drawn. Each function writes one format to a stream and leaves it to the
 * caller to ask whether the writing failed (ferror). The same input gives the same bytes. */
#ifndef CINAUDIT_RENDER_H
#define CINAUDIT_RENDER_H

#include <cinaudit/document.h>
#include <cinaudit/results.h>

#include <stdio.h>

/* The results as JSON (docs/results.md describes them), written an item at a time. `arena` is
 * asked for nothing but its out-of-memory handler. */
void render_json(FILE *out, const struct arena *arena, const struct results *results,
                 unsigned decimals);

/* One row per option of each item, for all returns, for each case and for each agency: the columns
 * scope, name, item, option, role, count, returns, answered, appropriate, no_answer, unreadable,
 * not_asked, percent_answered, percent_appropriate. */
void render_csv(FILE *out, const struct results *results, unsigned decimals);

struct text_style {
    size_t width; /* columns to fill: 60 to 132 */
    bool colour;
    bool blocks; /* bars of block characters, not of ASCII */
};

/* The document for a person to read in a terminal. Nothing that the terminal would act on comes
 * through. `arena` holds what is needed on the way. */
void render_text(FILE *out, struct arena *arena, const struct document *document,
                 const struct text_style *style);

/* The document as Markdown, as pandoc reads it. Texts are escaped so that they come out of it as
 * they went in; what a terminal would act on is left out. */
void render_markdown(FILE *out, struct arena *arena, const struct document *document);

#endif
