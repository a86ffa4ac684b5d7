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

/* "14 of 23 (60.9%)"; on a small base "3 of 4". */
static const char *bar_value(struct writer *writer, size_t count, size_t base)
{
    const char *percent = percentage_text(writer, count, base);
    if (!has_percentage(count, base))
        return percent;
    return arena_format(writer->arena, "%zu of %zu (%s)", count, base, percent);
}

static struct bar bar_of(struct writer *writer, size_t count, size_t base, enum role role)
{
    return (struct bar){count, base, tone_of(role), bar_value(writer, count, base)};
}

/* The table of an item's answers while it is filled in. It has up to two columns of shares: of
 * returns that answered, and of those where the question was appropriate. */
struct answer_table {
    struct writer *writer;
    struct table_maker maker;
    const struct measure *measure;
    size_t shares;
};

/* The number of columns of shares. The second one is left out if both bases are the same. */
static size_t shares_of(const struct measure *measure)
{
    if (measure->answered == WITHHELD)
        return 0;
    return measure->appropriate != WITHHELD && measure->not_applicable && measure->appropriate ? 2
                                                                                               : 1;
}

static struct answer_table answer_table_begin(struct writer *writer, size_t index)
{
    const struct measure *measure = &writer->results->items[index].measure;
    struct answer_table table = {
        .writer = writer,
        .maker = table_begin(writer, arena_format(writer->arena, "Question %s: answers",
                                                  writer->results->template->items[index].number)),
        .measure = measure,
        .shares = shares_of(measure)};
    table_add_column(&table.maker, "Answer", false);
    table_add_column(&table.maker, "Returns", true);
    if (table.shares > 0)
        table_add_column(&table.maker,
                         arena_format(writer->arena, "of %zu answered", measure->answered), true);
    if (table.shares > 1)
        table_add_column(
            &table.maker,
            arena_format(writer->arena, "of %zu where appropriate", measure->appropriate), true);
    return table;
}

/* Adds a row of returns that count in no base. */
static void add_outside_bases(struct answer_table *table, const char *name, size_t count)
{
    const char **cells = table_add_row(&table->maker, (struct bar){0});
    *cells++ = name;
    *cells++ = number_text(table->writer, count);
    for (size_t i = 0; i < table->shares; i++)
        *cells++ = "–";
}

/* Adds a row for an option, with its shares. */
static void add_option(struct answer_table *table, const struct template_option *option,
                       size_t count, bool chart)
{
    const struct measure *measure = table->measure;
    struct bar bar = {0};
    if (chart)
        bar = bar_of(table->writer, count, measure->answered, option->role);
    const char **cells = table_add_row(&table->maker, bar);
    *cells++ = option->short_label;
    *cells++ = number_text(table->writer, count);
    if (table->shares > 0)
        *cells++ = percentage_text(table->writer, count, measure->answered);
    if (table->shares > 1)
        *cells = percentage_text(table->writer, count,
                                 role_is_appropriate(option->role) ? measure->appropriate : 0);
}

/* Returns that count in no base get a row only if there are any, and are not in the chart. If
 * anything is withheld, there is no chart, and the choice of rows does not depend on the counts. */
void write_item_table(struct writer *writer, size_t index)
{
    const struct results *results = writer->results;
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    const struct measure *measure = &results->items[index].measure;
    bool told = item_is_told(results, index);
    if (!told && !is_public(results))
        return;
    struct answer_table table = answer_table_begin(writer, index);
    for (size_t i = 0; i < question->option_count; i++)
        add_option(&table, &question->options[i], measure->options[i], told);
    if (!told)
        add_outside_bases(&table, "No answer", measure->no_answer);
    if (told ? measure->not_asked > 0 : question->applies_if.option_count > 0)
        add_outside_bases(&table, "Not asked", measure->not_asked);
    if (told) {
        table.maker.table->chart = CHART_PIE;
        table.maker.table->chart_title =
            arena_format(writer->arena, "Question %s: the answers of %zu return%s", item->number,
                         measure->answered, text_plural(measure->answered));
    }
    table_end(writer, &table.maker);
}

/* The name of a checklist's positive answers: the option's label if there is only one. */
static const char *positive_label(const struct question *question)
{
    const struct template_option *option = option_of_role(question, ROLE_POSITIVE);
    if (options_of_role(question, ROLE_POSITIVE) > 1)
        return "Positive";
    return option ? option->short_label : NULL;
}

static bool is_answered(const struct results *results, const struct question *question)
{
    for (size_t i = 0; i < question->item_count; i++)
        if (results->items[question->first_item + i].measure.answered)
            return true;
    return false;
}

/* The optional columns of a checklist's table; each appears only if an item needs it. In the public
 * version this does not depend on counts that may be withheld. */
struct checklist_columns {
    const char *positive; /* name of the positive answers; NULL if there are none or no share of
                             them is shown */
    bool unreadable;
    bool not_asked;
    bool apart; /* the bases "answered" and "where appropriate" differ */
    bool bars;  /* each row has a bar */
};

static struct checklist_columns columns_of(const struct results *results,
                                           const struct question *question)
{
    bool public = is_public(results), shares = false;
    struct checklist_columns columns = {
        .not_asked = public && question->applies_if.option_count > 0,
        .apart = public && option_of_role(question, ROLE_NOT_APPLICABLE),
        .bars = true};
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++) {
        const struct measure *measure = &results->items[i].measure;
        shares |= measure->answered != WITHHELD;
        columns.bars &= item_is_whole(results, i);
        columns.unreadable |= !public && measure->unreadable;
        columns.not_asked |= !public && measure->not_asked;
        columns.apart |= !public && measure->not_applicable;
    }
    columns.positive = shares ? positive_label(question) : NULL;
    columns.bars = columns.bars && columns.positive;
    return columns;
}

/* "95.8% of 24"; on a small base "3 of 4". */
static const char *share_with_base(struct writer *writer, size_t count, size_t base)
{
    const char *percent = percentage_text(writer, count, base);
    return has_percentage(count, base) ? arena_format(writer->arena, "%s of %zu", percent, base)
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
    const struct measure *measure = &results->items[index].measure;
    struct bar bar = {0};
    if (columns->bars)
        bar = bar_of(writer, measure->positive,
                     columns->apart ? measure->appropriate : measure->answered, ROLE_POSITIVE);
    const char **cells = table_add_row(maker, bar);
    *cells++ = arena_format(writer->arena, "%s %s", item->number, item->text);
    for (size_t i = 0; i < question->option_count; i++)
        *cells++ = number_text(writer, measure->options[i]);
    *cells++ = number_text(writer, measure->no_answer);
    if (columns->unreadable)
        *cells++ = number_text(writer, measure->unreadable);
    if (columns->not_asked)
        *cells++ = number_text(writer, measure->not_asked);
    if (columns->positive)
        *cells++ = share_with_base(writer, measure->positive, measure->answered);
    if (columns->positive && columns->apart)
        *cells = share_with_base(writer, measure->positive, measure->appropriate);
}

void write_checklist_table(struct writer *writer, const struct question *question)
{
    if (!is_public(writer->results) && !is_answered(writer->results, question))
        return;
    struct checklist_columns columns = columns_of(writer->results, question);
    struct table_maker maker =
        table_begin(writer, arena_format(writer->arena, "Question %s: answers", question->number));
    add_checklist_columns(writer, &maker, question, &columns);
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++)
        add_checklist_row(writer, &maker, i, &columns);
    if (columns.bars) {
        maker.table->chart = CHART_BARS;
        maker.table->chart_title = arena_format(
            writer->arena, "Question %s: share of “%s” among the returns %s", question->number,
            columns.positive, columns.apart ? "where the item was appropriate" : "that answered");
    }
    table_end(writer, &maker);
}
