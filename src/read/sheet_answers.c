#include "sheet_answers.h"

#include <string.h>

enum { LONGEST_ANSWER = 200, SEVERAL_ROWS = 2 };

struct search {
    const struct return_file *file;
    const struct template *template;
    unsigned char *rows; /* per item: rows in which an answer stands behind it, up to two */
    struct sheet_answer *answers; /* per item: the first of them */
    struct sheet_answer answer;   /* a row without a question */
    /* Of the row in hand: */
    const struct column *item; /* the last question that it names */
    size_t items;              /* questions that it names, other than by their number */
    struct quoted_text first;  /* its first cell; empty if it has none yet */
    bool first_is_answer;
    size_t known; /* answers in it */
    bool taken;
    bool below_questions; /* a row above it names several, as headings do */
};

static bool is_answer_of(const struct search *search, size_t item, struct text cell)
{
    return builder_knows_answer(search->file->builder, item, cell);
}

static bool is_answer_of_any(const struct search *search, struct text cell)
{
    for (size_t i = 0; i < search->template->question_count; i++)
        if (is_answer_of(search, search->template->questions[i].first_item, cell))
            return true;
    return false;
}

static const char *quoted(const struct search *search, struct text cell)
{
    return arena_format(search->file->arena, "%s",
                        PROBLEM_QUOTED(search->file->source->problems, cell));
}

static void take_answer(struct search *search, size_t row, struct text cell)
{
    size_t item = search->item->index;
    search->taken = true;
    if (search->rows[item]++ == 0)
        search->answers[item] =
            (struct sheet_answer){row, arena_format(search->file->arena, "%s, %s",
                                                    search->item->name, quoted(search, cell))};
    if (search->rows[item] > SEVERAL_ROWS)
        search->rows[item] = SEVERAL_ROWS;
}

static bool has_letter(struct text text)
{
    for (size_t i = 0; i < text.length; i++)
        if ((text.data[i] | 0x20) >= 'a' && (text.data[i] | 0x20) <= 'z')
            return true;
    return false;
}

static void begin_row(struct search *search)
{
    search->below_questions = search->below_questions || search->items > 1;
    search->item = NULL;
    search->items = search->known = 0;
    search->first.bytes[0] = '\0';
    search->taken = false;
}

static void take_field(void *context, const struct table_place *place, struct text field)
{
    struct search *search = context;
    field = text_trim(field);
    if (place->column == 0)
        begin_row(search);
    if (!field.length || field.length > LONGEST_ANSWER || place->fault)
        return;
    const struct column *column = template_column(search->template, field);
    if (column && column->kind == COLUMN_ITEM) {
        search->item = column;
        search->items += has_letter(field);
        return;
    }
    if (search->item && !search->taken && is_answer_of(search, search->item->index, field))
        take_answer(search, place->record_line, field);
    if (search->item || search->answer.row)
        return;
    bool known = is_answer_of_any(search, field);
    search->known += known;
    if (*search->first.bytes)
        return;
    problem_quote(search->file->source->problems, field, &search->first);
    search->first_is_answer = known;
}

static void take_row(void *context, const struct table_place *place)
{
    struct search *search = context;
    bool is_answer =
        search->below_questions ? search->known > 0 : search->known > 1 && !search->first_is_answer;
    if (is_answer && !search->item && !search->answer.row)
        search->answer = (struct sheet_answer){
            place->record_line, arena_format(search->file->arena, "%s", search->first.bytes)};
}

struct sheet_answer sheet_find_answer(const struct return_file *file, struct workbook *workbook,
                                      const struct workbook_sheet *sheet)
{
    static const struct table_layout layout = {take_field, take_row};
    const struct template *template = file->template;
    struct search search = {
        .file = file,
        .template = template,
        .rows = arena_array(file->arena, template->item_count, sizeof *search.rows),
        .answers = arena_array(file->arena, template->item_count, sizeof *search.answers)};
    sheet_each_row(workbook, sheet, &layout, &search);
    for (size_t i = 0; i < template->item_count; i++)
        if (search.rows[i] == 1 &&
            (!search.answer.row || search.answers[i].row < search.answer.row))
            search.answer = search.answers[i];
    return search.answer;
}
