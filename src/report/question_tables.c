#include "tables.h"

static enum tone tone_of(enum role role)
{
    static const enum tone tones[] = {[ROLE_POSITIVE] = TONE_POSITIVE,
                                      [ROLE_NEGATIVE] = TONE_NEGATIVE,
                                      [ROLE_UNSURE] = TONE_UNSURE,
                                      [ROLE_NOT_APPLICABLE] = TONE_NOT_APPLICABLE,
                                      [ROLE_NEUTRAL] = TONE_NEUTRAL};
    return tones[role];
}

/* "14 (60.9%)", on a small base "3 of 4" */
static const char *bar_value(struct writer *writer, size_t count, size_t base)
{
    const char *percent = percentage_text(writer, count, base);
    if (!base_is_large_enough(base))
        return percent;
    return arena_format(writer->arena, "%zu of %zu (%s)", count, base, percent);
}

static struct bar bar_of(struct writer *writer, size_t count, size_t base, enum role role)
{
    return (struct bar){count, base, tone_of(role), bar_value(writer, count, base)};
}

static void add_option_row(struct writer *writer, struct table_maker *maker,
                           const struct template_option *option, size_t count,
                           const struct measure *measure)
{
    const char **cells =
        table_add_row(maker, bar_of(writer, count, measure->answered, option->role));
    size_t appropriate = role_is_appropriate(option->role) ? measure->appropriate : 0;
    cells[0] = option->short_label;
    cells[1] = number_text(writer, count);
    cells[2] = percentage_text(writer, count, measure->answered);
    if (measure->not_applicable && measure->appropriate)
        cells[3] = percentage_text(writer, count, appropriate);
}

/* Returns that were not asked are in no base, and no part of the chart. */
static void add_not_asked_row(struct writer *writer, struct table_maker *maker,
                              const struct measure *measure)
{
    const char **cells = table_add_row(maker, (struct bar){0});
    cells[0] = "Not asked";
    cells[1] = number_text(writer, measure->not_asked);
    for (size_t i = 2; i < maker->table->column_count; i++)
        cells[i] = "–";
}

void write_item_table(struct writer *writer, size_t index)
{
    const struct results *results = writer->results;
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    struct measure measure = measure_item(results->template, &results->all, index);
    if (!measure.answered || !writer->drawn)
        return;
    struct table_maker maker =
        table_begin(writer, arena_format(writer->arena, "Question %s: answers", item->number));
    table_add_column(&maker, "Answer", false);
    table_add_column(&maker, "Returns", true);
    table_add_column(&maker, arena_format(writer->arena, "of %zu answered", measure.answered),
                     true);
    if (measure.not_applicable && measure.appropriate)
        table_add_column(
            &maker, arena_format(writer->arena, "of %zu where appropriate", measure.appropriate),
            true);
    for (size_t i = 0; i < question->option_count; i++)
        add_option_row(writer, &maker, &question->options[i], measure.options[i], &measure);
    if (measure.not_asked)
        add_not_asked_row(writer, &maker, &measure);
    maker.table->chart = CHART_PIE;
    maker.table->chart_title =
        arena_format(writer->arena, "Question %s: the answers of %zu return%s", item->number,
                     measure.answered, text_plural(measure.answered));
    table_end(writer, &maker);
}

/* What a checklist calls its positive answers: by their label if there is but one. */
static const char *positive_label(const struct question *question)
{
    const char *label = NULL;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == ROLE_POSITIVE)
            label = label ? "Positive" : question->options[i].short_label;
    return label;
}

static bool is_answered(const struct results *results, const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++)
        if (measure_item(results->template, &results->all, question->first_item + i).answered)
            return true;
    return false;
}

/* What a checklist's table has besides its options: each only where an item calls for it. */
struct checklist_columns {
    const char *positive; /* what its positive answers are called; NULL where it has none */
    bool unreadable;
    bool not_asked;
    bool apart; /* the base where appropriate is not that of those that answered */
};

static struct checklist_columns columns_of(const struct results *results,
                                           const struct question *question)
{
    struct checklist_columns columns = {.positive = positive_label(question)};
    for (size_t i = 0; i < question->item_count; i++) {
        struct measure measure =
            measure_item(results->template, &results->all, question->first_item + i);
        columns.unreadable |= measure.unreadable > 0;
        columns.not_asked |= measure.not_asked > 0;
        columns.apart |= measure.not_applicable > 0;
    }
    return columns;
}

/* "95.8% of 24", on a small base "3 of 4" */
static const char *share_with_base(struct writer *writer, size_t count, size_t base)
{
    const char *percent = percentage_text(writer, count, base);
    return base_is_large_enough(base) ? arena_format(writer->arena, "%s of %zu", percent, base)
                                      : percent;
}

static void add_checklist_columns(struct writer *writer, struct table_maker *maker,
                                  const struct question *question,
                                  const struct checklist_columns *columns)
{
    table_add_column(maker, "Item", false);
    for (size_t i = 0; i < question->option_count; i++)
        table_add_column(maker, question->options[i].short_label, true);
    table_add_column(maker, "No answer", true);
    if (columns->unreadable)
        table_add_column(maker, "Unreadable", true);
    if (columns->not_asked)
        table_add_column(maker, "Not asked", true);
    if (columns->positive)
        table_add_column(maker, arena_format(writer->arena, "%s, of answered", columns->positive),
                         true);
    if (columns->positive && columns->apart)
        table_add_column(
            maker, arena_format(writer->arena, "%s, where appropriate", columns->positive), true);
}

static void add_checklist_row(struct writer *writer, struct table_maker *maker, size_t index,
                              const struct checklist_columns *columns)
{
    const struct results *results = writer->results;
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    struct measure measure = measure_item(results->template, &results->all, index);
    struct bar bar = {0};
    if (columns->positive)
        bar = bar_of(writer, measure.positive,
                     columns->apart ? measure.appropriate : measure.answered, ROLE_POSITIVE);
    const char **cells = table_add_row(maker, bar);
    *cells++ = arena_format(writer->arena, "%s %s", item->number, item->text);
    for (size_t i = 0; i < question->option_count; i++)
        *cells++ = number_text(writer, measure.options[i]);
    *cells++ = number_text(writer, measure.no_answer);
    if (columns->unreadable)
        *cells++ = number_text(writer, measure.unreadable);
    if (columns->not_asked)
        *cells++ = number_text(writer, measure.not_asked);
    if (columns->positive)
        *cells++ = share_with_base(writer, measure.positive, measure.answered);
    if (columns->positive && columns->apart)
        *cells = share_with_base(writer, measure.positive, measure.appropriate);
}

void write_checklist_table(struct writer *writer, const struct question *question)
{
    if (!is_answered(writer->results, question) || !writer->drawn)
        return;
    struct checklist_columns columns = columns_of(writer->results, question);
    struct table_maker maker =
        table_begin(writer, arena_format(writer->arena, "Question %s: answers", question->number));
    add_checklist_columns(writer, &maker, question, &columns);
    for (size_t i = 0; i < question->item_count; i++)
        add_checklist_row(writer, &maker, question->first_item + i, &columns);
    if (columns.positive) {
        maker.table->chart = CHART_BARS;
        maker.table->chart_title = arena_format(
            writer->arena, "Question %s: share of “%s” among the returns %s", question->number,
            columns.positive, columns.apart ? "where the item was appropriate" : "that answered");
    }
    table_end(writer, &maker);
}
