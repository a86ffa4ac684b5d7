#include "chart.h"

#include "format/markup.h"
#include "svg_chart.h"

static const struct {
    void (*plan)(struct arena *arena, struct chart *chart);
    void (*draw)(FILE *out, const struct chart *chart);
} kinds[] = {
    [CHART_PIE] = {svg_pie_plan, svg_pie_draw}, [CHART_BARS] = {svg_bars_plan, svg_bars_draw}};

/* Parts of one tone are drawn in different strengths. The first is the strongest, or the last if
 * they are negative: so the best and the worst of several grades stand out. */
static void find_strengths(struct chart *chart)
{
    unsigned seen[TONE_COUNT] = {0};
    for (size_t i = 0; i < chart->count; i++)
        chart->parts[i].alike = seen[chart->parts[i].bar->tone]++;
    for (size_t i = 0; i < chart->count; i++)
        if (chart->parts[i].bar->tone == TONE_NEGATIVE)
            chart->parts[i].alike = seen[TONE_NEGATIVE] - 1 - chart->parts[i].alike;
}

/* Collects the rows of the table that are in the chart. */
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

/* Writes a title and a description for those who cannot see the chart. */
static void write_words(FILE *out, const struct chart *chart, const char *title, unsigned number)
{
    fprintf(out, "<title id=\"chart_%u_title\">", number);
    markup_text(out, "", title, "");
    fprintf(out, "</title>\n<desc id=\"chart_%u_words\">", number);
    for (size_t i = 0; i < chart->count; i++) {
        markup_text(out, i ? "; " : "", chart->parts[i].name, ": ");
        markup_text(out, "", chart->parts[i].bar->value, "");
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
