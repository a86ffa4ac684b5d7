/* The looks of a workbook's cells. */
#include "xlsx_sheet.h"

enum {
    GREY = 0xBFBFBF,
    DARK_GREY = 0x595959,
    HEAD_FILL = 0xE7E6E6,
    NOTICE_FILL = 0xFFF2CC,
    ANSWER_FILL = 0xFFFCE5,
    CLOSED_FILL = 0xEDEDED
};

struct look {
    double size; /* 0: the default */
    const char *number_format;
    lxw_color_t ink;  /* 0: black */
    lxw_color_t fill; /* 0: none */
    uint8_t across;   /* alignment; 0: numbers to the right, text to the left */
    bool bold, italic, wrap, bordered, open_left, open_right, unlocked;
};

static const struct look looks[STYLES] = {
    [STYLE_TITLE] = {.size = 16, .bold = true},
    [STYLE_HEADING] = {.size = 13, .bold = true},
    [STYLE_NOTICE] = {.bold = true, .wrap = true, .bordered = true, .fill = NOTICE_FILL},
    [STYLE_LABEL] = {.bold = true},
    [STYLE_PLAIN] = {.wrap = true},
    [STYLE_NOTE] = {.italic = true},
    [STYLE_FIGURE] = {.across = LXW_ALIGN_LEFT, .number_format = "0"},
    [STYLE_HEAD] = {.bold = true, .wrap = true, .bordered = true, .fill = HEAD_FILL},
    [STYLE_HEAD_OVER] = {.bold = true,
                         .wrap = true,
                         .bordered = true,
                         .fill = HEAD_FILL,
                         .across = LXW_ALIGN_CENTER},
    [STYLE_TEXT] = {.wrap = true, .bordered = true},
    [STYLE_STRONG] = {.bold = true, .wrap = true, .bordered = true},
    [STYLE_COUNT] = {.bordered = true, .number_format = "0"},
    [STYLE_PART] = {.bordered = true, .open_right = true, .number_format = "0"},
    [STYLE_BASE] = {.bordered = true,
                    .open_left = true,
                    .across = LXW_ALIGN_LEFT,
                    .number_format = "\"of \"0"},
    [STYLE_PERCENT] = {.bordered = true},
    [STYLE_DATE] = {.bordered = true, .wrap = true, .number_format = "dd/mm/yyyy"},
    [STYLE_CODE] = {.wrap = true, .bordered = true, .ink = DARK_GREY},
    [STYLE_ANSWER] = {.wrap = true,
                      .bordered = true,
                      .unlocked = true,
                      .fill = ANSWER_FILL,
                      .number_format = "@"},
    [STYLE_ANSWER_DATE] = {.bordered = true,
                           .unlocked = true,
                           .fill = ANSWER_FILL,
                           .across = LXW_ALIGN_LEFT,
                           .number_format = "yyyy-mm-dd"},
    [STYLE_CLOSED] = {.bordered = true, .fill = CLOSED_FILL},
    [STYLE_NOT_ASKED] = {.italic = true, .ink = DARK_GREY, .fill = CLOSED_FILL},
    [STYLE_STILL_MISSING] = {.bold = true, .fill = NOTICE_FILL}};

static lxw_format *make_format(const struct book *book, const struct look *look,
                               const char *number_format)
{
    const struct xlsx_library *library = book->library;
    lxw_format *format = book_checked(book, library->workbook_add_format(book->workbook));
    library->format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look->size > 0)
        library->format_set_font_size(format, look->size);
    if (look->bold)
        library->format_set_bold(format);
    if (look->italic)
        library->format_set_italic(format);
    if (look->wrap)
        library->format_set_text_wrap(format);
    if (look->across)
        library->format_set_align(format, look->across);
    if (look->unlocked)
        library->format_set_unlocked(format);
    if (look->ink)
        library->format_set_font_color(format, look->ink);
    if (look->fill)
        library->format_set_bg_color(format, look->fill);
    if (look->bordered) {
        library->format_set_border(format, LXW_BORDER_THIN);
        library->format_set_border_color(format, GREY);
    }
    if (look->open_left)
        library->format_set_left(format, LXW_BORDER_NONE);
    if (look->open_right)
        library->format_set_right(format, LXW_BORDER_NONE);
    if (number_format)
        library->format_set_num_format(format, number_format);
    return format;
}

/* "0.0%" for one decimal. */
static const char *percent_format(const struct book *book)
{
    static const char zeros[] = "000";
    _Static_assert(sizeof zeros - 1 == MOST_DECIMALS, "a zero per decimal");
    return arena_format(book->arena, "0%s%.*s%%", book->decimals ? "." : "", (int)book->decimals,
                        zeros);
}

void book_make_styles(struct book *book)
{
    for (size_t i = 0; i < STYLES; i++) {
        const char *number_format =
            i == STYLE_PERCENT ? percent_format(book) : looks[i].number_format;
        book->formats[i] = make_format(book, &looks[i], number_format);
        book->risky[i] = make_format(book, &looks[i], "@");
    }
}
