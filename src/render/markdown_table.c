#include "markdown_table.h"

#include "bar.h"
#include "format/markdown_escape.h"
#include "format/plain.h"

#include <string.h>

/* If a line of a table is longer than a page, pandoc divides the page among the columns in
 * proportion to the dashes under their heads. */
enum { FEWEST_DASHES = 3, MOST_DASHES = 40, BAR_LENGTH = 20 };

struct markdown_column {
    bool figures;
    size_t width;  /* cells are padded to it, so that the source is readable */
    size_t dashes; /* at most the width */
};

/* The escaped cells, row by row. The first row is the heads; each row ends with its bar, if there
 * are bars. */
struct markdown_table {
    FILE *out;
    const char **cells;
    struct markdown_column *columns;
    size_t column_count;
    size_t row_count;
};

static bool has_bars(const struct table *table)
{
    for (size_t i = 0; i < table->row_count; i++)
        if (table->rows[i].bar.base)
            return true;
    return false;
}

static const char *draw_bar(struct arena *arena, const struct bar *bar)
{
    const char *block = bar_patterns[bar->tone].block;
    size_t length = bar_length(bar, BAR_LENGTH);
    char *line = arena_alloc(arena, length * strlen(block) + 1), *end = line;
    while (length--)
        end = stpcpy(end, block);
    return line;
}

static const char *cell_text(struct arena *arena, const char *string)
{
    return markdown_escape(arena, plain_text(arena, string));
}

static void fill_cells(struct markdown_table *markdown, struct arena *arena,
                       const struct table *table)
{
    const char **cell = markdown->cells;
    bool bars = markdown->column_count > table->column_count;
    for (size_t i = 0; i < table->column_count; i++)
        *cell++ = cell_text(arena, table->columns[i].head);
    if (bars)
        *cell++ = "Chart";
    for (size_t row = 0; row < table->row_count; row++) {
        for (size_t i = 0; i < table->column_count; i++)
            *cell++ = cell_text(arena, table->rows[row].cells[i]);
        if (bars)
            *cell++ = draw_bar(arena, &table->rows[row].bar);
    }
}

static size_t clamp(size_t size)
{
    if (size < FEWEST_DASHES)
        return FEWEST_DASHES;
    return size > MOST_DASHES ? MOST_DASHES : size;
}

static size_t widest_cell(const struct markdown_table *markdown, size_t column, size_t first_row)
{
    size_t widest = 0;
    for (size_t i = first_row; i < markdown->row_count; i++) {
        size_t width = text_width(text_of(markdown->cells[i * markdown->column_count + column]));
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* A column of figures gets a little more room than its figures need, and its head may take several
 * lines, to leave room for columns of text. */
static void measure_column(struct markdown_table *markdown, size_t index, bool figures)
{
    enum { ROOM_FOR_HEAD = 11, MORE = 2 };
    struct markdown_column *column = &markdown->columns[index];
    size_t needed = widest_cell(markdown, index, 1) + MORE;
    if (needed < ROOM_FOR_HEAD)
        needed = ROOM_FOR_HEAD;
    column->figures = figures;
    column->width = clamp(widest_cell(markdown, index, 0));
    column->dashes = figures && needed < column->width ? needed : column->width;
}

static void write_spaces(FILE *out, size_t count)
{
    fprintf(out, "%*s", (int)count, "");
}

static void write_row(const struct markdown_table *markdown, size_t row)
{
    for (size_t i = 0; i < markdown->column_count; i++) {
        const struct markdown_column *column = &markdown->columns[i];
        const char *cell = markdown->cells[row * markdown->column_count + i];
        size_t width = text_width(text_of(cell));
        size_t rest = column->width > width ? column->width - width : 0;
        fputs("| ", markdown->out);
        write_spaces(markdown->out, column->figures ? rest : 0);
        fputs(cell, markdown->out);
        write_spaces(markdown->out, column->figures ? 1 : rest + 1);
    }
    fputs("|\n", markdown->out);
}

static void write_alignment(const struct markdown_table *markdown)
{
    for (size_t i = 0; i < markdown->column_count; i++) {
        const struct markdown_column *column = &markdown->columns[i];
        size_t rest = column->width - column->dashes;
        fputs("| ", markdown->out);
        write_spaces(markdown->out, column->figures ? rest : 0);
        for (size_t dash = 1; dash < column->dashes; dash++)
            fputc('-', markdown->out);
        fputs(column->figures ? ":" : "-", markdown->out);
        write_spaces(markdown->out, column->figures ? 1 : rest + 1);
    }
    fputs("|\n", markdown->out);
}

static void write_caption(FILE *out, struct arena *arena, const struct table *table)
{
    struct text caption = plain_text(arena, table->caption);
    struct text chart = plain_text(arena, table->chart == CHART_NONE ? NULL : table->chart_title);
    if (chart.length)
        caption = text_of(arena_format(arena, "%.*s%sChart: %.*s", TEXT_ARGUMENTS(caption),
                                       caption.length ? ". " : "", TEXT_ARGUMENTS(chart)));
    if (caption.length)
        fprintf(out, "\n: %s\n", markdown_escape(arena, caption));
}

void markdown_table_write(FILE *out, struct arena *arena, const struct table *table)
{
    struct markdown_table markdown = {.out = out,
                                      .column_count = table->column_count + has_bars(table),
                                      .row_count = table->row_count + 1};
    markdown.cells =
        arena_array(arena, markdown.column_count * markdown.row_count, sizeof *markdown.cells);
    markdown.columns = arena_array(arena, markdown.column_count, sizeof *markdown.columns);
    fill_cells(&markdown, arena, table);
    for (size_t i = 0; i < markdown.column_count; i++)
        if (i < table->column_count)
            measure_column(&markdown, i, table->columns[i].figures);
        else
            markdown.columns[i] = (struct markdown_column){false, BAR_LENGTH, BAR_LENGTH};
    write_row(&markdown, 0);
    write_alignment(&markdown);
    for (size_t i = 1; i < markdown.row_count; i++)
        write_row(&markdown, i);
    write_caption(out, arena, table);
}
