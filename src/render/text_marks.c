/* Explains the marks that bars are made of: text has no colours that everyone sees. */
#include "text_marks.h"

#include "bar.h"

static bool is_drawn(const struct document *document, enum tone tone)
{
    for (size_t i = 0; i < document->count; i++) {
        const struct table *table = document->blocks[i].table;
        for (size_t j = 0; table && j < table->row_count; j++)
            if (table->rows[j].bar.base && table->rows[j].bar.tone == tone)
                return true;
    }
    return false;
}

/* "“#” positive" */
static const char *meaning(const struct page *page, enum tone tone)
{
    static const char *const meanings[TONE_COUNT] = {[TONE_POSITIVE] = "positive",
                                                     [TONE_NEGATIVE] = "negative",
                                                     [TONE_UNSURE] = "unsure",
                                                     [TONE_NOT_APPLICABLE] = "not applicable",
                                                     [TONE_NEUTRAL] = "neither good nor bad"};
    const struct bar_pattern *pattern = &bar_patterns[tone];
    if (page->style->blocks)
        return arena_format(page->arena, "“%s” %s", pattern->block, meanings[tone]);
    return arena_format(page->arena, "“%c” %s", pattern->ascii, meanings[tone]);
}

void text_marks_write(struct page *page, const struct document *document)
{
    const char *text = "", *join = "Marks of the bars: ";
    for (int tone = 0; tone < TONE_COUNT; tone++) {
        if (!is_drawn(document, (enum tone)tone))
            continue;
        text = arena_format(page->arena, "%s%s%s", text, join, meaning(page, (enum tone)tone));
        join = ", ";
    }
    if (*text)
        page_paragraph(page, INK_PLAIN, "- ", NULL,
                       text_of(arena_format(page->arena, "%s.", text)));
}
