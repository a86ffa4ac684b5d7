/* Draws a document as one self-contained HTML page: no network, no script. */
#include "render.h"

#include "format/markup.h"
#include "html_blocks.h"

static const char style[] = {
#include "html_style.inc"
};

struct html_page {
    FILE *out;
    struct arena *arena;
    unsigned tables; /* written so far */
};

static void write_element(FILE *out, const char *name, const char *text)
{
    fprintf(out, "<%s>", name);
    markup_text(out, "", text, "");
    fprintf(out, "</%s>\n", name);
}

static void write_heading(struct html_page *page, const struct block *block)
{
    unsigned level = block->level < 2 ? 2 : block->level > 6 ? 6 : block->level;
    fprintf(page->out, "<h%u id=\"%s\">", level, block->anchor);
    markup_text(page->out, "", block->text, "");
    fprintf(page->out, "</h%u>\n", level);
}

static void write_paragraph(struct html_page *page, const struct block *block)
{
    write_element(page->out, "p", block->text);
}

static void write_notice(struct html_page *page, const struct block *block)
{
    markup_text(
        page->out,
        "<p class=\"notice\"><strong><span aria-hidden=\"true\">⚠</span> Important:</strong> ",
        block->text, "</p>\n");
}

static void write_note(struct html_page *page, const struct block *block)
{
    markup_text(page->out, "<p class=\"note\">", block->text, "</p>\n");
}

static void write_list(struct html_page *page, const struct block *block)
{
    const char *name = block->numbered ? "ol" : "ul";
    if (!block->item_count)
        return;
    fprintf(page->out, "<%s>\n", name);
    for (size_t i = 0; i < block->item_count; i++)
        write_element(page->out, "li", block->items[i]);
    fprintf(page->out, "</%s>\n", name);
}

static void write_quote(struct html_page *page, const struct block *block)
{
    fputs("<figure class=\"quote\">\n<blockquote dir=\"auto\"><p>", page->out);
    markup_write(page->out, text_of(block->text), "<br>\n");
    fputs("</p></blockquote>\n", page->out);
    if (block->source) {
        markup_text(page->out, "<figcaption>— <bdi>", block->source, "</bdi></figcaption>\n");
    }
    fputs("</figure>\n", page->out);
}

static void write_table(struct html_page *page, const struct block *block)
{
    html_table(page->out, page->arena, block->table, ++page->tables);
}

static void (*const write_block[])(struct html_page *page, const struct block *block) = {
    [BLOCK_HEADING] = write_heading, [BLOCK_PARAGRAPH] = write_paragraph,
    [BLOCK_NOTICE] = write_notice,   [BLOCK_NOTE] = write_note,
    [BLOCK_LIST] = write_list,       [BLOCK_QUOTE] = write_quote,
    [BLOCK_TABLE] = write_table,
};

static void write_head(FILE *out, const struct document *document)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'; img-src data:\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
          out);
    write_element(out, "title", document->title);
    fputs("<style>\n", out);
    fwrite(style, 1, sizeof style, out);
    fputs("</style>\n</head>\n", out);
}

/* The number of notices at the beginning. They come before the contents, which can fill pages, and
 * before the link that skips them. */
static size_t leading_notices(const struct document *document)
{
    size_t count = 0;
    while (count < document->count && document->blocks[count].kind == BLOCK_NOTICE)
        count++;
    return count;
}

/* The page's own ids contain an underscore, which heading anchors never do. */
static void write_opening(struct html_page *page, const struct document *document, size_t notices)
{
    fputs("<body>\n<header>\n", page->out);
    write_element(page->out, "h1", document->title);
    if (document->subtitle)
        write_element(page->out, "p", document->subtitle);
    for (size_t i = 0; i < notices; i++)
        write_notice(page, &document->blocks[i]);
    fputs("</header>\n<a class=\"skip\" href=\"#document_main\">Skip to the report</a>\n",
          page->out);
}

const char *render_html(FILE *out, struct arena *arena, const struct report *report,
                        const struct render_options *options)
{
    const struct document document = document_pick(&report->document, options->only);
    struct html_page page = {out, arena, 0};
    size_t notices = leading_notices(&document);
    write_head(out, &document);
    write_opening(&page, &document, notices);
    html_contents(out, &document);
    fputs("<main id=\"document_main\">\n", out);
    for (size_t i = notices; i < document.count; i++)
        if (document.blocks[i].kind != BLOCK_MARKS) /* charts have their own labels */
            write_block[document.blocks[i].kind](&page, &document.blocks[i]);
    fputs("</main>\n</body>\n</html>\n", out);
    return NULL;
}
