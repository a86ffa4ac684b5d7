#include "html_blocks.h"

#include "chart.h"
#include "format/markup.h"

static const char *class_of(const struct table_column *column)
{
    return column->figures ? " class=\"figure\"" : "";
}

static void write_head(FILE *out, const struct table *table)
{
    fputs("<thead>\n<tr>", out);
    for (size_t i = 0; i < table->column_count; i++) {
        fprintf(out, "<th scope=\"col\"%s>", class_of(&table->columns[i]));
        markup_text(out, "", table->columns[i].head, "</th>");
    }
    fputs("</tr>\n</thead>\n", out);
}

static void write_row(FILE *out, const struct table *table, const struct table_row *row)
{
    markup_text(out, "<tr><th scope=\"row\">", row->cells[0], "</th>");
    for (size_t i = 1; i < table->column_count; i++) {
        fprintf(out, "<td%s>", class_of(&table->columns[i]));
        markup_text(out, "", row->cells[i], "</td>");
    }
    fputs("</tr>\n", out);
}

/* A table wider than the page scrolls within it. To scroll by keyboard it needs the focus and so a
 * name. The name is unique, since two captions may be the same. */
static void write_table(FILE *out, const struct table *table, unsigned number)
{
    fprintf(out,
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table %u: ", number);
    markup_text(out, "", table->caption, "");
    markup_text(out, "\">\n<table>\n<caption>", table->caption, "</caption>\n");
    write_head(out, table);
    fputs("<tbody>\n", out);
    for (size_t i = 0; i < table->row_count; i++)
        write_row(out, table, &table->rows[i]);
    fputs("</tbody>\n</table>\n</div>\n", out);
}

void html_table(FILE *out, struct arena *arena, const struct table *table, unsigned number)
{
    static const char *const classes[] = {
        [CHART_NONE] = "", [CHART_PIE] = " pie", [CHART_BARS] = " bars"};
    enum { MOST_COLUMNS_UPRIGHT = 10, MOST_COLUMNS_BESIDE_TEXT = 7 };
    if (!table->row_count || !table->column_count)
        return;
    bool wide = table->column_count > MOST_COLUMNS_UPRIGHT;
    bool dense = table->chart == CHART_BARS && table->column_count > MOST_COLUMNS_BESIDE_TEXT;
    fprintf(out, "<div class=\"figures%s%s%s\">\n", classes[table->chart], wide ? " wide" : "",
            dense ? " dense" : "");
    write_table(out, table, number);
    chart_write(out, arena, table, number);
    fputs("</div>\n", out);
}
