/* Writes the sheet "Return", which the auditor fills in. It has the form layout and nothing else,
 * so that it is a return when it is saved as CSV. */
#include "xlsx_form.h"

#include "format/plain.h"

#include <string.h>

static const struct sheet_column columns[] = {[RETURN_ITEM] = {"Item", 16},
                                              [RETURN_QUESTION] = {"Question", 64},
                                              [RETURN_ANSWER] = {"Answer", 24},
                                              [RETURN_COMMENTS] = {"Comments", 62}};

enum { ROOM_FOR_COMMENTS = 4 }; /* lines */

/* Adds to the words what the entries of the list stand for, if they are not the labels. */
static const char *with_meanings(struct arena *arena, const char *words,
                                 const struct form_list *list, const struct question *question)
{
    for (size_t i = 0; i < list->count; i++) {
        struct text label = plain_text(arena, question->options[i].label);
        if (!text_equal(label, text_of(list->entries[i])))
            words = arena_format(arena, "%s “%s” stands for: %.*s", words, list->entries[i],
                                 TEXT_ARGUMENTS(label));
    }
    return words;
}

/* A question, and what to know before answering it. */
static const char *question_words(const struct form_book *form_book,
                                  const struct question *question)
{
    struct arena *arena = form_book->book->arena;
    const struct template *template = form_book->form->template;
    const struct form_list *list = &form_book->lists[question - template->questions];
    const char *remarks[] = {form_condition(arena, template, question),
                             question->checklist ? "Please answer each of the lines below." : NULL,
                             form_comment_request(arena, question)};
    const char *words = arena_format(arena, "%s. %s", question->number, question->text);
    for (size_t i = 0; i < LENGTH(remarks); i++)
        if (remarks[i])
            words = arena_format(arena, "%s %s", words, remarks[i]);
    return with_meanings(arena, words, list, question);
}

static const char *row_words(const struct form_book *form_book, const struct form_row *row)
{
    struct arena *arena = form_book->book->arena;
    if (row->field)
        return form_field_words(arena, row->field);
    if (takes_comments(row))
        return question_words(form_book, row->question);
    return arena_format(arena, "%s. %s", row->item->number, row->item->text);
}

static const char *row_name(const struct form_row *row)
{
    if (row->field)
        return field_name(row->field->field);
    return row->item ? row->item->id : row->question->id;
}

/* The number of lines that the longest answer takes. */
static size_t lines_of_answers(const struct form_list *list)
{
    size_t most = 1, next;
    for (size_t i = 0; list && i < list->count; i++) {
        size_t lines = 0;
        struct text rest = text_of(list->entries[i]);
        for (; rest.length; text_skip(&rest, next), lines++)
            text_line(rest, columns[RETURN_ANSWER].widest, &next);
        most = lines > most ? lines : most;
    }
    return most;
}

static void put_answer(struct sheet *sheet, const struct form_book *form_book,
                       const struct form_row *row)
{
    struct text filled_in =
        row->field ? form_prefilled(form_book->form, row->field->field) : text_of("");
    if (filled_in.length)
        put_text(sheet, STYLE_STRONG, filled_in);
    else if (row->field && row->field->field == FIELD_COMPLETED)
        put_nothing(sheet, STYLE_ANSWER_DATE);
    else
        put_nothing(sheet, row->field || row->item ? STYLE_ANSWER : STYLE_CLOSED);
    sheet_leave_room(sheet, lines_of_answers(list_of_row(form_book, row)));
}

static void write_row(struct sheet *sheet, const struct form_book *form_book,
                      const struct form_row *row)
{
    put_words(sheet, STYLE_CODE, row_name(row));
    put_text(sheet, !row->field && !row->item ? STYLE_STRONG : STYLE_TEXT,
             plain_text(form_book->book->arena, row_words(form_book, row)));
    put_answer(sheet, form_book, row);
    put_nothing(sheet, takes_comments(row) ? STYLE_ANSWER : STYLE_CLOSED);
    if (takes_comments(row))
        sheet_leave_room(sheet, ROOM_FOR_COMMENTS);
    sheet_end_row(sheet);
}

/* The message for an answer that is not in the list. It names the entries if they fit. */
static char *list_error(const struct form_book *form_book, const struct form_list *list)
{
    enum { LONGEST = 255 };
    struct arena *arena = form_book->book->arena;
    const char *words = arena_format(arena, "Please choose %s, or leave the cell empty.",
                                     form_choice(arena, list->entries, list->count, true));
    char *error = workbook_text(form_book, words);
    if (xlsx_text_units(text_of(error)) > LONGEST)
        error = workbook_text(form_book, "Please choose one of the answers of the list, or leave "
                                         "the cell empty. Alt and the down arrow open the list.");
    return error;
}

static void allow(struct sheet *sheet, size_t row, lxw_data_validation *validation)
{
    struct book *book = sheet->book;
    lxw_row_t at = (lxw_row_t)return_line(row) - 1;
    BOOK_CALL(book, worksheet_data_validation_range, sheet->worksheet, at, RETURN_ANSWER, at,
              RETURN_ANSWER, validation);
}

static void allow_list(struct sheet *sheet, const struct form_book *form_book, size_t row,
                       const struct form_list *list)
{
    char title[] = "Not one of the answers";
    char *range[] = {list_range(form_book->book->arena, list), NULL};
    lxw_data_validation validation = {.validate = LXW_VALIDATION_TYPE_LIST,
                                      .value_list = range,
                                      .error_title = title,
                                      .error_message = list_error(form_book, list)};
    allow(sheet, row, &validation);
}

/* Turns each list of one entry, a quoted range, into that range. The library could take a range
 * directly, but then it makes two copies and leaks one (worksheet_data_validation_range, version
 * 1.1.4). */
static void choose_from_ranges(const struct sheet *sheet)
{
    lxw_data_val_obj *list;
    STAILQ_FOREACH(list, sheet->worksheet->data_validations, list_pointers)
    {
        if (list->validate != LXW_VALIDATION_TYPE_LIST)
            continue;
        size_t length = strlen(list->value_formula) - strlen("\"\"");
        memmove(list->value_formula, list->value_formula + 1, length);
        list->value_formula[length] = '\0';
        list->validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    }
}

static void allow_date(struct sheet *sheet, size_t row)
{
    char title[] = "Not a date";
    char message[] = "Please type the date as year, month and day, such as 2014-03-20.";
    lxw_data_validation validation = {.validate = LXW_VALIDATION_TYPE_DATE,
                                      .criteria = LXW_VALIDATION_CRITERIA_BETWEEN,
                                      .minimum_datetime = {.year = 2000, .month = 1, .day = 1},
                                      .maximum_datetime = {.year = 2099, .month = 12, .day = 31},
                                      .error_title = title,
                                      .error_message = message};
    allow(sheet, row, &validation);
}

/* Greys out the rows of a question while it is not asked. */
static void mark_not_asked(struct sheet *sheet, size_t row)
{
    struct book *book = sheet->book;
    lxw_row_t at = (lxw_row_t)return_line(row) - 1;
    lxw_conditional_format look = {
        .type = LXW_CONDITIONAL_TYPE_FORMULA,
        .value_string =
            arena_format(book->arena, "=INDEX(" STATES ",%zu)=\"" STATE_NOT_ASKED "\"", row + 1),
        .format = book->formats[STYLE_NOT_ASKED]};
    BOOK_CALL(book, worksheet_conditional_format_range, sheet->worksheet, at, RETURN_ITEM, at,
              RETURN_COMMENTS, &look);
}

static void add_rules(struct sheet *sheet, const struct form_book *form_book, size_t row)
{
    const struct form_row *form_row = &form_book->rows[row];
    const struct form_list *list = list_of_row(form_book, form_row);
    if (list)
        allow_list(sheet, form_book, row, list);
    if (form_row->field && form_row->field->field == FIELD_COMPLETED)
        allow_date(sheet, row);
    if (form_row->question && form_row->question->applies_if.option_count)
        mark_not_asked(sheet, row);
}

/* Puts the cursor where filling in begins. */
static void select_first_answer(struct sheet *sheet, const struct form_book *form_book)
{
    size_t row = 0;
    while (form_book->rows[row].field &&
           form_prefilled(form_book->form, form_book->rows[row].field->field).length)
        row++;
    lxw_row_t at = (lxw_row_t)return_line(row) - 1;
    sheet->book->library->worksheet_set_selection(sheet->worksheet, at, RETURN_ANSWER, at,
                                                  RETURN_ANSWER);
}

void write_return_sheet(const struct form_book *form_book)
{
    struct sheet sheet = form_sheet_begin(form_book, RETURN_SHEET, columns, LENGTH(columns));
    sheet_heads(&sheet);
    sheet_freeze(&sheet, 0);
    for (size_t i = 0; i < form_book->row_count; i++)
        write_row(&sheet, form_book, &form_book->rows[i]);
    for (size_t i = 0; i < form_book->row_count; i++)
        add_rules(&sheet, form_book, i);
    choose_from_ranges(&sheet);
    select_first_answer(&sheet, form_book);
    sheet_widen(&sheet, RETURN_QUESTION);
    sheet_end(&sheet);
}
