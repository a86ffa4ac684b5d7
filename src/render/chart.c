#include "chart.h"

#include "format/markup.h"
#include "svg_chart.h"

/* Each tone is known by its lightness and its outline as well, for those who print in black or
 * see no hues. */
static const struct {
    const char *fill, *dashes, *ink;
} looks[TONE_COUNT] = {
    [TONE_POSITIVE] = {"#14506e", NULL, "#ffffff"},
    [TONE_NEGATIVE] = {"#e39a4f", NULL, "#111111"},
    [TONE_UNSURE] = {"#f6e7b4", "5 3", "#111111"},
    [TONE_NOT_APPLICABLE] = {"#ffffff", "1.5 2.5", "#111111"},
    [TONE_NEUTRAL] = {"#5c6f7d", NULL, "#ffffff"},
};

static const struct {
    void (*plan)(struct arena *arena, struct chart *chart);
    void (*draw)(FILE *out, const struct chart *chart);
} kinds[] = {
    [CHART_PIE] = {svg_pie_plan, svg_pie_draw}, [CHART_BARS] = {svg_bars_plan, svg_bars_draw}};

void chart_write_tone(FILE *out, enum tone tone, unsigned lighter)
{
    fprintf(out, " fill=\"%s\"", looks[tone].fill);
    if (lighter)
        fprintf(out, " fill-opacity=\"%.2f\"", 1.0 / (1 + lighter));
    fputs(" stroke=\"#111111\"", out);
    if (looks[tone].dashes)
        fprintf(out, " stroke-dasharray=\"%s\"", looks[tone].dashes);
}

const char *chart_ink_on(enum tone tone, unsigned lighter)
{
    return lighter ? "#111111" : looks[tone].ink;
}

/* Of parts that are drawn alike but for their strength, the first is the strongest, and of negative
 * ones the last: so the best of several grades and the worst stand out. */
static void find_strengths(struct chart *chart)
{
    unsigned seen[TONE_COUNT] = {0};
    for (size_t i = 0; i < chart->count; i++)
        chart->parts[i].alike = seen[chart->parts[i].bar->tone]++;
    for (size_t i = 0; i < chart->count; i++)
        if (chart->parts[i].bar->tone == TONE_NEGATIVE)
            chart->parts[i].alike = seen[TONE_NEGATIVE] - 1 - chart->parts[i].alike;
}

/* The rows of the table that have a part. */
static void find_parts(struct arena *arena, const struct table *table, struct chart *chart)
{
    chart->parts = arena_array(arena, table->row_count, sizeof *chart->parts);
    for (size_t i = 0; i < table->row_count; i++) {
        const struct table_row *row = &table->rows[i];
        if (row->bar.base)
            chart->parts[chart->count++] =
                (struct chart_part){.name = row->cells[0], .bar = &row->bar};
    }
    find_strengths(chart);
}

/* Names the drawing, and says in words what it shows, to those who do not see it. */
static void write_words(FILE *out, const struct chart *chart, const char *title, unsigned number)
{
    fprintf(out, "<title id=\"chart_%u_title\">", number);
    markup_text(out, title);
    fprintf(out, "</title>\n<desc id=\"chart_%u_words\">", number);
    for (size_t i = 0; i < chart->count; i++) {
        fputs(i ? "; " : "", out);
        markup_text(out, chart->parts[i].name);
        fputs(": ", out);
        markup_text(out, chart->parts[i].bar->value);
    }
    fputs("</desc>\n", out);
}

void chart_write(FILE *out, struct arena *arena, const struct table *table, unsigned number)
{
    enum { BELOW_TITLE = 12 };
    struct chart chart = {0};
    if (table->chart != CHART_NONE)
        find_parts(arena, table, &chart);
    if (!chart.count)
        return;
    chart.title = svg_wrap(arena, table->chart_title, SVG_BOLD, CHART_WIDTH);
    chart.top = chart.title.height + BELOW_TITLE;
    kinds[table->chart].plan(arena, &chart);
    fprintf(out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" width=\"%d\" height=\"%u\" "
            "viewBox=\"0 0 %d %u\" role=\"img\" aria-labelledby=\"chart_%u_title\" "
            "aria-describedby=\"chart_%u_words\" font-family=\"Arial, Helvetica, 'Liberation "
            "Sans', sans-serif\" font-size=\"%d\" fill=\"#111111\">\n",
            CHART_WIDTH, chart.height, CHART_WIDTH, chart.height, number, number, SVG_FONT_SIZE);
    write_words(out, &chart, table->chart_title, number);
    svg_write_lines(out, &chart.title, 1, 0);
    kinds[table->chart].draw(out, &chart);
    fputs("</svg>\n", out);
}
