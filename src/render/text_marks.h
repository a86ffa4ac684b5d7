/* Writes the legend for bars in the text output. */
#ifndef CINAUDIT_RENDER_TEXT_MARKS_H
#define CINAUDIT_RENDER_TEXT_MARKS_H

#include "page.h"

/* Writes a list item that explains the marks of the document's bars, or nothing without bars. */
void text_marks_write(struct page *page, const struct document *document);

#endif
