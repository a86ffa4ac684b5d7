/* What the sheets of a form share. */
#include "xlsx_form.h"

#include "format/plain.h"

#include <string.h>

size_t return_line(size_t row)
{
    return row + 2; /* one for the header, and one because rows count from 1 */
}

bool takes_comments(const struct form_row *row)
{
    return row->question && (!row->question->checklist || !row->item);
}

char *workbook_text(const struct form_book *form_book, const char *string)
{
    struct book *book = form_book->book;
    const char *text = xlsx_text(plain_text(book->arena, string), book->cell);
    return arena_copy(book->arena, text, strlen(text));
}

/* Makes a text part of a page header, where "&" begins an instruction and "&&" is the character
 * itself. If "G" or "[" follows, the library takes even "&&" for a picture, so a space goes between
 * them. A long text is cut short, because the whole header can have 255 characters. */
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

/* Says whose return it is, as far as that is filled in. */
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
    BOOK_CALL(book, worksheet_set_header, sheet.worksheet, above_page);
    book->library->worksheet_protect(sheet.worksheet, NULL, &protection);
    return sheet;
}
