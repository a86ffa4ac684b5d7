#include "xlsx_sheet.h"

#include <stdlib.h>
#include <string.h>

void book_check(struct book *book, lxw_error result)
{
    if (result == LXW_ERROR_MEMORY_MALLOC_FAILED)
        arena_out_of_memory(book->arena);
    if (result != LXW_NO_ERROR && !book->error)
        book->error = arena_format(book->arena, "the workbook cannot be written: %s",
                                   book->library->lxw_strerror(result));
}

void *book_checked(const struct book *book, void *pointer)
{
    if (!pointer)
        arena_out_of_memory(book->arena);
    return pointer;
}

struct sheet sheet_begin(struct book *book, const char *name, const struct sheet_column *columns,
                         size_t count, unsigned pages)
{
    enum { A4 = 9 };
    static const double side = 0.4, top = 0.5, bottom = 0.6; /* inches */
    const struct xlsx_library *library = book->library;
    lxw_worksheet *worksheet =
        book_checked(book, library->workbook_add_worksheet(book->workbook, name));
    library->worksheet_set_paper(worksheet, A4);
    library->worksheet_set_landscape(worksheet);
    library->worksheet_set_margins(worksheet, side, side, top, bottom);
    if (pages)
        library->worksheet_fit_to_pages(worksheet, (uint16_t)pages, 0);
    BOOK_CALL(book, worksheet_set_footer, worksheet, "&L&A&RPage &P of &N");
    BOOK_CALL(book, worksheet_ignore_errors, worksheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT,
              "A1:XFD1048576");
    return (struct sheet){.book = book,
                          .worksheet = worksheet,
                          .columns = columns,
                          .column_count = count,
                          .widths = arena_array(book->arena, count, sizeof(size_t))};
}

void sheet_end(struct sheet *sheet)
{
    enum { PADDING = 2, NARROWEST = 5 };
    for (size_t i = 0; i < sheet->column_count; i++) {
        size_t width = sheet->widths[i] < NARROWEST ? NARROWEST : sheet->widths[i];
        lxw_col_t column = (lxw_col_t)i;
        BOOK_CALL(sheet->book, worksheet_set_column, sheet->worksheet, column, column,
                  (double)(width + PADDING), NULL);
    }
}

void sheet_leave_room(struct sheet *sheet, size_t lines)
{
    sheet->lines = lines > sheet->lines ? lines : sheet->lines;
}

void sheet_widen(struct sheet *sheet, size_t first)
{
    for (size_t i = first; i < sheet->column_count; i++)
        sheet->widths[i] = sheet->columns[i].widest;
}

static void widen(struct sheet *sheet, size_t width)
{
    size_t column = sheet->column;
    if (column < sheet->column_count && sheet->widths[column] < width)
        sheet->widths[column] = width;
}

static size_t widest_word(const char *text)
{
    size_t widest = 0;
    for (const char *word = text; *word; word += *word == ' ') {
        size_t length = strcspn(word, " ");
        size_t width = text_width((struct text){word, length});
        widest = width > widest ? width : widest;
        word += length;
    }
    return widest;
}

/* Makes room for a text: widens its column up to the limit, and raises its row to the number of
 * lines. A broken line means that the column has its full width, so lines can be counted now. Not
 * all programs set the height of rows when they open a workbook. */
static void make_room(struct sheet *sheet, const char *cell)
{
    size_t most = sheet->columns[sheet->column].widest, lines = 0, next;
    if (!most)
        most = widest_word(cell);
    for (struct text rest = text_of(cell); rest.length;) {
        size_t length = text_line(rest, most, &next);
        widen(sheet, text_width((struct text){rest.data, length}));
        text_skip(&rest, next);
        lines++;
    }
    sheet_leave_room(sheet, lines);
}

/* Texts that run on over the empty cells beside them. */
static bool runs_on(enum style style)
{
    return style == STYLE_TITLE || style == STYLE_HEADING || style == STYLE_NOTE;
}

void put_text(struct sheet *sheet, enum style style, struct text text)
{
    struct book *book = sheet->book;
    const char *cell = xlsx_text(text, book->cell);
    lxw_format *format = (xlsx_text_is_risky(cell) ? book->risky : book->formats)[style];
    if (!*cell) {
        put_nothing(sheet, style);
        return;
    }
    if (!runs_on(style) && sheet->column < sheet->column_count)
        make_room(sheet, cell);
    BOOK_CALL(book, worksheet_write_string, sheet->worksheet, sheet->row, sheet->column++, cell,
              format);
}

void put_words(struct sheet *sheet, enum style style, const char *words)
{
    put_text(sheet, style, text_of(words ? words : ""));
}

static void put_number(struct sheet *sheet, enum style style, double number)
{
    struct book *book = sheet->book;
    BOOK_CALL(book, worksheet_write_number, sheet->worksheet, sheet->row, sheet->column++, number,
              book->formats[style]);
}

void put_count(struct sheet *sheet, enum style style, size_t count)
{
    char digits[32];
    int length = snprintf(digits, sizeof digits, style == STYLE_BASE ? "of %zu" : "%zu", count);
    widen(sheet, (size_t)length);
    put_number(sheet, style, (double)count);
}

void put_nothing(struct sheet *sheet, enum style style)
{
    struct book *book = sheet->book;
    BOOK_CALL(book, worksheet_write_blank, sheet->worksheet, sheet->row, sheet->column++,
              book->formats[style]);
}

void put_formula(struct sheet *sheet, enum style style, const char *formula, const char *text)
{
    struct book *book = sheet->book;
    if (!runs_on(style) && sheet->column < sheet->column_count)
        make_room(sheet, text);
    BOOK_CALL(book, worksheet_write_formula_str, sheet->worksheet, sheet->row, sheet->column++,
              formula, book->formats[style], text);
}

/* The decimal point is moved in the digits, not by dividing, so that the number is the nearest one
 * to what is printed. */
void put_percentage(struct sheet *sheet, size_t count, size_t base)
{
    char percent[32], hundredths[sizeof percent + 4];
    if (!base_is_large_enough(base)) {
        put_nothing(sheet, STYLE_PERCENT);
        return;
    }
    percentage(count, base, sheet->book->decimals, percent);
    snprintf(hundredths, sizeof hundredths, "%se-2", percent);
    widen(sheet, strlen(percent) + 1);
    put_number(sheet, STYLE_PERCENT, strtod(hundredths, NULL));
}

void put_standard(struct sheet *sheet, unsigned percent)
{
    put_number(sheet, STYLE_PERCENT, (double)percent / 100);
}

/* The height of a row of one line is not set, so that it grows with what is typed into it. */
void sheet_end_row(struct sheet *sheet)
{
    static const double line_height = 15, greatest = 409; /* points */
    double height = (double)sheet->lines * line_height;
    if (sheet->lines > 1)
        BOOK_CALL(sheet->book, worksheet_set_row, sheet->worksheet, sheet->row,
                  height < greatest ? height : greatest, NULL);
    sheet->lines = 0;
    sheet->row++;
    sheet->column = 0;
}

void sheet_line(struct sheet *sheet, enum style style, const char *words)
{
    put_words(sheet, style, words);
    sheet_end_row(sheet);
}

void sheet_heading(struct sheet *sheet, const char *heading)
{
    if (sheet->row)
        sheet_end_row(sheet);
    sheet_line(sheet, STYLE_HEADING, heading);
}

void sheet_heads(struct sheet *sheet)
{
    for (size_t i = 0; i < sheet->column_count; i++)
        put_words(sheet, STYLE_HEAD, sheet->columns[i].head);
    sheet_end_row(sheet);
}

void sheet_freeze(struct sheet *sheet, size_t columns)
{
    struct book *book = sheet->book;
    book->library->worksheet_freeze_panes(sheet->worksheet, sheet->row, (lxw_col_t)columns);
    BOOK_CALL(book, worksheet_repeat_rows, sheet->worksheet, 0, sheet->row - 1);
    if (columns)
        BOOK_CALL(book, worksheet_repeat_columns, sheet->worksheet, 0, (lxw_col_t)(columns - 1));
}

void sheet_filter(struct sheet *sheet, lxw_row_t heads)
{
    BOOK_CALL(sheet->book, worksheet_autofilter, sheet->worksheet, heads, 0, sheet->row - 1,
              (lxw_col_t)(sheet->column_count - 1));
}

size_t sheet_room(const struct sheet *sheet, size_t count)
{
    enum { KEPT = 64 }; /* room for rows below a list */
    size_t room = sheet->row + KEPT < LXW_ROW_MAX ? LXW_ROW_MAX - KEPT - sheet->row : 0;
    return count < room ? count : room;
}

void sheet_remark(struct sheet *sheet, size_t left_out, const char *what)
{
    if (!left_out)
        return;
    sheet_line(
        sheet, STYLE_LABEL,
        arena_format(sheet->book->arena,
                     "%zu more %s have no room on this sheet: the JSON format has no such limit",
                     left_out, what));
}
