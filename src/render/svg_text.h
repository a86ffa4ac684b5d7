/* Text in a chart: SVG breaks no lines, so they are broken here, by what letters take of room. */
#ifndef CINAUDIT_RENDER_SVG_TEXT_H
#define CINAUDIT_RENDER_SVG_TEXT_H

#include "base/arena.h"
#include "base/text.h"

#include <stdio.h>

enum svg_weight { SVG_REGULAR, SVG_BOLD };

enum {
    SVG_FONT_SIZE = 14, /* in the units of the drawing, as all lengths here */
    SVG_LINE = 18       /* from one line to the next */
};

/* Where a line of text has room, from the top of its line. */
enum { SVG_BASELINE = 14 };

struct svg_lines {
    struct text *lines;
    size_t count;
    unsigned height;
    enum svg_weight weight;
};

/* What the text takes at most, in any of the fonts that a chart asks for. */
double svg_text_width(struct text text, enum svg_weight weight);

/* The text in lines of at most `width`, broken inside a word only where one has no room. */
struct svg_lines svg_wrap(struct arena *arena, const char *text, enum svg_weight weight,
                          unsigned width);

/* Writes the lines below each other; the top left corner of the first is at `x` and `y`. */
void svg_write_lines(FILE *out, const struct svg_lines *lines, unsigned x, unsigned y);

#endif
