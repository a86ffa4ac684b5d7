/* Shared by all kinds of charts. A chart is planned first, from its title downwards, because its
 * height must be known before anything is drawn. */
#pragma once

#include "svg_text.h"

#include "report/document/document.h"

enum { CHART_WIDTH = 360 }; /* about a phone's width, so that letters keep their size there */

/* A row of the table that is in the chart. */
struct chart_part {
    const char *name;
    const struct bar *bar;
    struct svg_lines label;
    struct svg_lines value;
    unsigned top;
    unsigned alike; /* number of parts of the same tone drawn more strongly */
};

struct chart {
    struct svg_lines title;
    struct chart_part *parts;
    size_t count;
    unsigned top;    /* top of the area below the title */
    unsigned height; /* of the whole drawing, set by the plan */
};

/* Writes the attributes that give a shape its tone. `lighter` tells apart parts of the same tone:
 * each is lighter than the one before. */
void svg_write_tone(FILE *out, enum tone tone, unsigned lighter);

/* The colour of text that is readable on the tone. */
const char *svg_ink_on(enum tone tone, unsigned lighter);

void svg_pie_plan(struct arena *arena, struct chart *chart);
void svg_pie_draw(FILE *out, const struct chart *chart);

void svg_bars_plan(struct arena *arena, struct chart *chart);
void svg_bars_draw(FILE *out, const struct chart *chart);
