#include "report/language/share.h"
#include "tables.h"
#include "template/roles.h"

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

size_t shares_of(const struct measure *measure)
{
    return measure->not_applicable && measure->appropriate ? 2 : 1;
}

static const char *count_text(struct writer *writer, size_t count, bool shown)
{
    return shown ? number_text(writer, count) : "withheld";
}

struct answer_table answer_table_begin(struct writer *writer, size_t index, size_t shares)
{
    const struct template *template = writer->results->template;
    struct answer_table table = {
        .writer = writer,
        .maker = table_begin(writer, arena_format(writer->arena, "Question %s: answers",
                                                  template->items[index].number)),
        .measure = writer->results->items[index].measure,
        .shares = shares};
    table_add_column(&table.maker, "Answer", false);
    table_add_column(&table.maker, "Returns", true);
    if (shares > 0)
        table_add_column(&table.maker,
                         arena_format(writer->arena, "of %zu answered", table.measure.answered),
                         true);
    if (shares > 1)
        table_add_column(
            &table.maker,
            arena_format(writer->arena, "of %zu where appropriate", table.measure.appropriate),
            true);
    return table;
}

void answer_table_add(struct answer_table *table, const struct template_option *option,
                      const char *name, size_t count, bool shown, struct bar bar)
{
    const struct measure *measure = &table->measure;
    bool shares = option && shown, appropriate = option && role_is_appropriate(option->role);
    const char **cells = table_add_row(&table->maker, bar);
    *cells++ = name;
    *cells++ = count_text(table->writer, count, shown);
    if (table->shares > 0)
        *cells++ = shares ? percentage_text(table->writer, count, measure->answered) : "–";
    if (table->shares > 1)
        *cells = shares
                     ? percentage_text(table->writer, count, appropriate ? measure->appropriate : 0)
                     : "–";
}

void write_item_table(struct writer *writer, size_t index)
{
    const struct template *template = writer->results->template;
    const struct item *item = &template->items[index];
    const struct question *question = &template->questions[item->question];
    struct measure measure = writer->results->items[index].measure;
    if (!measure.answered)
        return;
    struct answer_table table = answer_table_begin(writer, index, shares_of(&measure));
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        answer_table_add(&table, option, option->short_label, measure.options[i], true,
                         bar_of(writer, measure.options[i], measure.answered, option->role));
    }
    if (measure.not_asked) /* in no base, and no part of the chart */
        answer_table_add(&table, NULL, "Not asked", measure.not_asked, true, (struct bar){0});
    table.maker.table->chart = CHART_PIE;
    table.maker.table->chart_title =
        arena_format(writer->arena, "Question %s: the answers of %zu return%s", item->number,
                     measure.answered, text_plural(measure.answered));
    table_end(writer, &table.maker);
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
        if (results->items[question->first_item + i].measure.answered)
            return true;
    return false;
}

/* What a checklist's table has besides its options: each only where an item calls for it. For the
 * public it does not say what counts call for it that may be withheld. */
struct checklist_columns {
    const char *positive; /* what its positive answers are called; NULL where it has none, or where
                             no share of them is shown */
    bool unreadable;
    bool not_asked;
    bool apart; /* the base where appropriate is not that of those that answered */
    bool bars;  /* on each row */
};

static struct checklist_columns columns_of(const struct results *results,
                                           const struct question *question)
{
    struct checklist_columns columns = {.positive = positive_label(question)};
    columns.bars = columns.positive != NULL;
    for (size_t i = 0; i < question->item_count; i++) {
        struct measure measure = results->items[question->first_item + i].measure;
        columns.unreadable |= measure.unreadable > 0;
        columns.not_asked |= measure.not_asked > 0;
        columns.apart |= measure.not_applicable > 0;
    }
    return columns;
}

static struct checklist_columns public_columns_of(const struct question *question,
                                                  const struct released_item *items)
{
    struct checklist_columns columns = {.not_asked = question->applies_if.option_count > 0,
                                        .apart =
                                            option_of_role(question, ROLE_NOT_APPLICABLE) != NULL,
                                        .bars = true};
    for (size_t i = 0; i < question->item_count; i++) {
        const struct released_item *item = &items[question->first_item + i];
        if (item->answered)
            columns.positive = positive_label(question);
        columns.bars = columns.bars && item->whole;
    }
    columns.bars = columns.bars && columns.positive;
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

/* True if how many answers to an item are positive is shown. */
static bool positive_is_shown(const struct question *question, const struct released_item *released)
{
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == ROLE_POSITIVE && !released->options[i])
            return false;
    return true;
}

/* Adds the row of an item; of what is not `released` for the public no more than that. */
static void add_checklist_row(struct writer *writer, struct table_maker *maker, size_t index,
                              const struct checklist_columns *columns,
                              const struct released_item *released)
{
    const struct results *results = writer->results;
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    struct measure measure = results->items[index].measure;
    struct bar bar = {0};
    if (columns->bars)
        bar = bar_of(writer, measure.positive,
                     columns->apart ? measure.appropriate : measure.answered, ROLE_POSITIVE);
    const char **cells = table_add_row(maker, bar);
    *cells++ = arena_format(writer->arena, "%s %s", item->number, item->text);
    for (size_t i = 0; i < question->option_count; i++)
        *cells++ = count_text(writer, measure.options[i], !released || released->options[i]);
    *cells++ = count_text(writer, released ? measure_missing(&measure) : measure.no_answer,
                          !released || released->no_answer);
    if (columns->unreadable)
        *cells++ = number_text(writer, measure.unreadable);
    if (columns->not_asked)
        *cells++ = count_text(writer, measure.not_asked, !released || released->not_asked);
    if (columns->positive)
        *cells++ = !released || (released->answered && positive_is_shown(question, released))
                       ? share_with_base(writer, measure.positive, measure.answered)
                       : "–";
    if (columns->positive && columns->apart)
        *cells = !released || (released->appropriate && positive_is_shown(question, released))
                     ? share_with_base(writer, measure.positive, measure.appropriate)
                     : "–";
}

void write_checklist_table(struct writer *writer, const struct question *question,
                           const struct released_item *items)
{
    if (!items && !is_answered(writer->results, question))
        return;
    struct checklist_columns columns =
        items ? public_columns_of(question, items) : columns_of(writer->results, question);
    struct table_maker maker =
        table_begin(writer, arena_format(writer->arena, "Question %s: answers", question->number));
    add_checklist_columns(writer, &maker, question, &columns);
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++)
        add_checklist_row(writer, &maker, i, &columns, items ? &items[i] : NULL);
    if (columns.bars) {
        maker.table->chart = CHART_BARS;
        maker.table->chart_title = arena_format(
            writer->arena, "Question %s: share of “%s” among the returns %s", question->number,
            columns.positive, columns.apart ? "where the item was appropriate" : "that answered");
    }
    table_end(writer, &maker);
}
