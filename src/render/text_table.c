#include "text_table.h"

#include <string.h>

enum {
    GAP = 2,
    HANG = 2,
    SHORTEST_TEXT = 12,
    SHORTEST_LABEL = 20,
    SHORTEST_BAR = 11,
    LONGEST_BAR = 40
};

/* What a column needs, and what it gets. */
struct column_width {
    size_t least;
    size_t natural;
    size_t width;
};

/* The columns of one part of a table: the first, and those from `first` up to `end`. */
struct part {
    const struct page *page;
    const struct table *table;
    size_t first;
    size_t end;
    struct column_width *columns; /* per column of the table */
    size_t bar;                   /* width of the bars; 0 for none */
};

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

static size_t longest_word(const char *text)
{
    size_t longest = 0;
    while (*text) {
        size_t length = strcspn(text, " \n");
        longest = larger(longest, text_width((struct text){text, length}));
        text += length;
        text += strspn(text, " \n");
    }
    return longest;
}

static size_t widest_cell(const struct table *table, size_t column)
{
    size_t widest = 0;
    for (size_t i = 0; i < table->row_count; i++)
        widest = larger(widest, text_width(text_of(table->rows[i].cells[column])));
    return widest;
}

/* A column of figures is never narrower than its figures; a column of text can be wrapped. */
static struct column_width measure_column(const struct table *table, size_t column)
{
    const char *head = table->columns[column].head;
    size_t cells = widest_cell(table, column), word = longest_word(head);
    if (table->columns[column].figures)
        return (struct column_width){.least = larger(cells, word), .natural = larger(cells, word)};
    size_t natural = larger(cells, text_width(text_of(head)));
    size_t least = column ? SHORTEST_TEXT : SHORTEST_LABEL;
    return (struct column_width){.least = smaller(natural, least), .natural = natural};
}

static bool is_part_of(const struct part *part, size_t column)
{
    return column == 0 || (column >= part->first && column < part->end);
}

static bool has_bars(const struct table *table)
{
    for (size_t i = 0; i < table->row_count; i++)
        if (table->rows[i].bar.base)
            return true;
    return false;
}

/* What the columns of a part, and the gaps between them, take at least. */
static size_t least_width(const struct part *part)
{
    size_t width = PAGE_INDENT;
    for (size_t i = 0; i < part->table->column_count; i++)
        if (is_part_of(part, i))
            width += part->columns[i].least + (i ? GAP : 0);
    return width;
}

/* Shares out the room that is left to the columns that want it, in proportion to what they want. */
static size_t share_out(const struct part *part, size_t room)
{
    size_t wanted = 0, left = room;
    for (size_t i = 0; i < part->table->column_count; i++)
        if (is_part_of(part, i))
            wanted += part->columns[i].natural - part->columns[i].least;
    for (size_t i = 0; i < part->table->column_count; i++) {
        struct column_width *column = &part->columns[i];
        if (!is_part_of(part, i))
            continue;
        size_t want = column->natural - column->least;
        size_t more = wanted <= room ? want : want * room / wanted;
        column->width = column->least + more;
        left -= more;
    }
    return left;
}

static void lay_out(struct part *part)
{
    size_t room = part->page->style->width;
    size_t least = least_width(part);
    bool bars = has_bars(part->table) && least + GAP + SHORTEST_BAR <= room;
    size_t taken = least + (bars ? GAP + SHORTEST_BAR : 0);
    size_t left = share_out(part, room > taken ? room - taken : 0);
    part->bar = bars ? smaller(SHORTEST_BAR + left, LONGEST_BAR) : 0;
}

/* Takes the next line of a text that is wrapped into a column. */
static struct text next_line(struct text *rest, size_t width)
{
    size_t next, length = text_line(*rest, width ? width : 1, &next);
    struct text line = {rest->data, length};
    rest->data += next;
    rest->length -= next;
    return line;
}

static size_t line_count(struct text text, size_t width)
{
    size_t count = 0;
    while (text.length) {
        next_line(&text, width);
        count++;
    }
    return count;
}

/* Writes one line of a column; the label's later lines are indented. */
static void write_column_line(const struct part *part, size_t column, struct text *rest, bool first)
{
    size_t width = part->columns[column].width;
    size_t hang = column == 0 && !first && width > HANG ? HANG : 0;
    page_space(part->page, column ? GAP : PAGE_INDENT);
    page_space(part->page, hang);
    struct text line = next_line(rest, width - hang);
    if (part->table->columns[column].figures)
        page_figure(part->page, line, width);
    else
        page_cell(part->page, line, width - hang);
}

static enum ink ink_of(enum tone tone)
{
    static const enum ink inks[] = {[TONE_POSITIVE] = INK_POSITIVE,
                                    [TONE_NEGATIVE] = INK_NEGATIVE,
                                    [TONE_UNSURE] = INK_UNSURE,
                                    [TONE_NOT_APPLICABLE] = INK_FAINT,
                                    [TONE_NEUTRAL] = INK_NEUTRAL};
    return inks[tone];
}

static bool any_left(const struct part *part, const struct text *rests)
{
    for (size_t i = 0; i < part->table->column_count; i++)
        if (is_part_of(part, i) && rests[i].length)
            return true;
    return false;
}

static void write_row(const struct part *part, const struct table_row *row, struct text *rests)
{
    bool first = true;
    for (size_t i = 0; i < part->table->column_count; i++)
        rests[i] = text_of(row->cells[i]);
    do {
        for (size_t i = 0; i < part->table->column_count; i++)
            if (is_part_of(part, i))
                write_column_line(part, i, &rests[i], first);
        if (first && part->bar && row->bar.base) {
            page_space(part->page, GAP);
            page_bar(part->page, ink_of(row->bar.tone), row->bar.count, row->bar.base, part->bar);
        }
        page_end_line(part->page);
        first = false;
    } while (any_left(part, rests));
}

/* Heads stand at the bottom of their lines. */
static void write_heads(const struct part *part, struct text *rests)
{
    size_t most = 0;
    for (size_t i = 0; i < part->table->column_count; i++) {
        rests[i] = text_of(part->table->columns[i].head);
        if (is_part_of(part, i))
            most = larger(most, line_count(rests[i], part->columns[i].width));
    }
    for (size_t left = most; left > 0; left--) {
        for (size_t i = 0; i < part->table->column_count; i++) {
            struct text none = {"", 0};
            bool now = line_count(rests[i], part->columns[i].width) >= left;
            if (is_part_of(part, i))
                write_column_line(part, i, now ? &rests[i] : &none, true);
        }
        page_end_line(part->page);
    }
}

static void write_part(struct part *part)
{
    struct text *rests = arena_array(part->page->arena, part->table->column_count, sizeof *rests);
    lay_out(part);
    write_heads(part, rests);
    for (size_t i = 0; i < part->table->row_count; i++)
        write_row(part, &part->table->rows[i], rests);
}

/* How many columns, besides the first, fit the width from `first` on: at least one. */
static size_t columns_that_fit(struct part part, size_t first)
{
    part.first = first;
    part.end = first + 1;
    while (part.end < part.table->column_count) {
        part.end++;
        if (least_width(&part) > part.page->style->width)
            return part.end - 1 - first;
    }
    return part.end - first;
}

/* The number of columns of each part, so that no part is much fuller than another. */
static size_t columns_per_part(const struct part *whole)
{
    size_t count = whole->table->column_count - 1, parts = 0;
    for (size_t first = 1; first <= count; parts++)
        first += columns_that_fit(*whole, first);
    return parts ? (count + parts - 1) / parts : 1;
}

void text_table(const struct page *page, const struct table *table)
{
    if (!table->row_count || !table->column_count)
        return;
    struct part whole = {.page = page, .table = table, .first = 1, .end = table->column_count};
    whole.columns = arena_array(page->arena, table->column_count, sizeof *whole.columns);
    for (size_t i = 0; i < table->column_count; i++)
        whole.columns[i] = measure_column(table, i);
    size_t step = columns_per_part(&whole), first = 1;
    do {
        struct part part = whole;
        part.first = first;
        part.end = smaller(first + step, table->column_count);
        /* Uneven columns may leave a part of that size too wide. */
        part.end = smaller(part.end, first + columns_that_fit(whole, first));
        if (first > 1)
            page_end_line(page);
        write_part(&part);
        first = part.end;
    } while (first < table->column_count);
}
