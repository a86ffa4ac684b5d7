/* Writes the sheets of figures: a row per item, and a row per option of each item. */
#include "xlsx_sheets.h"

enum { ROLES = ROLE_NEUTRAL + 1, FIRST_ROLE = 7 }; /* the column of "Positive" */

static const struct sheet_column item_columns[] = {{"Question", 8},
                                                   {"Short label", 24},
                                                   {"Text", 60},
                                                   {"Theme", 28},
                                                   {"Returns", 0},
                                                   {"Answered", 0},
                                                   {"Where appropriate", 0},
                                                   {"Positive", 0},
                                                   {"Negative", 0},
                                                   {"Unsure", 0},
                                                   {"Not applicable", 0},
                                                   {"Neutral", 0},
                                                   {"No answer", 0},
                                                   {"Unreadable", 0},
                                                   {"Not asked", 0},
                                                   {"Positive, % of answered", 0},
                                                   {"Positive, % where appropriate", 0},
                                                   {"Standard for that %", 0},
                                                   {"Missing answers", 0},
                                                   {"Base with these", 0},
                                                   {"Positive if none of them were", 0},
                                                   {"% if none of them were", 0},
                                                   {"Positive if all of them were", 0},
                                                   {"% if all of them were", 0},
                                                   {"Cases: all positive", 0},
                                                   {"Cases: all negative", 0},
                                                   {"Cases: all unsure", 0},
                                                   {"Cases: some unsure", 0},
                                                   {"Cases: returns differ", 0},
                                                   {"Cases: one return", 0},
                                                   {"Cases: no return", 0}};

static const struct sheet_column answer_columns[] = {
    {"Question", 8},      {"Short label", 40},      {"Answer", 40},
    {"Role", 16},         {"Returns", 0},           {"Answered", 0},
    {"% of answered", 0}, {"Where appropriate", 0}, {"% where appropriate", 0}};

static void put_names(struct sheet *sheet, const struct template *template, size_t index)
{
    const struct item *item = &template->items[index];
    const struct theme *theme = &template->themes[template->questions[item->question].theme];
    put_words(sheet, STYLE_TEXT, item->number);
    put_words(sheet, STYLE_TEXT, item->short_label);
    put_words(sheet, STYLE_TEXT, item->text);
    put_words(sheet, STYLE_TEXT,
              arena_format(sheet->book->arena, "%s %s", theme->number, theme->title));
}

static void put_counts(struct sheet *sheet, const struct question *question,
                       const struct measure *measure)
{
    put_count(sheet, STYLE_COUNT, sheet->book->report->results->all.returns);
    put_count(sheet, STYLE_COUNT, measure->answered);
    put_count(sheet, STYLE_COUNT, measure->appropriate);
    for (size_t role = 0; role < ROLES; role++)
        if (options_of_role(question, (enum role)role))
            put_count(sheet, STYLE_COUNT, measure_role(measure, question, (enum role)role));
        else
            put_nothing(sheet, STYLE_COUNT);
    put_count(sheet, STYLE_COUNT, measure->no_answer);
    put_count(sheet, STYLE_COUNT, measure->unreadable);
    put_count(sheet, STYLE_COUNT, measure->not_asked);
}

static void put_range(struct sheet *sheet, const struct range *range)
{
    put_count(sheet, STYLE_COUNT, range->missing);
    put_count(sheet, STYLE_COUNT, range->base);
    put_count(sheet, STYLE_COUNT, range->lowest);
    put_percentage(sheet, range->lowest, range->base);
    put_count(sheet, STYLE_COUNT, range->highest);
    put_percentage(sheet, range->highest, range->base);
}

static void put_agreement(struct sheet *sheet, const struct agreement *agreement)
{
    const size_t counts[] = {agreement->all_positive, agreement->all_negative,
                             agreement->all_unsure,   agreement->some_unsure,
                             agreement->differed,     agreement->one_return,
                             agreement->no_return};
    for (size_t i = 0; i < LENGTH(counts); i++)
        put_count(sheet, STYLE_COUNT, counts[i]);
}

static void write_item(struct sheet *sheet, const struct results *results, size_t index)
{
    enum { SHARES = 15 }; /* their first column */
    const struct item *item = &results->template->items[index];
    const struct question *question = &results->template->questions[item->question];
    struct measure measure = results->items[index].measure;
    put_names(sheet, results->template, index);
    put_counts(sheet, question, &measure);
    if (options_of_role(question, ROLE_POSITIVE)) {
        struct range range = results->items[index].range;
        struct agreement agreement = results->items[index].agreement;
        put_percentage(sheet, measure.positive, measure.answered);
        put_percentage(sheet, measure.positive, measure.appropriate);
        if (item->standard)
            put_standard(sheet, item->standard);
        else
            put_nothing(sheet, STYLE_PERCENT);
        put_range(sheet, &range);
        put_agreement(sheet, &agreement);
    } else {
        for (size_t i = SHARES; i < LENGTH(item_columns); i++)
            put_nothing(sheet, STYLE_COUNT);
    }
    sheet_end_row(sheet);
}

void write_items_sheet(struct book *book, const char *name)
{
    enum { PAGES = 3, FIXED_COLUMNS = 2 };
    const struct results *results = book->report->results;
    struct sheet sheet = sheet_begin(book, name, item_columns, LENGTH(item_columns), PAGES);
    sheet_heads(&sheet);
    sheet_freeze(&sheet, FIXED_COLUMNS);
    for (size_t i = 0; i < results->template->item_count; i++)
        write_item(&sheet, results, i);
    sheet_filter(&sheet, 0);
    sheet_end(&sheet);
}

lxw_row_t answers_row(const struct template *template, size_t question, size_t item, size_t option)
{
    size_t row = 1;
    for (size_t i = 0; i < question; i++)
        row += template->questions[i].item_count * template->questions[i].option_count;
    return (lxw_row_t)(row + option * template->questions[question].item_count + item);
}

static void write_answer(struct sheet *sheet, const struct results *results, size_t index,
                         size_t option_index)
{
    const struct item *item = &results->template->items[index];
    const struct template_option *option =
        &results->template->questions[item->question].options[option_index];
    struct measure measure = results->items[index].measure;
    size_t count = measure.options[option_index];
    put_words(sheet, STYLE_TEXT, item->number);
    put_words(sheet, STYLE_TEXT, item->short_label);
    put_words(sheet, STYLE_TEXT, option->short_label);
    put_words(sheet, STYLE_TEXT, item_columns[FIRST_ROLE + option->role].head);
    put_count(sheet, STYLE_COUNT, count);
    put_count(sheet, STYLE_COUNT, measure.answered);
    put_percentage(sheet, count, measure.answered);
    put_count(sheet, STYLE_COUNT, measure.appropriate);
    put_percentage(sheet, count, role_is_appropriate(option->role) ? measure.appropriate : 0);
    sheet_end_row(sheet);
}

void write_answers_sheet(struct book *book, const char *name)
{
    const struct results *results = book->report->results;
    const struct template *template = results->template;
    struct sheet sheet = sheet_begin(book, name, answer_columns, LENGTH(answer_columns), 1);
    sheet_heads(&sheet);
    sheet_freeze(&sheet, 0);
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        for (size_t option = 0; option < question->option_count; option++)
            for (size_t j = 0; j < question->item_count; j++)
                write_answer(&sheet, results, question->first_item + j, option);
    }
    sheet_filter(&sheet, 0);
    sheet_end(&sheet);
}
