/* Text in charts. SVG does not break lines, so this does, by the widths of letters. */
#pragma once

#include "base/arena.h"
#include "base/text.h"

#include <stdio.h>

enum svg_weight { SVG_REGULAR, SVG_BOLD };

enum {
    SVG_FONT_SIZE = 14, /* in drawing units, like all lengths here */
    SVG_LINE = 18       /* distance between lines */
};

enum { SVG_BASELINE = 14 }; /* from the top of the line */

struct svg_lines {
    struct text *lines;
    size_t count;
    unsigned height;
    enum svg_weight weight;
};

/* The largest width of the text in any of the fonts that a chart asks for. */
double svg_text_width(struct text text, enum svg_weight weight);

/* Breaks the text into lines of at most `width`. Breaks inside a word only if the word alone is too
 * long. */
struct svg_lines svg_wrap(struct arena *arena, const char *text, enum svg_weight weight,
                          unsigned width);

/* Writes the lines. The top left corner of the first is at `x` and `y`. */
void svg_write_lines(FILE *out, const struct svg_lines *lines, unsigned x, unsigned y);
