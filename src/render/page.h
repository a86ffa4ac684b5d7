/* Lines of text that stay within a width: what every part of the text output is made of. */
#ifndef CINAUDIT_RENDER_PAGE_H
#define CINAUDIT_RENDER_PAGE_H

#include <cinaudit/render.h>

enum { PAGE_INDENT = 3 };

struct page {
    FILE *out;
    struct arena *arena;
    const struct text_style *style;
};

/* What a stretch of text is, which a terminal with colours shows. */
enum ink { INK_PLAIN, INK_HEADING, INK_FAINT, INK_POSITIVE, INK_NEGATIVE, INK_UNSURE, INK_NEUTRAL };

/* Writes text without the control characters that a terminal would act on. */
void page_text(const struct page *page, enum ink ink, struct text text);

/* Writes `count` spaces. */
void page_space(const struct page *page, size_t count);

/* Writes a text and pads it to `width` columns: on the right, or for a figure on the left. A wider
 * text is written whole. */
void page_cell(const struct page *page, struct text text, size_t width);
void page_figure(const struct page *page, struct text text, size_t width);

void page_end_line(const struct page *page);

/* Writes a text on as many lines as it needs, all indented, and the first with `mark` before it
 * (as wide as `hang` columns). */
void page_paragraph(const struct page *page, size_t indent, const char *mark, size_t hang,
                    struct text text);

/* Writes a line, and under it a line of `underline` as long. */
void page_heading(const struct page *page, struct text text, char underline);

/* Writes a title on lines of its own. */
void page_title(const struct page *page, struct text text);

/* Writes a bar that stands for count of base on a scale of `width` columns, the last of which is a
 * mark that shows where the scale ends. Kinds that colour would tell apart have a pattern each. */
void page_bar(const struct page *page, enum ink ink, size_t count, size_t base, size_t width);

#endif
