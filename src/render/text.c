/* A document as text for a person to read in a terminal. */
#include "text_table.h"

#include <string.h>

enum { NARROWEST = 60, WIDEST = 132 };

static const char bullet[] = "-";

static void write_heading(const struct page *page, const struct block *block)
{
    if (block->level == 2)
        page_heading(page, text_of(block->text), '-');
    else
        page_title(page, text_of(block->text));
}

static void write_list(const struct page *page, const struct block *block)
{
    for (size_t i = 0; i < block->item_count; i++) {
        const char *mark = bullet;
        if (block->numbered)
            mark = arena_format(page->arena, "%zu.", i + 1);
        page_paragraph(page, PAGE_INDENT, mark, strlen(mark) + 1, text_of(block->items[i]));
    }
}

static void write_quote(const struct page *page, const struct block *block)
{
    page_paragraph(page, PAGE_INDENT, "", 2, text_of(block->text));
    if (block->source)
        page_paragraph(page, PAGE_INDENT + 2, "—", 2, text_of(block->source));
}

static void write_table(const struct page *page, const struct table *table)
{
    if (!table->row_count)
        return;
    page_paragraph(page, 0, "", 0, text_of(table->caption));
    text_table(page, table);
}

static void write_block(const struct page *page, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_HEADING:
        write_heading(page, block);
        break;
    case BLOCK_PARAGRAPH:
        page_paragraph(page, 0, "", 0, text_of(block->text));
        break;
    case BLOCK_NOTICE:
        page_paragraph(page, 0, "!!", 3,
                       text_of(arena_format(page->arena, "IMPORTANT: %s", block->text)));
        break;
    case BLOCK_NOTE:
        page_paragraph(page, PAGE_INDENT, "", 0, text_of(block->text));
        break;
    case BLOCK_LIST:
        write_list(page, block);
        break;
    case BLOCK_QUOTE:
        write_quote(page, block);
        break;
    case BLOCK_TABLE:
        write_table(page, block->table);
        break;
    }
}

/* True if nothing of the block is seen. */
static bool is_empty(const struct block *block)
{
    return block->kind == BLOCK_TABLE && !block->table->row_count;
}

void render_text(FILE *out, struct arena *arena, const struct document *document,
                 const struct text_style *style)
{
    struct text_style fitting = *style;
    if (fitting.width < NARROWEST)
        fitting.width = NARROWEST;
    if (fitting.width > WIDEST)
        fitting.width = WIDEST;
    struct arena own; /* for what is needed while a block is written */
    arena_init_like(&own, arena);
    struct page page = {out, &own, &fitting};
    page_heading(&page, text_of(document->title), '=');
    if (document->subtitle)
        page_paragraph(&page, 0, "", 0, text_of(document->subtitle));
    for (size_t i = 0; i < document->count; i++) {
        if (is_empty(&document->blocks[i]))
            continue;
        page_end_line(&page);
        if (document->blocks[i].kind == BLOCK_HEADING && document->blocks[i].level == 2)
            page_end_line(&page);
        write_block(&page, &document->blocks[i]);
        arena_free(&own);
    }
}
