/* Writes text for HTML and SVG. */
#pragma once

#include "base/text.h"

#include <stdio.h>

/* Writes text escaped for elements and quoted attributes. Each line end becomes `line_end`, which
 * is markup. */
void markup_write(FILE *out, struct text text, const char *line_end);

/* The same for a C string, whose line ends become spaces, between two pieces of markup. */
void markup_text(FILE *out, const char *before, const char *text, const char *after);
