/* Writes the sheet "How to fill this in". */
#include "xlsx_form.h"

#include "format/plain.h"

/* Guidance on the workbook, in addition to that of every form. */
static const char *const workbook_guidance[] = {
    "Fill in the yellow cells of the sheet “" RETURN_SHEET "”. Everything else is locked.",
    "Under “Answer”, choose from the list of the cell: its arrow opens it, as do Alt and the down "
    "arrow.",
    "A comment can be longer than its cell. To see all of it, drag the lower edge of its row down.",
    "The sheet “" PROGRESS_SHEET "” counts what is answered, and says what is still missing.",
    "Save the workbook as it is (.xlsx) and send it back. Or, with the sheet “" RETURN_SHEET
    "” in front, save it as “CSV UTF-8”, and send that.",
    NULL};

enum { GUIDE_WIDTH = 110, MOST_LINES = 25 }; /* the most that fit in a row's greatest height */

/* Writes each paragraph of a text in a row, or in several rows if it is too long for one. */
static void put_paragraphs(struct sheet *sheet, struct text rest)
{
    while (rest.length) {
        size_t taken = 0, length = 0, next;
        for (size_t lines = 0; lines < MOST_LINES && taken < rest.length; lines++) {
            struct text line = {rest.data + taken, rest.length - taken};
            length = taken + text_line(line, GUIDE_WIDTH, &next);
            taken += next;
            if (rest.data[taken - 1] == '\n')
                break;
        }
        put_text(sheet, STYLE_PLAIN, (struct text){rest.data, length});
        sheet_end_row(sheet);
        text_skip(&rest, taken);
    }
}

/* Writes a heading, with room for its large letters. */
static void put_heading(struct sheet *sheet, const char *heading)
{
    sheet_end_row(sheet);
    put_words(sheet, STYLE_HEADING, heading);
    sheet_leave_room(sheet, 2);
    sheet_end_row(sheet);
}

static void put_list(struct sheet *sheet, const char *const *lines)
{
    for (; *lines; lines++) {
        sheet_line(sheet, STYLE_PLAIN, arena_format(sheet->book->arena, "• %s", *lines));
    }
}

void write_guide_sheet(const struct form_book *form_book)
{
    static const struct sheet_column column = {"", GUIDE_WIDTH};
    const struct template *template = form_book->form->template;
    struct arena *arena = form_book->book->arena;
    struct sheet sheet = form_sheet_begin(form_book, GUIDE_SHEET, &column, 1);
    put_text(&sheet, STYLE_TITLE, plain_text(arena, template->title));
    sheet_leave_room(&sheet, 2);
    sheet_end_row(&sheet);
    put_paragraphs(&sheet, plain_lines(arena, template->introduction));
    put_heading(&sheet, "What to answer");
    put_list(&sheet, form_guidance);
    put_heading(&sheet, "How to use this workbook");
    put_list(&sheet, workbook_guidance);
    form_book->book->library->worksheet_gridlines(sheet.worksheet, LXW_HIDE_ALL_GRIDLINES);
    sheet_widen(&sheet, 0);
    sheet_end(&sheet);
}
