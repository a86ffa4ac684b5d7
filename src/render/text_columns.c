#include "text_columns.h"

#include "format/plain.h"

#include <stdint.h>

enum {
    SHORTEST_TEXT = 10,
    LONGEST_WORD = 20, /* longer words may be broken to make room for other columns */
    TALLEST_HEAD = 3,
    USUAL_LABEL = 20, /* so that bars of small tables line up */
    LONGEST_LABEL = 60,
    SHORTEST_BAR = 11
};

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t text_lines(struct text text, size_t width)
{
    size_t lines = 0;
    for (; text.length; lines++) {
        size_t next;
        text_line(text, width, &next);
        text_skip(&text, next);
    }
    return lines;
}

static size_t longest_word(struct text text)
{
    size_t longest = 0;
    for (size_t begin = 0, at = 0; at <= text.length; at++) {
        if (at < text.length && text.data[at] != ' ')
            continue;
        longest = larger(longest, text_width((struct text){text.data + begin, at - begin}));
        begin = at + 1;
    }
    return longest;
}

/* A head is broken over a few lines rather than making a column of figures wider. */
static size_t figures_width(struct text head, size_t widest_cell)
{
    size_t width = larger(widest_cell, smaller(longest_word(head), LONGEST_WORD));
    while (width < LONGEST_WORD && text_lines(head, width) > TALLEST_HEAD)
        width++;
    return width;
}

static void measure_column(const struct text_columns *columns, size_t index)
{
    struct text_column *column = &columns->columns[index];
    size_t widest = 1, word = longest_word(column->head);
    for (size_t i = 0; i < columns->table->row_count; i++) {
        struct text cell = columns->cells[i * columns->table->column_count + index];
        widest = larger(widest, text_width(cell));
        word = larger(word, longest_word(cell));
    }
    if (column->figures) {
        column->natural = figures_width(column->head, widest);
        column->least = smaller(column->natural, LONGEST_WORD);
        return;
    }
    word = larger(smaller(word, LONGEST_WORD), SHORTEST_TEXT);
    column->natural = larger(widest, text_width(column->head));
    column->least = smaller(column->natural, index ? word : USUAL_LABEL);
}

/* In tables with bars, labels have a minimum width, so that bars line up between tables, and a
 * maximum, so that bars are near their labels. */
static void measure_label_beside_bars(struct text_column *label)
{
    label->natural = smaller(larger(label->natural, USUAL_LABEL), LONGEST_LABEL);
}

struct text_columns text_columns_measure(struct arena *arena, const struct table *table)
{
    size_t count = table->column_count;
    struct text *cells = arena_array(arena, table->row_count * count, sizeof *cells);
    struct text_columns columns = {
        .table = table,
        .cells = cells,
        .columns = arena_array(arena, count, sizeof *columns.columns),
    };
    for (size_t i = 0; i < table->row_count; i++) {
        columns.bars = columns.bars || table->rows[i].bar.base;
        for (size_t j = 0; j < count; j++)
            cells[i * count + j] = plain_text(arena, table->rows[i].cells[j]);
    }
    for (size_t i = 0; i < count; i++) {
        columns.columns[i].head = plain_text(arena, table->columns[i].head);
        columns.columns[i].figures = table->columns[i].figures;
        measure_column(&columns, i);
    }
    if (columns.bars)
        measure_label_beside_bars(&columns.columns[0]);
    return columns;
}

/* The width of the first column. */
static size_t label_room(const struct text_columns *columns)
{
    return TABLE_INDENT + columns->columns[0].least;
}

/* The end of a block that begins with `first`: after at most `most` columns, or sooner if the page
 * is full. The room it needs goes to `used`. */
static size_t block_end(const struct text_columns *columns, size_t first, size_t most, size_t width,
                        size_t *used)
{
    size_t end = first;
    *used = label_room(columns);
    for (; end < columns->table->column_count && end - first < most; end++) {
        size_t room = TABLE_GAP + columns->columns[end].least;
        if (end > first && *used + room > width)
            break;
        *used += room;
    }
    return end;
}

/* The number of columns per block, if those from `first` on go into as few blocks as possible. */
static size_t columns_per_block(const struct text_columns *columns, size_t first, size_t width)
{
    size_t count = columns->table->column_count, blocks = 0, used;
    for (size_t end = first; end < count; blocks++)
        end = block_end(columns, end, SIZE_MAX, width, &used);
    return blocks ? (count - first + blocks - 1) / blocks : 0;
}

/* Keeps widening the narrowest column, until each has what it needs or the room is used up. */
static size_t widen(const struct text_columns *columns, const struct column_block *block,
                    size_t room)
{
    while (room) {
        struct text_column *narrowest = NULL;
        for (size_t i = 0; i < block->end; i = i ? i + 1 : block->first) {
            struct text_column *column = &columns->columns[i];
            if (column->width < column->natural && (!narrowest || column->width < narrowest->width))
                narrowest = column;
        }
        if (!narrowest)
            break;
        narrowest->width++;
        room--;
    }
    return room;
}

struct column_block text_columns_fit(const struct text_columns *columns, size_t first,
                                     size_t page_width)
{
    size_t used;
    struct column_block block = {.first = first};
    block.end =
        block_end(columns, first, columns_per_block(columns, first, page_width), page_width, &used);
    columns->columns[0].width = columns->columns[0].least;
    for (size_t i = block.first; i < block.end; i++)
        columns->columns[i].width = columns->columns[i].least;
    size_t room = page_width > used ? page_width - used : 0;
    size_t for_bar = TABLE_GAP + SHORTEST_BAR;
    bool has_bar = columns->bars && block.end == columns->table->column_count && room >= for_bar;
    room = widen(columns, &block, has_bar ? room - for_bar : room);
    if (has_bar)
        block.bar = smaller(SHORTEST_BAR + room, 3 * page_width / 10);
    return block;
}
