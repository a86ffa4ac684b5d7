#include "rows.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST_LABEL = 60, LONGEST_BAR = 40 };

struct text row_share(char buffer[static 64], size_t count, size_t base, unsigned decimals)
{
    char percent[32];
    if (base == 0)
        strcpy(buffer, "–");
    else if (!base_is_large_enough(base))
        snprintf(buffer, 64, "%zu of %zu", count, base);
    else
        snprintf(buffer, 64, "%s%%", percentage(count, base, decimals, percent));
    return text_of(buffer);
}

struct text row_number(char buffer[static 64], size_t number)
{
    snprintf(buffer, 64, "%zu", number);
    return text_of(buffer);
}

/* Adds ", 3 unreadable" to a sentence where there are any. */
static const char *with_count(const struct page *page, const char *sentence, size_t count,
                              const char *words)
{
    return count ? arena_format(page->arena, "%s, %zu %s", sentence, count, words) : sentence;
}

void row_base(const struct page *page, const char *opening, const struct group *group,
              const struct measure *measure)
{
    const char *text = arena_format(page->arena, "%s%zu return%s: %zu answered", opening,
                                    group->returns, text_plural(group->returns), measure->answered);
    text = with_count(page, text, measure->no_answer, "no answer");
    text = with_count(page, text, measure->unreadable, "unreadable");
    text = with_count(page, text, measure->not_asked, "not asked");
    text = arena_format(page->arena, "%s.", text);
    page_paragraph(page, PAGE_INDENT, "", 0, text_of(text));
}

size_t row_share_width(const struct page *page, const struct results *results)
{
    char buffer[64];
    unsigned decimals = page->style->decimals;
    size_t percent = strlen("100%") + (decimals ? 1 + decimals : 0);
    size_t base = row_number(buffer, results->all.returns).length;
    size_t width = percent + strlen(" of ") + base, head = strlen("appropriate");
    return width > head ? width : head;
}

struct row_widths row_widths(const struct page *page, size_t share, size_t used,
                             size_t widest_label)
{
    size_t least = ROW_SHORTEST_LABEL + ROW_SHORTEST_BAR;
    size_t room = page->style->width > used + least ? page->style->width - used : least;
    struct row_widths widths = {share, room - ROW_SHORTEST_BAR, ROW_SHORTEST_BAR};
    if (widths.label > widest_label)
        widths.label = widest_label;
    if (widths.label > LONGEST_LABEL)
        widths.label = LONGEST_LABEL;
    widths.bar = room - widths.label < LONGEST_BAR ? room - widths.label : LONGEST_BAR;
    return widths;
}

struct text row_begin(const struct page *page, struct text label, size_t width)
{
    size_t next, length = text_line(label, width, &next);
    page_space(page, PAGE_INDENT);
    page_cell(page, (struct text){label.data, length}, width);
    return (struct text){label.data + next, label.length - next};
}

void row_end(const struct page *page, struct text rest, size_t width)
{
    page_end_line(page);
    while (rest.length) {
        size_t next, length = text_line(rest, width - 2, &next);
        page_space(page, PAGE_INDENT + 2);
        page_text(page, INK_PLAIN, (struct text){rest.data, length});
        page_end_line(page);
        rest.data += next;
        rest.length -= next;
    }
}

void row_figure(const struct page *page, struct text text, size_t width)
{
    page_space(page, ROW_GAP);
    page_figure(page, text, width);
}
