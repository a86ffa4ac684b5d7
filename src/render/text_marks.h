/* Writes the legend for bars in the text output. */
#pragma once

#include "page.h"

/* Writes a list item that explains the marks of the document's bars, or nothing without bars. */
void text_marks_write(struct page *page, const struct document *document);
