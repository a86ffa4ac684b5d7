/* Draws a document as Markdown for pandoc. */
#include "render.h"

#include "format/markdown_escape.h"
#include "format/plain.h"
#include "markdown_table.h"
#include "shown.h"

#include <string.h>

struct markdown {
    FILE *out;
    struct arena *arena;
};

static const char *escaped(const struct markdown *markdown, const char *string)
{
    return markdown_escape(markdown->arena, plain_text(markdown->arena, string));
}

static void write_heading(const struct markdown *markdown, const struct block *block)
{
    static const char marks[] = "######";
    unsigned most = sizeof marks - 1, level = block->level < most ? block->level : most;
    fprintf(markdown->out, "%.*s %s {#%s}\n", (int)level, marks, escaped(markdown, block->text),
            block->anchor);
}

static void write_paragraph(const struct markdown *markdown, const struct block *block)
{
    fprintf(markdown->out, "%s\n", escaped(markdown, block->text));
}

static void write_notice(const struct markdown *markdown, const struct block *block)
{
    fprintf(markdown->out, "> **Important:** %s\n", escaped(markdown, block->text));
}

/* Notes are in italics, since Markdown has no small print. */
static void write_note(const struct markdown *markdown, const struct block *block)
{
    fprintf(markdown->out, "*%s*\n", escaped(markdown, block->text));
}

/* Pandoc draws a box for "[ ] " or "[x] " at the beginning of an item, even with backslashes. It
 * does not if the space after it is written as an entity. */
static const char *item_text(const struct markdown *markdown, const char *string)
{
    static const char *const boxes[] = {"\\[ \\] ", "\\[x\\] ", "\\[X\\] "};
    const char *item = escaped(markdown, string);
    for (size_t i = 0; i < LENGTH(boxes); i++) {
        size_t length = strlen(boxes[i]);
        if (strncmp(item, boxes[i], length) == 0)
            return arena_format(markdown->arena, "%.*s&#32;%s", (int)length - 1, item,
                                item + length);
    }
    return item;
}

static void write_list(const struct markdown *markdown, const struct block *block)
{
    for (size_t i = 0; i < block->item_count; i++) {
        const char *item = item_text(markdown, block->items[i]);
        if (block->numbered)
            fprintf(markdown->out, "%zu. %s\n", i + 1, item);
        else
            fprintf(markdown->out, "- %s\n", item);
    }
}

/* Writes a quoted line, with a backslash at its end if the next line continues its paragraph. */
static void write_quoted_line(const struct markdown *markdown, struct text line, struct text rest)
{
    bool goes_on = line.length && rest.length && *rest.data != '\n';
    if (line.length)
        fprintf(markdown->out, "> %s%s\n", markdown_escape(markdown->arena, line),
                goes_on ? "\\" : "");
    else
        fputs(">\n", markdown->out);
}

static void write_quote(const struct markdown *markdown, const struct block *block)
{
    struct text rest = plain_lines(markdown->arena, block->text);
    while (rest.length) {
        const char *end = memchr(rest.data, '\n', rest.length);
        struct text line = {rest.data, end ? (size_t)(end - rest.data) : rest.length};
        size_t taken = line.length + (end ? 1 : 0);
        text_skip(&rest, taken);
        write_quoted_line(markdown, line, rest);
    }
    const char *source = escaped(markdown, block->source);
    if (*source)
        fprintf(markdown->out, ">\n> — %s\n", source);
}

static void write_table(const struct markdown *markdown, const struct block *block)
{
    markdown_table_write(markdown->out, markdown->arena, block->table);
}

static void (*const writers[])(const struct markdown *, const struct block *) = {
    [BLOCK_HEADING] = write_heading, [BLOCK_PARAGRAPH] = write_paragraph,
    [BLOCK_NOTICE] = write_notice,   [BLOCK_NOTE] = write_note,
    [BLOCK_LIST] = write_list,       [BLOCK_QUOTE] = write_quote,
    [BLOCK_TABLE] = write_table,
};

/* The id contains an underscore, so it differs from all heading anchors. */
static void write_title(const struct markdown *markdown, const struct document *document)
{
    const char *title = escaped(markdown, document->title);
    const char *subtitle = escaped(markdown, document->subtitle);
    fprintf(markdown->out, "# %s {#document_title}\n", title);
    if (*subtitle)
        fprintf(markdown->out, "\n%s\n", subtitle);
}

const char *render_markdown(FILE *out, struct arena *arena, const struct report *report,
                            const struct render_options *options)
{
    const struct document document = document_pick(&report->document, options->only);
    struct markdown markdown = {out, arena};
    const struct block *previous = NULL;
    write_title(&markdown, &document);
    for (size_t i = 0; i < document.count; i++) {
        const struct block *block = &document.blocks[i];
        if (!block_shows(arena, block))
            continue;
        if (previous && previous->kind == BLOCK_LIST && block->kind == BLOCK_LIST)
            fputs("\n<!-- -->\n", out); /* otherwise the two would become one list */
        fputc('\n', out);
        writers[block->kind](&markdown, block);
        previous = block;
    }
    return NULL;
}
