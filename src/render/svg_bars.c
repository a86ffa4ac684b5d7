/* Draws bars, each below its label, with its value to the right. */
#include "svg_chart.h"

enum {
    BAR_HEIGHT = 16,
    BELOW_LABEL = 3,
    BELOW_BAR = 14,
    BESIDE_BAR = 8,
    WIDEST_VALUE = 150,
    EDGE = 1 /* room for outlines */
};

/* The width of the widest value, up to a limit. Longer values are wrapped. */
static unsigned value_width(const struct chart *chart)
{
    double widest = 0;
    for (size_t i = 0; i < chart->count; i++) {
        double width = svg_text_width(text_of(chart->parts[i].bar->value), SVG_REGULAR);
        widest = width > widest ? width : widest;
    }
    return widest < WIDEST_VALUE ? (unsigned)widest + 1 : WIDEST_VALUE;
}

static unsigned track_length(const struct chart *chart)
{
    return CHART_WIDTH - value_width(chart) - BESIDE_BAR;
}

void svg_bars_plan(struct arena *arena, struct chart *chart)
{
    unsigned at = chart->top, width = value_width(chart);
    for (size_t i = 0; i < chart->count; i++) {
        struct chart_part *part = &chart->parts[i];
        part->label = svg_wrap(arena, part->name, SVG_REGULAR, CHART_WIDTH);
        part->value = svg_wrap(arena, part->bar->value, SVG_REGULAR, width);
        part->top = at;
        at += part->label.height + BELOW_LABEL + BELOW_BAR;
        at += part->value.height > BAR_HEIGHT ? part->value.height : BAR_HEIGHT;
    }
    chart->height = at - BELOW_BAR + EDGE;
}

static double share_of(const struct bar *bar)
{
    return bar->count < bar->base ? (double)bar->count / (double)bar->base : 1;
}

static void draw_bar(FILE *out, const struct bar *bar, unsigned y, unsigned length)
{
    fprintf(out,
            "<rect x=\"%d\" y=\"%u\" width=\"%u\" height=\"%d\" fill=\"#eceff1\" "
            "stroke=\"#6b747b\"/>\n",
            EDGE, y, length - 2 * EDGE, BAR_HEIGHT);
    if (!bar->count)
        return;
    fprintf(out, "<rect x=\"%d\" y=\"%u\" width=\"%.2f\" height=\"%d\"", EDGE, y,
            share_of(bar) * (length - 2 * EDGE), BAR_HEIGHT);
    svg_write_tone(out, bar->tone, 0);
    fputs("/>\n", out);
}

void svg_bars_draw(FILE *out, const struct chart *chart)
{
    unsigned length = track_length(chart);
    for (size_t i = 0; i < chart->count; i++) {
        const struct chart_part *part = &chart->parts[i];
        unsigned below = part->top + part->label.height + BELOW_LABEL;
        svg_write_lines(out, &part->label, EDGE, part->top);
        draw_bar(out, part->bar, below, length);
        svg_write_lines(out, &part->value, length + BESIDE_BAR, below - 1);
    }
}
