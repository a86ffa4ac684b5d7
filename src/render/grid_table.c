/* The grid of items by cases. */
#include "tables.h"

#include <stdio.h>

enum { GAP = 2, LABEL_WIDTH = 24 };

static bool has_positive_option(const struct question *question)
{
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == ROLE_POSITIVE)
            return true;
    return false;
}

/* "3 of 4": positive answers of those where appropriate; a dash where there are none. */
static struct text cell_text(const struct page *page, const struct template *template,
                             const struct group *group, size_t item)
{
    struct measure measure = measure_item(template, group, item);
    if (!measure.appropriate)
        return text_of("–");
    return text_of(arena_format(page->arena, "%zu of %zu", measure.positive, measure.appropriate));
}

static struct text returns_text(const struct page *page, const struct group *group)
{
    return text_of(arena_format(page->arena, "%zu", group->returns));
}

/* The width that a group's column needs: no cell has more digits than its number of returns. */
static size_t column_width(const struct page *page, const struct group *group)
{
    size_t cell = 2 * returns_text(page, group).length + sizeof " of " - 1;
    size_t name = text_width(group->name);
    return cell > name ? cell : name;
}

/* The columns of one block: all returns, then the cases from `first` up to `end`. */
struct block {
    const struct group *cases;
    const struct group *all;
    size_t first;
    size_t end;
    const size_t *widths; /* per column */
};

static const struct group *column(const struct block *block, size_t index)
{
    return index == 0 ? block->all : &block->cases[block->first + index - 1];
}

static size_t column_count(const struct block *block)
{
    return 1 + block->end - block->first;
}

static void write_head(const struct page *page, const struct block *block)
{
    page_cell(page, text_of(""), LABEL_WIDTH);
    for (size_t i = 0; i < column_count(block); i++) {
        const struct group *group = column(block, i);
        page_space(page, GAP);
        page_figure(page, i ? group->name : text_of("All"), block->widths[i]);
    }
    page_end_line(page);
    page_cell(page, text_of("Returns"), LABEL_WIDTH);
    for (size_t i = 0; i < column_count(block); i++) {
        const struct group *group = column(block, i);
        page_space(page, GAP);
        page_figure(page, returns_text(page, group), block->widths[i]);
    }
    page_end_line(page);
}

static void write_row(const struct page *page, const struct template *template,
                      const struct block *block, size_t index)
{
    const struct item *item = &template->items[index];
    struct text label =
        text_of(arena_format(page->arena, "%-3s %s", item->number, item->short_label));
    if (text_width(label) > LABEL_WIDTH) {
        size_t next, length = text_line(label, LABEL_WIDTH - 1, &next);
        label = text_of(arena_format(page->arena, "%.*s…", (int)length, label.data));
    }
    page_cell(page, label, LABEL_WIDTH);
    for (size_t i = 0; i < column_count(block); i++) {
        const struct group *group = column(block, i);
        page_space(page, GAP);
        page_figure(page, cell_text(page, template, group, index), block->widths[i]);
    }
    page_end_line(page);
}

/* How many cases a block has: as many as the width has room for, but no block much fuller than
 * another. */
static size_t cases_per_block(const struct page *page, const struct results *results)
{
    size_t widest = 1, room = page->style->width, count = results->case_count;
    for (size_t i = 0; i < count; i++) {
        size_t width = column_width(page, &results->cases[i]);
        widest = width > widest ? width : widest;
    }
    size_t fixed = LABEL_WIDTH + GAP + column_width(page, &results->all);
    size_t most = room > fixed ? (room - fixed) / (GAP + widest) : 0;
    if (most == 0)
        most = 1;
    size_t blocks = (count + most - 1) / most;
    return (count + blocks - 1) / blocks;
}

void table_grid(const struct page *page, const struct results *results)
{
    const struct template *template = results->template;
    size_t step = results->case_count ? cases_per_block(page, results) : 1;
    for (size_t first = 0; first < results->case_count; first += step) {
        size_t left = results->case_count - first;
        struct block block = {results->cases, &results->all, first,
                              first + (left < step ? left : step), NULL};
        size_t *widths = arena_array(page->arena, column_count(&block), sizeof *widths);
        for (size_t i = 0; i < column_count(&block); i++)
            widths[i] = column_width(page, column(&block, i));
        block.widths = widths;
        if (first)
            page_end_line(page);
        write_head(page, &block);
        for (size_t i = 0; i < template->item_count; i++)
            if (has_positive_option(&template->questions[template->items[i].question]))
                write_row(page, template, &block, i);
    }
}
