/* Writes text for HTML and SVG. */
#pragma once

#include "base/text.h"

#include <stdio.h>

/* Writes text escaped for elements and quoted attributes. Each line end becomes `line_end`, which
 * is markup. */
void markup_write(FILE *out, struct text text, const char *line_end);

/* The same for a C string. Line ends become spaces. */
void markup_text(FILE *out, const char *text);
