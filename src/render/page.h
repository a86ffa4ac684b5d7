/* Lines of text that stay within a width: what every part of the text output is made of. Texts are
 * those that plain.h makes. */
#ifndef CINAUDIT_RENDER_PAGE_H
#define CINAUDIT_RENDER_PAGE_H

#include "base/text.h"
#include "render.h"
#include "report/document/document.h"

struct page {
    FILE *out;
    struct arena *arena;
    const struct text_style *style;
    size_t spaces; /* asked for, but not written until something follows them on the line */
};

/* What a stretch of text is, which a terminal with colours shows. */
enum ink { INK_PLAIN, INK_HEADING, INK_FAINT, INK_POSITIVE, INK_NEGATIVE, INK_UNSURE, INK_NEUTRAL };

void page_text(struct page *page, enum ink ink, struct text text);

/* Leaves `count` columns empty. */
void page_space(struct page *page, size_t count);

void page_end_line(struct page *page);

/* Writes a text on as many lines as it needs: the first begins with `first`, the others with
 * `rest`, or for NULL with as many spaces. */
void page_paragraph(struct page *page, enum ink ink, const char *first, const char *rest,
                    struct text text);

/* Writes a text, and under it a line of `underline` as long. */
void page_heading(struct page *page, struct text text, char underline);

/* Writes a bar on a scale of `width` columns, the last of which is a mark that shows where the
 * scale ends. */
void page_bar(struct page *page, const struct bar *bar, size_t width);

#endif
