/* Text for HTML and SVG. */
#ifndef CINAUDIT_FORMAT_MARKUP_H
#define CINAUDIT_FORMAT_MARKUP_H

#include "base/text.h"

#include <stdio.h>

/* Writes text so that it is nothing but text, in elements and in quoted attributes alike, with
 * `line_end`, which is markup, for each line end. */
void markup_write(FILE *out, struct text text, const char *line_end);

/* The same for a C string, whose line ends are spaces. */
void markup_text(FILE *out, const char *text);

#endif
