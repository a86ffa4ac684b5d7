/* Writes lines of text no wider than a width: all text output is made of them. The texts must come
 * from plain.h. */
#pragma once

#include "base/text.h"
#include "render.h"
#include "report/document/document.h"

struct page {
    FILE *out;
    struct arena *arena;
    const struct text_style *style;
    size_t spaces; /* spaces to write before the next text on the line */
};

/* The kind of a piece of text. A terminal with colours shows it. */
enum ink { INK_PLAIN, INK_HEADING, INK_FAINT, INK_POSITIVE, INK_NEGATIVE, INK_UNSURE, INK_NEUTRAL };

void page_text(struct page *page, enum ink ink, struct text text);

/* Leaves `count` columns empty. */
void page_space(struct page *page, size_t count);

void page_end_line(struct page *page);

/* Writes a text on as many lines as it needs. The first begins with `first`, the others with
 * `rest`, or with as many spaces if it is NULL. */
void page_paragraph(struct page *page, enum ink ink, const char *first, const char *rest,
                    struct text text);

/* Writes a text and underlines it with a line of `underline`. */
void page_heading(struct page *page, struct text text, char underline);

/* Writes a bar on a scale of `width` columns. The last column marks the end of the scale. */
void page_bar(struct page *page, const struct bar *bar, size_t width);
