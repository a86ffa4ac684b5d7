/* The legend of the bars of the text output. */
#ifndef CINAUDIT_RENDER_TEXT_MARKS_H
#define CINAUDIT_RENDER_TEXT_MARKS_H

#include "page.h"

/* Writes one item of a list that says what the marks mean of which the document's bars are made;
 * nothing if it has no bars. */
void text_marks_write(struct page *page, const struct document *document);

#endif
