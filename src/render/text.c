/* Draws a document as text for a terminal. */
#include "format/plain.h"
#include "page.h"
#include "shown.h"
#include "text_marks.h"
#include "text_table.h"

enum { NARROWEST = 60, WIDEST = 132 };

static void write_heading(struct page *page, const struct block *block)
{
    struct text text = plain_text(page->arena, block->text);
    if (block->level <= 2)
        page_heading(page, text, '-');
    else
        page_paragraph(page, INK_HEADING, "", NULL, text);
}

static void write_paragraph(struct page *page, const struct block *block)
{
    page_paragraph(page, INK_PLAIN, "", NULL, plain_text(page->arena, block->text));
}

/* Notices are framed, so that they stand out without colour. */
static void write_notice(struct page *page, const struct block *block)
{
    struct text text = plain_text(page->arena, block->text);
    const char *notice = arena_format(page->arena, "Important: %.*s", TEXT_ARGUMENTS(text));
    page_paragraph(page, INK_HEADING, "!! ", "!! ", text_of(notice));
}

static void write_note(struct page *page, const struct block *block)
{
    page_paragraph(page, INK_PLAIN, "  ", NULL, plain_text(page->arena, block->text));
}

static void write_list(struct page *page, const struct block *block)
{
    const char *last = arena_format(page->arena, "%zu. ", block->item_count);
    int width = (int)text_of(last).length;
    for (size_t i = 0; i < block->item_count; i++) {
        const char *number = arena_format(page->arena, "%zu. ", i + 1);
        const char *mark = arena_format(page->arena, "%*s", width, number);
        page_paragraph(page, INK_PLAIN, block->numbered ? mark : "- ", NULL,
                       plain_text(page->arena, block->items[i]));
    }
}

static void write_quote(struct page *page, const struct block *block)
{
    struct text source = plain_text(page->arena, block->source);
    page_paragraph(page, INK_PLAIN, "  > ", "  > ", plain_lines(page->arena, block->text));
    if (source.length)
        page_paragraph(page, INK_PLAIN, "    — ", NULL, source);
}

static void (*const writers[])(struct page *, const struct block *) = {
    [BLOCK_HEADING] = write_heading,  [BLOCK_PARAGRAPH] = write_paragraph,
    [BLOCK_NOTICE] = write_notice,    [BLOCK_NOTE] = write_note,
    [BLOCK_LIST] = write_list,        [BLOCK_QUOTE] = write_quote,
    [BLOCK_TABLE] = text_table_write,
};

static void write_title(struct page *page, const struct document *document)
{
    struct text subtitle = plain_text(page->arena, document->subtitle);
    struct text title = plain_text(page->arena, document->title);
    if (title.length)
        page_heading(page, title, '=');
    if (subtitle.length)
        page_paragraph(page, INK_PLAIN, "", NULL, subtitle);
}

const char *render_text(FILE *out, struct arena *arena, const struct report *report,
                        const struct render_options *options)
{
    const struct document document = document_pick(&report->document, options->only);
    struct text_style fitting = options->style;
    if (fitting.width < NARROWEST)
        fitting.width = NARROWEST;
    if (fitting.width > WIDEST)
        fitting.width = WIDEST;
    struct page page = {.out = out, .arena = arena, .style = &fitting};
    write_title(&page, &document);
    const struct block *previous = NULL; /* a note follows it without an empty line */
    for (size_t i = 0; i < document.count; i++) {
        const struct block *block = &document.blocks[i];
        if (block->kind == BLOCK_MARKS)
            text_marks_write(&page, &document);
        if (!block_shows(arena, block))
            continue;
        if (block->kind != BLOCK_NOTE || !previous || previous->kind == BLOCK_HEADING)
            page_end_line(&page);
        writers[block->kind](&page, block);
        previous = block;
    }
    return NULL;
}
