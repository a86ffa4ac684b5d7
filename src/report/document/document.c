#include "document.h"

#include <string.h>

static struct block *add(struct document *document, enum block_kind kind)
{
    if (document->undrawn)
        document->count = 0;
    struct block *block =
        ARENA_NEXT(document->arena, document->blocks, document->count, document->capacity);
    *block = (struct block){.kind = kind, .section = document->section, .part = document->part};
    return block;
}

void document_section(struct document *document, const char *section, const char *part)
{
    document->section = section;
    document->part = part;
}

/* The letters and digits of a name in lower case. Anything between them becomes one hyphen. */
static char *anchor_of(struct document *document, const char *name)
{
    char *anchor = arena_alloc(document->arena, strlen(name) + sizeof "section");
    char *end = anchor;
    for (; *name; name++) {
        char c = *name;
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            *end++ = c;
        else if (end > anchor && end[-1] != '-')
            *end++ = '-';
    }
    if (end > anchor && end[-1] == '-')
        end--;
    *end = '\0';
    if (end == anchor)
        strcpy(anchor, "section");
    return anchor;
}

/* Takes an anchor; false if it is taken already. */
static bool take_anchor(struct document *document, const char *anchor)
{
    size_t place;
    if (text_map_find(&document->anchors, text_of(anchor), &place))
        return false;
    text_map_add(&document->anchors, text_of(anchor), 1);
    return true;
}

/* Makes an anchor from the name. If it is taken, adds the first number that makes it unique. */
static const char *unique_anchor(struct document *document, const char *name)
{
    const char *first = anchor_of(document, name), *anchor = first;
    if (!document->anchors.arena)
        text_map_init(&document->anchors, document->arena);
    size_t number = 1;
    text_map_find(&document->anchors, text_of(first), &number);
    while (!take_anchor(document, anchor))
        anchor = arena_format(document->arena, "%s-%zu", first, ++number);
    text_map_set(&document->anchors, text_of(first), number);
    return anchor;
}

void document_heading(struct document *document, unsigned level, const char *name, const char *text)
{
    const char *anchor = unique_anchor(document, name);
    struct block *block = add(document, BLOCK_HEADING);
    block->level = level;
    block->name = name;
    block->anchor = anchor;
    block->text = text;
}

void document_text(struct document *document, enum block_kind kind, const char *text)
{
    add(document, kind)->text = text;
}

void document_quote(struct document *document, const char *text, const char *source)
{
    struct block *block = add(document, BLOCK_QUOTE);
    block->text = text;
    block->source = source;
}

void document_list(struct document *document, const char *const *items, size_t count, bool numbered)
{
    struct block *block = add(document, BLOCK_LIST);
    block->items = items;
    block->item_count = count;
    block->numbered = numbered;
}

void document_table(struct document *document, const struct table *table)
{
    add(document, BLOCK_TABLE)->table = table;
}

void document_marks(struct document *document)
{
    add(document, BLOCK_MARKS);
}

static bool is_named(const char *const *names, const char *name)
{
    for (; name && *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

struct document document_pick(const struct document *document, const char *const *names)
{
    struct document picked = {
        .arena = document->arena, .title = document->title, .subtitle = document->subtitle};
    if (!names)
        return *document;
    for (size_t i = 0; i < document->count; i++) {
        const struct block *block = &document->blocks[i];
        if (block->section && !is_named(names, block->section) && !is_named(names, block->part))
            continue;
        if (block->kind == BLOCK_HEADING)
            document_heading(&picked, block->level, block->name, block->text);
        else
            *add(&picked, block->kind) = *block;
    }
    return picked;
}
