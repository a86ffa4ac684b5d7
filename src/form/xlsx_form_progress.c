/* Writes the sheet "Progress": how much is answered, and the state of each row of the form. Its
 * formulas hold no text of the template, only places of cells. */
#include "xlsx_form.h"

#include "format/plain.h"

#define ANSWERED "answered"
#define MISSING "missing"
#define COMMENT_MISSING "answered, comment missing"
#define FILLED_IN "filled in"
#define NOT_FILLED_IN "not filled in"
#define ONLY_IF_NEEDED "only if needed"
#define SEE_LINES "see its lines"

enum {
    STATE_COLUMN = 2,
    ROWS_ABOVE = 4
}; /* two lines of figures, an empty one, the column heads */

/* The cell with the state of a row. */
static const char *state_cell(struct arena *arena, size_t row)
{
    return arena_format(arena, "$C$%zu", ROWS_ABOVE + row + 1);
}

static const char *is_blank(struct arena *arena, char column, size_t row)
{
    return arena_format(arena, "TRIM(" RETURN_SHEET "!$%c$%zu)=\"\"", column, return_line(row));
}

/* A condition: the item has one of these answers. */
static const char *has_answer(const struct form_book *form_book, size_t item, const size_t *options,
                              size_t count)
{
    struct arena *arena = form_book->book->arena;
    size_t row = form_book->rows_of_items[item];
    const struct form_list *list = list_of_row(form_book, &form_book->rows[row]);
    const char *any = "OR(";
    for (size_t i = 0; i < count; i++)
        any = arena_format(arena, "%s%s" RETURN_SHEET "!$C$%zu=%s", any, i ? "," : "",
                           return_line(row), list_cell(arena, list, options[i]));
    return arena_format(arena, "%s)", any);
}

/* `state`, or "not asked". A question is not asked either if the question that decides it is not
 * asked. */
static const char *if_asked(const struct form_book *form_book, const struct question *question,
                            const char *state)
{
    struct arena *arena = form_book->book->arena;
    const struct condition *condition = &question->applies_if;
    if (!condition->option_count)
        return state;
    return arena_format(
        arena, "IF(AND(%s<>\"" STATE_NOT_ASKED "\",%s),%s,\"" STATE_NOT_ASKED "\")",
        state_cell(arena, form_book->rows_of_items[condition->item]),
        has_answer(form_book, condition->item, condition->options, condition->option_count), state);
}

/* The state of an answered item. Some answers need a comment, too. */
static const char *answered(const struct form_book *form_book, const struct form_row *row)
{
    struct arena *arena = form_book->book->arena;
    const struct question *question = row->question;
    size_t item = (size_t)(row->item - form_book->form->template->items);
    size_t *options = arena_array(arena, question->option_count, sizeof *options), count = 0;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].comment_expected)
            options[count++] = i;
    if (!count)
        return "\"" ANSWERED "\"";
    size_t commented = form_book->rows_of_items[question->first_item] - question->checklist;
    return arena_format(arena, "IF(AND(%s,%s),\"" COMMENT_MISSING "\",\"" ANSWERED "\")",
                        has_answer(form_book, item, options, count),
                        is_blank(arena, 'D', commented));
}

/* The state of a blank field. */
static const char *blank_field_state(enum field field)
{
    return field == FIELD_SETTING ? ONLY_IF_NEEDED : NOT_FILLED_IN;
}

/* The formula for the state of a row. */
static const char *state_formula(const struct form_book *form_book, size_t row)
{
    struct arena *arena = form_book->book->arena;
    const struct form_row *form_row = &form_book->rows[row];
    const char *blank = is_blank(arena, 'C', row), *state;
    if (form_row->field)
        return arena_format(arena, "=IF(%s,\"%s\",\"" FILLED_IN "\")", blank,
                            blank_field_state(form_row->field->field));
    if (form_row->item)
        state =
            arena_format(arena, "IF(%s,\"" MISSING "\",%s)", blank, answered(form_book, form_row));
    else
        state = "\"" SEE_LINES "\"";
    return arena_format(arena, "=%s", if_asked(form_book, form_row->question, state));
}

/* The result of that formula while nothing is answered. */
static const char *first_state(const struct form_book *form_book, const struct form_row *row)
{
    if (row->field && form_prefilled(form_book->form, row->field->field).length)
        return FILLED_IN;
    if (row->field)
        return blank_field_state(row->field->field);
    if (row->question->applies_if.option_count)
        return STATE_NOT_ASKED;
    return row->item ? MISSING : SEE_LINES;
}

static size_t count_asked(const struct template *template)
{
    size_t count = 0;
    for (size_t i = 0; i < template->question_count; i++)
        if (!template->questions[i].applies_if.option_count)
            count += template->questions[i].item_count;
    return count;
}

static void put_totals(struct sheet *sheet, const struct form_book *form_book)
{
    static const char count[] =
        "=COUNTIF(" STATES ",\"" ANSWERED "*\")&\" of \"&(COUNTIF(" STATES ",\"" ANSWERED
        "*\")+COUNTIF(" STATES ",\"" MISSING "\"))&\" questions and lines answered\"";
    static const char rest[] = "=IF(COUNTIF(" STATES ",\"*" MISSING "\")+COUNTIF(" STATES
                               ",\"" NOT_FILLED_IN "\")=0,\"Nothing is missing.\","
                               "\"What is still missing is marked below.\")";
    put_formula(sheet, STYLE_TITLE, count,
                arena_format(sheet->book->arena, "0 of %zu questions and lines answered",
                             count_asked(form_book->form->template)));
    sheet_leave_room(sheet, 2); /* room for the large letters */
    sheet_end_row(sheet);
    put_formula(sheet, STYLE_NOTE, rest, "What is still missing is marked below.");
    sheet_end_row(sheet);
    sheet_end_row(sheet);
}

static void put_row(struct sheet *sheet, const struct form_book *form_book, size_t row)
{
    struct arena *arena = form_book->book->arena;
    const struct form_row *form_row = &form_book->rows[row];
    const char *number = "", *name;
    if (form_row->field) {
        name = form_row->field->label;
    } else if (form_row->item) {
        number = form_row->item->number;
        name = form_row->item->short_label;
    } else {
        number = form_row->question->number;
        name = form_row->question->text;
    }
    put_text(sheet, STYLE_TEXT, plain_text(arena, number));
    put_text(sheet, STYLE_TEXT, plain_text(arena, name));
    put_formula(sheet, STYLE_TEXT, state_formula(form_book, row), first_state(form_book, form_row));
    sheet_end_row(sheet);
}

/* Marks what is missing: in bold, so that the colour is not the only sign. */
static void mark_missing(struct sheet *sheet, lxw_row_t first)
{
    struct book *book = sheet->book;
    lxw_conditional_format look = {
        .type = LXW_CONDITIONAL_TYPE_FORMULA,
        .value_string = arena_format(
            book->arena, "=OR(RIGHT($C%zu,7)=\"" MISSING "\",$C%zu=\"" NOT_FILLED_IN "\")",
            (size_t)first + 1, (size_t)first + 1),
        .format = book->formats[STYLE_STILL_MISSING]};
    BOOK_CALL(book, worksheet_conditional_format_range, sheet->worksheet, first, 0, sheet->row - 1,
              STATE_COLUMN, &look);
}

static void name_states(const struct form_book *form_book)
{
    struct book *book = form_book->book;
    struct arena *arena = book->arena;
    const char *range = arena_format(arena, "=" PROGRESS_SHEET "!%s:%s", state_cell(arena, 0),
                                     state_cell(arena, form_book->row_count - 1));
    BOOK_CALL(book, workbook_define_name, book->workbook, STATES, range);
}

void write_progress_sheet(const struct form_book *form_book)
{
    static const struct sheet_column columns[] = {
        {"Number", 10}, {"Question", 70}, [STATE_COLUMN] = {"How it stands", 26}};
    struct sheet sheet = form_sheet_begin(form_book, PROGRESS_SHEET, columns, LENGTH(columns));
    put_totals(&sheet, form_book);
    sheet_heads(&sheet);
    sheet_freeze(&sheet, 0);
    for (size_t i = 0; i < form_book->row_count; i++)
        put_row(&sheet, form_book, i);
    mark_missing(&sheet, ROWS_ABOVE);
    name_states(form_book);
    sheet_widen(&sheet, STATE_COLUMN);
    sheet_end(&sheet);
}
