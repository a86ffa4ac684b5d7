#include "text_table.h"

#include "format/plain.h"
#include "text_columns.h"

/* A block of columns while it is written: the rest of each column's text. */
struct lines {
    struct page *page;
    const struct text_columns *columns;
    const struct column_block *block;
    struct text *left; /* one per column of the table */
};

/* The column after the given one. After the table's first column come the block's own. */
static size_t next_column(const struct lines *lines, size_t column)
{
    return column ? column + 1 : lines->block->first;
}

/* Writes the next line of a text in a column, and takes it off the text. */
static void write_piece(struct page *page, enum ink ink, const struct text_column *column,
                        size_t hang, struct text *left)
{
    size_t room = column->width - hang, next;
    struct text piece = {left->data, text_line(*left, room, &next)};
    size_t width = text_width(piece), rest = room > width ? room - width : 0;
    page_space(page, column->figures ? hang + rest : hang);
    page_text(page, ink, piece);
    page_space(page, column->figures ? 0 : rest);
    text_skip(left, next);
}

static bool any_left(const struct lines *lines)
{
    for (size_t i = 0; i < lines->block->end; i = next_column(lines, i))
        if (lines->left[i].length)
            return true;
    return false;
}

/* Heads are aligned at the bottom, next to their columns. */
static void write_heads(const struct lines *lines)
{
    const struct text_column *columns = lines->columns->columns;
    size_t height = 0;
    for (size_t i = 0; i < lines->block->end; i = next_column(lines, i)) {
        size_t needed = text_lines(columns[i].head, columns[i].width);
        height = needed > height ? needed : height;
        lines->left[i] = columns[i].head;
    }
    for (; height; height--) {
        page_space(lines->page, TABLE_INDENT);
        for (size_t i = 0; i < lines->block->end; i = next_column(lines, i)) {
            bool begun = text_lines(lines->left[i], columns[i].width) >= height;
            struct text none = text_of("");
            page_space(lines->page, i ? TABLE_GAP : 0);
            write_piece(lines->page, INK_HEADING, &columns[i], 0, begun ? &lines->left[i] : &none);
        }
        page_end_line(lines->page);
    }
}

/* Further lines of a label are indented, so that they do not look like labels. */
static size_t hang_of(const struct text_column *label)
{
    enum { HANG = 2 };
    return label->figures || label->width <= HANG ? 0 : HANG;
}

static void write_row(const struct lines *lines, size_t row)
{
    const struct text_columns *columns = lines->columns;
    const struct bar *bar = &columns->table->rows[row].bar;
    bool first = true;
    for (size_t i = 0; i < lines->block->end; i = next_column(lines, i))
        lines->left[i] = columns->cells[row * columns->table->column_count + i];
    do {
        page_space(lines->page, TABLE_INDENT);
        for (size_t i = 0; i < lines->block->end; i = next_column(lines, i)) {
            page_space(lines->page, i ? TABLE_GAP : 0);
            write_piece(lines->page, INK_PLAIN, &columns->columns[i],
                        i || first ? 0 : hang_of(&columns->columns[0]), &lines->left[i]);
        }
        if (lines->block->bar && bar->base && first) {
            page_space(lines->page, TABLE_GAP);
            page_bar(lines->page, bar, lines->block->bar);
        }
        page_end_line(lines->page);
        first = false;
    } while (any_left(lines));
}

static void write_block(struct page *page, const struct text_columns *columns,
                        const struct column_block *block)
{
    struct lines lines = {
        page, columns, block,
        arena_array(page->arena, columns->table->column_count, sizeof *lines.left)};
    write_heads(&lines);
    for (size_t i = 0; i < columns->table->row_count; i++)
        write_row(&lines, i);
}

void text_table_write(struct page *page, const struct block *block)
{
    const struct table *table = block->table;
    struct text_columns columns = text_columns_measure(page->arena, table);
    struct text caption = plain_text(page->arena, table->caption);
    struct column_block columns_shown = {.end = 1};
    if (caption.length)
        page_paragraph(page, INK_PLAIN, "", NULL, caption);
    do {
        if (columns_shown.end > 1)
            page_end_line(page);
        columns_shown = text_columns_fit(&columns, columns_shown.end, page->style->width);
        write_block(page, &columns, &columns_shown);
    } while (columns_shown.end < table->column_count);
}
