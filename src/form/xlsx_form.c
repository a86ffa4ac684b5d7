/* The form as a workbook: its rows and its sheets. */
#include "xlsx_form.h"

#include "../render/plain.h"
#include "../render/xlsx_file.h"

#include <string.h>

size_t return_line(size_t row)
{
    return row + 2; /* below the header, and counted from 1 */
}

bool takes_comments(const struct form_row *row)
{
    return row->question && (!row->question->checklist || !row->item);
}

/* Adds the rows of a question: one, and one for each line of a checklist. */
static size_t add_question(struct form_row *rows, size_t *rows_of_items, size_t count,
                           const struct template *template, const struct question *question)
{
    if (question->checklist)
        rows[count++] = (struct form_row){.question = question};
    for (size_t i = question->first_item; i < question->first_item + question->item_count; i++) {
        rows_of_items[i] = count;
        rows[count++] = (struct form_row){.question = question, .item = &template->items[i]};
    }
    return count;
}

static void make_rows(struct form_book *form_book)
{
    const struct template *template = form_book->form->template;
    struct arena *arena = form_book->book->arena;
    size_t most = FIELD_COUNT + template->question_count + template->item_count, count = 0;
    struct form_row *rows = arena_array(arena, most, sizeof *rows);
    size_t *rows_of_items = arena_array(arena, template->item_count, sizeof *rows_of_items);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        rows[count++] = (struct form_row){.field = &form_fields[i]};
    for (size_t i = 0; i < template->question_count; i++)
        count = add_question(rows, rows_of_items, count, template, &template->questions[i]);
    form_book->rows = rows;
    form_book->row_count = count;
    form_book->rows_of_items = rows_of_items;
}

char *workbook_text(const struct form_book *form_book, const char *string)
{
    struct book *book = form_book->book;
    const char *text = xlsx_text(plain_text(book->arena, string), book->cell);
    return arena_copy(book->arena, text, strlen(text));
}

/* A text as a part of what is printed above a page, where "&" begins an instruction, and "&&" is
 * the character. Where "G" or "[" follows, the library takes even that for a picture, so a space
 * stands between. Of a long text the end is left out, for all parts together have 255 characters.
 */
static const char *page_header_part(const struct form_book *form_book, const char *string)
{
    enum { LONGEST = 100 };
    const char *text = workbook_text(form_book, string);
    char *part = arena_alloc(form_book->book->arena, 3 * strlen(text) + 1), *end = part;
    size_t units = 0;
    for (; *text; text++) {
        units += xlsx_text_units((struct text){text, 1});
        if (units > LONGEST)
            break;
        *end++ = *text;
        if (*text == '&')
            *end++ = '&';
        if (*text == '&' && (text[1] == 'G' || text[1] == '['))
            *end++ = ' ';
        units += *text == '&' ? 2 : 0;
    }
    return part;
}

/* Whose return it is, as far as that is filled in. */
static const char *whose_return(struct arena *arena, const struct form *form)
{
    struct text case_id = form->case_id, agency = form->agency, setting = form->setting;
    return arena_format(
        arena, "%s%.*s%s%.*s%s%.*s", case_id.length ? "Case " : "", TEXT_ARGUMENTS(case_id),
        case_id.length && agency.length ? ", " : "", TEXT_ARGUMENTS(agency),
        setting.length && (case_id.length || agency.length) ? ", " : "", TEXT_ARGUMENTS(setting));
}

struct sheet form_sheet_begin(const struct form_book *form_book, const char *name,
                              const struct sheet_column *columns, size_t count)
{
    struct book *book = form_book->book;
    const struct form *form = form_book->form;
    lxw_protection protection = {.format_columns = 1, .format_rows = 1};
    struct sheet sheet = sheet_begin(book, name, columns, count, 1);
    const char *above_page =
        arena_format(book->arena, "&L%s&R%s", page_header_part(form_book, form->template->title),
                     page_header_part(form_book, whose_return(book->arena, form)));
    book_check(book, book->library->worksheet_set_header(sheet.worksheet, above_page));
    book->library->worksheet_protect(sheet.worksheet, NULL, &protection);
    return sheet;
}

static void write_sheets(struct book *book, const void *content)
{
    struct form_book form_book = {.book = book, .form = content};
    make_rows(&form_book);
    form_book.lists = form_lists_make(book->arena, form_book.form->template, &form_book.list_count);
    book_make_styles(book);
    write_return_sheet(&form_book);
    write_guide_sheet(&form_book);
    write_progress_sheet(&form_book);
    write_lists_sheet(&form_book);
}

bool form_xlsx(FILE *out, struct arena *arena, const struct form *form, time_t created,
               const char *folder, const char **error)
{
    const struct xlsx_file file = {.title = form->template->title,
                                   .created = created,
                                   .folder = folder,
                                   .write = write_sheets,
                                   .content = form};
    return xlsx_file_write(out, arena, &file, error);
}
