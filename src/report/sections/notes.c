#include "notes.h"

static void write_list(struct writer *writer, const struct passages *passages, size_t first,
                       size_t end)
{
    const char **items = arena_array(writer->arena, end - first, sizeof *items);
    for (size_t i = first; i < end; i++)
        items[i - first] = passages->list[i].text;
    document_list(writer->document, items, end - first, passages->list[first].numbered);
}

static size_t end_of_list(const struct passages *passages, size_t first)
{
    size_t end = first;
    while (end < passages->count && passages->list[end].kind == PASSAGE_ITEM &&
           passages->list[end].list == passages->list[first].list)
        end++;
    return end;
}

/* The level of the notes' highest heading. Headings are shifted so that this one comes right below
 * the section's own. */
static unsigned highest_heading(const struct passages *passages)
{
    unsigned highest = 6;
    for (size_t i = 0; i < passages->count; i++)
        if (passages->list[i].kind == PASSAGE_HEADING && passages->list[i].level < highest)
            highest = passages->list[i].level;
    return highest;
}

void write_notes(struct writer *writer, const struct passages *passages, unsigned level)
{
    enum { DEEPEST = 6 };
    unsigned highest = highest_heading(passages);
    for (size_t i = 0; i < passages->count; i++) {
        const struct passage *passage = &passages->list[i];
        unsigned own = level + 1 + passage->level - highest;
        if (passage->kind == PASSAGE_HEADING) {
            write_heading(writer, own < DEEPEST ? own : DEEPEST, passage->text, passage->text);
        } else if (passage->kind == PASSAGE_QUOTE) {
            document_quote(writer->document, passage->text, NULL);
        } else if (passage->kind == PASSAGE_PARAGRAPH) {
            document_text(writer->document, BLOCK_PARAGRAPH, passage->text);
        } else {
            size_t end = end_of_list(passages, i);
            write_list(writer, passages, i, end);
            i = end - 1;
        }
    }
}
