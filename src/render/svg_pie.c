/* Draws a pie with its legend beside it, or below it if the labels are long. */
#include "svg_chart.h"

#include <math.h>

enum {
    RADIUS = 80,
    EDGE = 2, /* room for outlines */
    PIE_HEIGHT = 2 * (RADIUS + EDGE),
    LEGEND = PIE_HEIGHT + 20, /* left edge of a legend beside the pie */
    SWATCH = 14,
    BESIDE_SWATCH = 8,
    BELOW_PART = 8,
    BELOW_PIE = 14,
    MOST_LINES_BESIDE = 3
};

static const double full_circle = 2 * 3.14159265358979323846;

/* Wraps the legend to the width right of `left`. Returns the most lines a label takes. */
static size_t wrap_legend(struct arena *arena, struct chart *chart, unsigned left)
{
    unsigned width = CHART_WIDTH - left - SWATCH - BESIDE_SWATCH;
    size_t most = 0;
    for (size_t i = 0; i < chart->count; i++) {
        struct chart_part *part = &chart->parts[i];
        part->label = svg_wrap(arena, part->name, SVG_REGULAR, width);
        part->value = svg_wrap(arena, part->bar->value, SVG_BOLD, width);
        most = part->label.count > most ? part->label.count : most;
    }
    return most;
}

/* Stacks the parts of the legend. Returns where they end. */
static unsigned stack_legend(struct chart *chart, unsigned at)
{
    for (size_t i = 0; i < chart->count; i++) {
        struct chart_part *part = &chart->parts[i];
        part->top = at;
        at += part->label.height + part->value.height + BELOW_PART;
    }
    return at - BELOW_PART;
}

static bool is_beside(const struct chart *chart)
{
    return chart->parts[0].top == chart->top;
}

void svg_pie_plan(struct arena *arena, struct chart *chart)
{
    unsigned end_of_pie = chart->top + PIE_HEIGHT;
    bool beside = wrap_legend(arena, chart, LEGEND) <= MOST_LINES_BESIDE;
    if (!beside)
        wrap_legend(arena, chart, 0);
    unsigned end = stack_legend(chart, beside ? chart->top : end_of_pie + BELOW_PIE);
    chart->height = end > end_of_pie ? end : end_of_pie;
}

/* A sector of the pie, in radians clockwise from the top. */
struct sector {
    double x, y; /* the centre of the pie */
    double from, to;
};

static double sector_x(const struct sector *sector, double angle, double distance)
{
    return sector->x + distance * sin(angle);
}

static double sector_y(const struct sector *sector, double angle, double distance)
{
    return sector->y - distance * cos(angle);
}

static void draw_arc_to(FILE *out, const struct sector *sector, double angle)
{
    fprintf(out, " A%d %d 0 0 1 %.2f %.2f", RADIUS, RADIUS, sector_x(sector, angle, RADIUS),
            sector_y(sector, angle, RADIUS));
}

/* Draws two arcs, because SVG draws nothing for an arc that ends where it began. */
static void draw_sector(FILE *out, const struct sector *sector, const struct chart_part *part)
{
    fprintf(out, "<path d=\"M%.2f %.2f L%.2f %.2f", sector->x, sector->y,
            sector_x(sector, sector->from, RADIUS), sector_y(sector, sector->from, RADIUS));
    draw_arc_to(out, sector, (sector->from + sector->to) / 2);
    draw_arc_to(out, sector, sector->to);
    fputs(" Z\"", out);
    svg_write_tone(out, part->bar->tone, part->alike);
    fputs(" stroke-linejoin=\"round\"/>\n", out);
}

static void draw_circle(FILE *out, const struct sector *sector, const struct chart_part *part)
{
    fprintf(out, "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%d\"", sector->x, sector->y, RADIUS);
    svg_write_tone(out, part->bar->tone, part->alike);
    fputs("/>\n", out);
}

/* Writes the count into its sector if there is room for a circle around it. */
static void draw_count(FILE *out, const struct sector *sector, const struct chart_part *part)
{
    enum { FROM_CENTRE = 50, TO_BASELINE = 5 };
    char digits[32];
    snprintf(digits, sizeof digits, "%zu", part->bar->count);
    double half = (sector->to - sector->from) / 2;
    double room = hypot(svg_text_width(text_of(digits), SVG_BOLD), SVG_FONT_SIZE) / 2;
    bool whole = half >= full_circle / 2;
    if (FROM_CENTRE + room > RADIUS || (half < full_circle / 4 && FROM_CENTRE * sin(half) < room))
        return;
    double distance = whole ? 0 : FROM_CENTRE, middle = sector->from + half;
    fprintf(out,
            "<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"middle\" font-weight=\"bold\" "
            "fill=\"%s\">%s</text>\n",
            sector_x(sector, middle, distance), sector_y(sector, middle, distance) + TO_BASELINE,
            svg_ink_on(part->bar->tone, part->alike), digits);
}

static double sum_of_counts(const struct chart *chart)
{
    double sum = 0;
    for (size_t i = 0; i < chart->count; i++)
        sum += (double)chart->parts[i].bar->count;
    return sum;
}

static void draw_pie(FILE *out, const struct chart *chart, double x, double y)
{
    double sum = sum_of_counts(chart), before = 0;
    if (sum <= 0)
        fprintf(out,
                "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%d\" fill=\"none\" stroke=\"#6b747b\"/>\n", x,
                y, RADIUS);
    for (size_t i = 0; i < chart->count; i++) {
        const struct chart_part *part = &chart->parts[i];
        double count = (double)part->bar->count;
        if (!part->bar->count)
            continue;
        struct sector sector = {x, y, before / sum * full_circle,
                                (before + count) / sum * full_circle};
        (count < sum ? draw_sector : draw_circle)(out, &sector, part);
        draw_count(out, &sector, part);
        before += count;
    }
}

static void draw_legend(FILE *out, const struct chart *chart, unsigned left)
{
    for (size_t i = 0; i < chart->count; i++) {
        const struct chart_part *part = &chart->parts[i];
        unsigned x = left + SWATCH + BESIDE_SWATCH;
        fprintf(out, "<rect x=\"%u\" y=\"%u\" width=\"%d\" height=\"%d\"", left + 1, part->top + 2,
                SWATCH, SWATCH);
        svg_write_tone(out, part->bar->tone, part->alike);
        fputs("/>\n", out);
        svg_write_lines(out, &part->label, x, part->top);
        svg_write_lines(out, &part->value, x, part->top + part->label.height);
    }
}

void svg_pie_draw(FILE *out, const struct chart *chart)
{
    bool beside = is_beside(chart);
    double x = beside ? RADIUS + EDGE : CHART_WIDTH / 2.0;
    draw_pie(out, chart, x, chart->top + RADIUS + EDGE);
    draw_legend(out, chart, beside ? LEGEND : 0);
}
