/* The tables of the questions. */
#include "tables.h"

#include <stdio.h>
#include <string.h>

/* Widths of columns; the label and the bar share what is left of the line. */
enum { COUNT_WIDTH = 7, GAP = 2, SHORTEST_LABEL = 20, SHORTEST_BAR = 8 };
enum { LONGEST_LABEL = 60, LONGEST_BAR = 40 };

static enum ink ink_of(enum role role)
{
    static const enum ink inks[] = {[ROLE_POSITIVE] = INK_POSITIVE,
                                    [ROLE_NEGATIVE] = INK_NEGATIVE,
                                    [ROLE_UNSURE] = INK_UNSURE,
                                    [ROLE_NOT_APPLICABLE] = INK_FAINT,
                                    [ROLE_NEUTRAL] = INK_NEUTRAL};
    return inks[role];
}

/* A share as people read it: a percentage, on a small base "k of n", on none a dash. */
static struct text share_text(char buffer[static 64], size_t count, size_t base, unsigned decimals)
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

static struct text number_text(char buffer[static 64], size_t number)
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

/* On which returns the shares stand: "28 returns: 24 answered, 4 no answer. Of the 24, …" */
static void write_base(const struct page *page, const char *opening, const struct group *group,
                       const struct measure *measure)
{
    const char *text = arena_format(page->arena, "%s%zu return%s: %zu answered", opening,
                                    group->returns, text_plural(group->returns), measure->answered);
    text = with_count(page, text, measure->no_answer, "no answer");
    text = with_count(page, text, measure->unreadable, "unreadable");
    text = with_count(page, text, measure->not_asked, "not asked");
    if (measure->not_applicable)
        text =
            arena_format(page->arena, "%s. Of the %zu: %zu not applicable, %zu where appropriate",
                         text, measure->answered, measure->not_applicable, measure->appropriate);
    text = arena_format(page->arena, "%s.", text);
    page_paragraph(page, PAGE_INDENT, "", 0, text_of(text));
}

/* The widths of a row's columns. */
struct widths {
    size_t share;
    size_t label;
    size_t bar;
};

/* The width of "100.0% of 28", where no base is larger than the number of returns. */
static size_t share_width(const struct page *page, const struct results *results)
{
    char buffer[64];
    unsigned decimals = page->style->decimals;
    size_t percent = strlen("100%") + (decimals ? 1 + decimals : 0);
    size_t base = number_text(buffer, results->all.returns).length;
    size_t width = percent + strlen(" of ") + base, head = strlen("appropriate");
    return width > head ? width : head;
}

/* How the width that a row has left, once `used` is taken, goes to its label and its bar. */
static struct widths share_out(const struct page *page, size_t share, size_t used,
                               size_t widest_label)
{
    size_t least = SHORTEST_LABEL + SHORTEST_BAR;
    size_t room = page->style->width > used + least ? page->style->width - used : least;
    struct widths widths = {share, room - SHORTEST_BAR, SHORTEST_BAR};
    if (widths.label > widest_label)
        widths.label = widest_label;
    if (widths.label > LONGEST_LABEL)
        widths.label = LONGEST_LABEL;
    widths.bar = room - widths.label < LONGEST_BAR ? room - widths.label : LONGEST_BAR;
    return widths;
}

/* Begins a row with the first line of its label, and returns the rest of it. */
static struct text begin_row(const struct page *page, struct text label, size_t width)
{
    size_t next, length = text_line(label, width, &next);
    page_space(page, PAGE_INDENT);
    page_cell(page, (struct text){label.data, length}, width);
    return (struct text){label.data + next, label.length - next};
}

/* Ends a row, with the lines that its label has left. */
static void end_row(const struct page *page, struct text rest, size_t width)
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

static void write_column(const struct page *page, struct text text, size_t width)
{
    page_space(page, GAP);
    page_figure(page, text, width);
}

/* The widest label of any option, so that the tables of all questions have the same columns. */
static size_t widest_option(const struct template *template)
{
    size_t widest = strlen("Answer");
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        for (size_t j = 0; j < question->option_count; j++) {
            size_t width = text_width(text_of(question->options[j].short_label));
            widest = width > widest ? width : widest;
        }
    }
    return widest;
}

static void write_option_heads(const struct page *page, const struct measure *measure,
                               const struct widths *widths)
{
    const char *answered = arena_format(page->arena, "of %zu", measure->answered);
    const char *appropriate = arena_format(page->arena, "of %zu", measure->appropriate);
    begin_row(page, text_of(""), widths->label);
    write_column(page, text_of(""), COUNT_WIDTH);
    write_column(page, text_of(answered), widths->share);
    write_column(page, text_of(appropriate), widths->share);
    page_end_line(page);
    begin_row(page, text_of("Answer"), widths->label);
    write_column(page, text_of("Returns"), COUNT_WIDTH);
    write_column(page, text_of("answered"), widths->share);
    write_column(page, text_of("appropriate"), widths->share);
    page_end_line(page);
}

static void write_option(const struct page *page, const struct template_option *option,
                         size_t count, const struct measure *measure, const struct widths *widths)
{
    char buffer[64];
    unsigned decimals = page->style->decimals;
    size_t appropriate = role_is_appropriate(option->role) ? measure->appropriate : 0;
    struct text rest = begin_row(page, text_of(option->short_label), widths->label);
    write_column(page, number_text(buffer, count), COUNT_WIDTH);
    write_column(page, share_text(buffer, count, measure->answered, decimals), widths->share);
    write_column(page, share_text(buffer, count, appropriate, decimals), widths->share);
    if (count) {
        page_space(page, GAP);
        page_bar(page, ink_of(option->role), count, measure->answered, widths->bar);
    }
    end_row(page, rest, widths->label);
}

/* One item: a row per option, and its bases. */
static void write_item(const struct page *page, const struct results *results, size_t index)
{
    const struct template *template = results->template;
    const struct question *question = &template->questions[template->items[index].question];
    struct measure measure = measure_item(template, &results->all, index);
    size_t share = share_width(page, results);
    size_t used = PAGE_INDENT + GAP + COUNT_WIDTH + 2 * (GAP + share) + GAP;
    struct widths widths = share_out(page, share, used, widest_option(template));
    write_option_heads(page, &measure, &widths);
    for (size_t i = 0; i < question->option_count; i++)
        write_option(page, &question->options[i], measure.options[i], &measure, &widths);
    write_base(page, "", &results->all, &measure);
}

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
                                  const struct widths *widths)
{
    const char *label = positive_label(question);
    const char *of = arena_format(page->arena, "%s, of", label);
    const char *where = arena_format(page->arena, "%s, where", label);
    begin_row(page, text_of(""), widths->label);
    for (size_t i = 0; i < question->option_count; i++)
        write_column(page, text_of(""), option_width(&question->options[i]));
    write_column(page, text_of(of), widths->share);
    write_column(page, text_of(where), widths->share);
    page_end_line(page);
    begin_row(page, text_of("Item"), widths->label);
    for (size_t i = 0; i < question->option_count; i++)
        write_column(page, text_of(question->options[i].short_label),
                     option_width(&question->options[i]));
    write_column(page, text_of("answered"), widths->share);
    write_column(page, text_of("appropriate"), widths->share);
    page_end_line(page);
}

/* A share with its base behind it, since a checklist's rows need not have the same. */
static void write_share_with_base(const struct page *page, size_t count, size_t base, size_t width)
{
    char buffer[64];
    struct text share = share_text(buffer, count, base, page->style->decimals);
    if (base_is_large_enough(base))
        share = text_of(arena_format(page->arena, "%s of %zu", buffer, base));
    write_column(page, share, width);
}

static void write_checklist_row(const struct page *page, const struct results *results,
                                size_t index, const struct widths *widths)
{
    char buffer[64];
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    struct measure measure = measure_item(results->template, &results->all, index);
    const char *label = arena_format(page->arena, "%s %s", item->number, item->text);
    struct text rest = begin_row(page, text_of(label), widths->label);
    for (size_t i = 0; i < question->option_count; i++)
        write_column(page, number_text(buffer, measure.options[i]),
                     option_width(&question->options[i]));
    write_share_with_base(page, measure.positive, measure.answered, widths->share);
    write_share_with_base(page, measure.positive, measure.appropriate, widths->share);
    if (measure.positive) {
        page_space(page, GAP);
        page_bar(page, INK_POSITIVE, measure.positive, measure.answered, widths->bar);
    }
    end_row(page, rest, widths->label);
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
        write_base(page, "For each item, ", &results->all, &first);
        return;
    }
    for (size_t i = 0; i < question->item_count; i++) {
        size_t item = question->first_item + i;
        struct measure measure = measure_item(template, &results->all, item);
        write_base(page, arena_format(page->arena, "%s: ", template->items[item].number),
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

static void write_checklist(const struct page *page, const struct results *results,
                            const struct question *question)
{
    size_t share = share_width(page, results);
    struct widths widths = share_out(page, share, checklist_columns(question, share),
                                     widest_item(results->template, question));
    write_checklist_heads(page, question, &widths);
    for (size_t i = 0; i < question->item_count; i++)
        write_checklist_row(page, results, question->first_item + i, &widths);
    write_checklist_bases(page, results, question);
}

/* A checklist whose options are too many or too long for columns: a table per item. */
static void write_items_apart(const struct page *page, const struct results *results,
                              const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++) {
        const struct item *item = &results->template->items[question->first_item + i];
        if (i)
            page_end_line(page);
        page_paragraph(page, PAGE_INDENT, item->number, text_width(text_of(item->number)) + 1,
                       text_of(item->text));
        write_item(page, results, question->first_item + i);
    }
}

void table_question(const struct page *page, const struct results *results, size_t index)
{
    const struct question *question = &results->template->questions[index];
    size_t least =
        checklist_columns(question, share_width(page, results)) + SHORTEST_LABEL + SHORTEST_BAR;
    page_paragraph(page, 0, question->number, text_width(text_of(question->number)) + GAP,
                   text_of(question->text));
    page_end_line(page);
    if (!question->checklist)
        write_item(page, results, question->first_item);
    else if (positive_label(question) && least <= page->style->width)
        write_checklist(page, results, question);
    else
        write_items_apart(page, results, question);
}
