/* A question with its table: a row per option, or for a checklist a row per item. */
#include "checklist_table.h"
#include "rows.h"
#include "tables.h"

#include <inttypes.h>
#include <string.h>

enum { COUNT_WIDTH = 7, GAP = ROW_GAP };

static enum ink ink_of(enum role role)
{
    static const enum ink inks[] = {[ROLE_POSITIVE] = INK_POSITIVE,
                                    [ROLE_NEGATIVE] = INK_NEGATIVE,
                                    [ROLE_UNSURE] = INK_UNSURE,
                                    [ROLE_NOT_APPLICABLE] = INK_FAINT,
                                    [ROLE_NEUTRAL] = INK_NEUTRAL};
    return inks[role];
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
                               const struct row_widths *widths)
{
    const char *answered = arena_format(page->arena, "of %zu", measure->answered);
    const char *appropriate = arena_format(page->arena, "of %zu", measure->appropriate);
    row_begin(page, text_of(""), widths->label);
    row_figure(page, text_of(""), COUNT_WIDTH);
    row_figure(page, text_of(answered), widths->share);
    row_figure(page, text_of(appropriate), widths->share);
    page_end_line(page);
    row_begin(page, text_of("Answer"), widths->label);
    row_figure(page, text_of("Returns"), COUNT_WIDTH);
    row_figure(page, text_of("answered"), widths->share);
    row_figure(page, text_of("appropriate"), widths->share);
    page_end_line(page);
}

static void write_option(const struct page *page, const struct template_option *option,
                         size_t count, const struct measure *measure,
                         const struct row_widths *widths)
{
    char buffer[64];
    unsigned decimals = page->style->decimals;
    size_t appropriate = role_is_appropriate(option->role) ? measure->appropriate : 0;
    struct text rest = row_begin(page, text_of(option->short_label), widths->label);
    row_figure(page, row_number(buffer, count), COUNT_WIDTH);
    row_figure(page, row_share(buffer, count, measure->answered, decimals), widths->share);
    row_figure(page, row_share(buffer, count, appropriate, decimals), widths->share);
    if (measure->answered) {
        page_space(page, GAP);
        page_bar(page, ink_of(option->role), count, measure->answered, widths->bar);
    }
    row_end(page, rest, widths->label);
}

/* The answers where the question is appropriate, in words: "Of the 24: 11 not applicable. Of the 13
 * where appropriate: 6 Yes, 1 No, 6 Not sure/don't know." */
static void write_appropriate(const struct page *page, const struct question *question,
                              const struct measure *measure)
{
    const char *text =
        arena_format(page->arena, "Of the %zu: %zu not applicable. Of the %zu where appropriate",
                     measure->answered, measure->not_applicable, measure->appropriate);
    const char *join = ": ";
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        if (!role_is_appropriate(option->role))
            continue;
        text = arena_format(page->arena, "%s%s%" PRIu32 " %s", text, join, measure->options[i],
                            option->short_label);
        join = ", ";
    }
    page_paragraph(page, PAGE_INDENT, "", 0, text_of(arena_format(page->arena, "%s.", text)));
}

/* One item: a row per option, and its bases. */
static void write_item(const struct page *page, const struct results *results, size_t index)
{
    const struct template *template = results->template;
    const struct question *question = &template->questions[template->items[index].question];
    struct measure measure = measure_item(template, &results->all, index);
    size_t share = row_share_width(page, results);
    size_t used = PAGE_INDENT + GAP + COUNT_WIDTH + 2 * (GAP + share) + GAP;
    struct row_widths widths = row_widths(page, share, used, widest_option(template));
    write_option_heads(page, &measure, &widths);
    for (size_t i = 0; i < question->option_count; i++)
        write_option(page, &question->options[i], measure.options[i], &measure, &widths);
    row_base(page, "", &results->all, &measure);
    if (measure.not_applicable)
        write_appropriate(page, question, &measure);
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
    page_paragraph(page, 0, question->number, text_width(text_of(question->number)) + GAP,
                   text_of(question->text));
    page_end_line(page);
    if (!question->checklist)
        write_item(page, results, question->first_item);
    else if (checklist_fits(page, results, question))
        checklist_write(page, results, question);
    else
        write_items_apart(page, results, question);
}
