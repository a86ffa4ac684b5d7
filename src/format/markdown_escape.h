/* Text that means itself in Markdown. */
#ifndef CINAUDIT_FORMAT_MARKDOWN_ESCAPE_H
#define CINAUDIT_FORMAT_MARKDOWN_ESCAPE_H

#include "base/arena.h"
#include "base/text.h"

/* A line of plain text (plain.h) with a backslash before each character that pandoc or CommonMark
 * would take for markup, or put another in the place of: quotation marks, dashes and ellipses stay
 * what they are. The result, a C string, is the arena's, and can stand wherever text can: at the
 * beginning of a line, in a heading, in a table's cell. */
const char *markdown_escape(struct arena *arena, struct text line);

#endif
