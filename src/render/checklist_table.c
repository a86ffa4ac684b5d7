#include "checklist_table.h"

#include "rows.h"

enum { GAP = ROW_GAP };

/* What a checklist calls its positive answers: by their label if there is but one, and NULL if
 * there is none. */
static const char *positive_label(const struct question *question)
{
    const char *label = NULL;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == ROLE_POSITIVE)
            label = label ? "Positive" : question->options[i].short_label;
    return label;
}

static size_t option_width(const struct template_option *option)
{
    enum { NARROWEST = 4 };
    size_t width = text_width(text_of(option->short_label));
    return width > NARROWEST ? width : NARROWEST;
}

/* The columns of a checklist's row that are neither label nor bar. */
static size_t checklist_columns(const struct question *question, size_t share)
{
    size_t used = PAGE_INDENT + 2 * (GAP + share) + GAP;
    for (size_t i = 0; i < question->option_count; i++)
        used += GAP + option_width(&question->options[i]);
    return used;
}

static void write_checklist_heads(const struct page *page, const struct question *question,
                                  const struct row_widths *widths)
{
    const char *label = positive_label(question);
    const char *of = arena_format(page->arena, "%s, of", label);
    const char *where = arena_format(page->arena, "%s, where", label);
    row_begin(page, text_of(""), widths->label);
    for (size_t i = 0; i < question->option_count; i++)
        row_figure(page, text_of(""), option_width(&question->options[i]));
    row_figure(page, text_of(of), widths->share);
    row_figure(page, text_of(where), widths->share);
    page_end_line(page);
    row_begin(page, text_of("Item"), widths->label);
    for (size_t i = 0; i < question->option_count; i++)
        row_figure(page, text_of(question->options[i].short_label),
                   option_width(&question->options[i]));
    row_figure(page, text_of("answered"), widths->share);
    row_figure(page, text_of("appropriate"), widths->share);
    page_end_line(page);
}

/* A share with its base behind it, since a checklist's rows need not have the same. */
static void write_share_with_base(const struct page *page, size_t count, size_t base, size_t width)
{
    char buffer[64];
    struct text share = row_share(buffer, count, base, page->style->decimals);
    if (base_is_large_enough(base))
        share = text_of(arena_format(page->arena, "%s of %zu", buffer, base));
    row_figure(page, share, width);
}

static void write_checklist_row(const struct page *page, const struct results *results,
                                size_t index, const struct row_widths *widths)
{
    char buffer[64];
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    struct measure measure = measure_item(results->template, &results->all, index);
    const char *label = arena_format(page->arena, "%s %s", item->number, item->text);
    struct text rest = row_begin(page, text_of(label), widths->label);
    for (size_t i = 0; i < question->option_count; i++)
        row_figure(page, row_number(buffer, measure.options[i]),
                   option_width(&question->options[i]));
    write_share_with_base(page, measure.positive, measure.answered, widths->share);
    write_share_with_base(page, measure.positive, measure.appropriate, widths->share);
    if (measure.answered) {
        page_space(page, GAP);
        page_bar(page, INK_POSITIVE, measure.positive, measure.answered, widths->bar);
    }
    row_end(page, rest, widths->label);
}

static bool same_base(const struct measure *a, const struct measure *b)
{
    return a->answered == b->answered && a->not_applicable == b->not_applicable &&
           a->no_answer == b->no_answer && a->unreadable == b->unreadable &&
           a->not_asked == b->not_asked;
}

/* The bases of a checklist: once, if all its items have the same. */
static void write_checklist_bases(const struct page *page, const struct results *results,
                                  const struct question *question)
{
    const struct template *template = results->template;
    struct measure first = measure_item(template, &results->all, question->first_item);
    bool all_same = true;
    for (size_t i = 1; i < question->item_count; i++) {
        struct measure other = measure_item(template, &results->all, question->first_item + i);
        all_same = all_same && same_base(&first, &other);
    }
    if (all_same) {
        row_base(page, "For each item, ", &results->all, &first);
        return;
    }
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        struct measure measure = measure_item(template, &results->all, item);
        row_base(page, arena_format(page->arena, "%s: ", template->items[item].number),
                 &results->all, &measure);
    }
}

static size_t widest_item(const struct template *template, const struct question *question)
{
    size_t widest = 0;
    for (size_t i = 0; i < question->item_count; i++) {
        const struct item *item = &template->items[question->first_item + i];
        size_t width = text_width(text_of(item->number)) + 1 + text_width(text_of(item->text));
        widest = width > widest ? width : widest;
    }
    return widest;
}

void checklist_write(const struct page *page, const struct results *results,
                     const struct question *question)
{
    size_t share = row_share_width(page, results);
    struct row_widths widths = row_widths(page, share, checklist_columns(question, share),
                                          widest_item(results->template, question));
    write_checklist_heads(page, question, &widths);
    for (size_t i = 0; i < question->item_count; i++)
        write_checklist_row(page, results, question->first_item + i, &widths);
    write_checklist_bases(page, results, question);
}

bool checklist_fits(const struct page *page, const struct results *results,
                    const struct question *question)
{
    size_t used = checklist_columns(question, row_share_width(page, results));
    return positive_label(question) &&
           used + ROW_SHORTEST_LABEL + ROW_SHORTEST_BAR <= page->style->width;
}
