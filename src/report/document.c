#include <cinaudit/document.h>

#include <string.h>

static struct block *add(struct document *document, enum block_kind kind)
{
    document->blocks = arena_grow(document->arena, document->blocks, document->count,
                                  &document->capacity, sizeof *document->blocks);
    struct block *block = &document->blocks[document->count++];
    *block = (struct block){.kind = kind};
    return block;
}

static bool is_taken(const struct document *document, const char *anchor)
{
    for (size_t i = 0; i < document->count; i++)
        if (document->blocks[i].anchor && strcmp(document->blocks[i].anchor, anchor) == 0)
            return true;
    return false;
}

/* The letters and digits of a name in lower case, with a hyphen for what stands between them. */
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

static const char *unique_anchor(struct document *document, const char *name)
{
    const char *first = anchor_of(document, name), *anchor = first;
    for (unsigned number = 2; is_taken(document, anchor); number++)
        anchor = arena_format(document->arena, "%s-%u", first, number);
    return anchor;
}

void document_heading(struct document *document, unsigned level, const char *name, const char *text)
{
    const char *anchor = unique_anchor(document, name);
    struct block *block = add(document, BLOCK_HEADING);
    block->level = level;
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
