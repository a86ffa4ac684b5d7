/* What the kinds of charts have in common. Drawings grow downwards from their title: first it is
 * planned what stands where, since the height is said before anything is drawn. */
#ifndef CINAUDIT_RENDER_SVG_CHART_H
#define CINAUDIT_RENDER_SVG_CHART_H

#include "svg_text.h"

#include "report/document/document.h"

enum { CHART_WIDTH = 360 }; /* near a phone's, so that letters there are near their size here */

/* A row of the table that has a part in the chart. */
struct chart_part {
    const char *name;
    const struct bar *bar;
    struct svg_lines label;
    struct svg_lines value;
    unsigned top;
    unsigned alike; /* how many parts that are drawn more strongly have its tone */
};

struct chart {
    struct svg_lines title;
    struct chart_part *parts;
    size_t count;
    unsigned top;    /* where the room below the title begins */
    unsigned height; /* of the whole drawing, set by its plan */
};

/* Writes the attributes that give a shape the look of a tone; of parts of the same tone that must
 * be told apart, each is `lighter` than the one before. */
void svg_write_tone(FILE *out, enum tone tone, unsigned lighter);

/* The colour that can be read on a tone. */
const char *svg_ink_on(enum tone tone, unsigned lighter);

void svg_pie_plan(struct arena *arena, struct chart *chart);
void svg_pie_draw(FILE *out, const struct chart *chart);

void svg_bars_plan(struct arena *arena, struct chart *chart);
void svg_bars_draw(FILE *out, const struct chart *chart);

#endif
