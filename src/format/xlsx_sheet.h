/* A workbook and its sheets while they are written: cells from left to right, rows from top to
 * bottom.
 *
 * The first thing that fails is remembered (struct book, `error`), and what is written after it
 * makes no difference, so nobody has to ask before the end. Where the library has no memory, the
 * arena's handler is called.
 */
#ifndef CINAUDIT_FORMAT_XLSX_SHEET_H
#define CINAUDIT_FORMAT_XLSX_SHEET_H

#include "xlsx_library.h"
#include "xlsx_text.h"

#include "collate/results.h"

/* What a cell looks like. */
enum style {
    STYLE_TITLE,
    STYLE_HEADING, /* over a part of a sheet */
    STYLE_NOTICE,  /* what nobody may miss */
    STYLE_LABEL,
    STYLE_PLAIN,     /* text that is no part of a table */
    STYLE_NOTE,      /* small print */
    STYLE_FIGURE,    /* a number that is no part of a table */
    STYLE_HEAD,      /* of a table, as are those that follow */
    STYLE_HEAD_OVER, /* over several columns */
    STYLE_TEXT,
    STYLE_STRONG,
    STYLE_COUNT,
    STYLE_PART, /* a count, and in the cell beside it its base: they read as "3 of 4" */
    STYLE_BASE,
    STYLE_PERCENT,
    STYLE_DATE,
    STYLE_CODE,         /* of a form, as are those that follow: what only programs look at */
    STYLE_ANSWER,       /* to be filled in, on a sheet that is locked otherwise */
    STYLE_ANSWER_DATE,  /* the same for a date */
    STYLE_CLOSED,       /* nothing is to be filled in here */
    STYLE_NOT_ASKED,    /* laid over what need not be answered */
    STYLE_STILL_MISSING /* laid over what is to be answered yet */
};
enum { STYLES = STYLE_STILL_MISSING + 1 };

struct book {
    const struct xlsx_library *library;
    struct arena *arena;
    const struct report *report; /* what is shown; NULL in a form */
    unsigned decimals;
    lxw_workbook *workbook;
    lxw_format *formats[STYLES];
    lxw_format *risky[STYLES]; /* the same for a text that must not become a formula when somebody
                                  edits its cell */
    const char *error;         /* what failed first, owned by the arena; NULL if nothing has */
    char cell[CELL_BYTES];
};

/* Makes the styles of a workbook. */
void book_make_styles(struct book *book);

/* Takes what a function of the library returned. */
void book_check(struct book *book, lxw_error result);

/* Takes a pointer that the library returned, and hands it on: it has no other reason for NULL than
 * a lack of memory. */
void *book_checked(const struct book *book, void *pointer);

/* A column. It is as wide as its widest line needs, but at most as wide as is said; what is wider
 * is broken. One of numbers says 0, and breaks the words of its head apart. */
struct sheet_column {
    const char *head;
    size_t widest;
};

struct sheet {
    struct book *book;
    lxw_worksheet *worksheet;
    const struct sheet_column *columns;
    size_t column_count;
    size_t *widths; /* needed so far */
    size_t lines;   /* of the highest cell of the row */
    lxw_row_t row;
    lxw_col_t column;
};

/* Begins a sheet, to be printed on A4 across, as many pages wide as is said (0: at its own size).
 */
struct sheet sheet_begin(struct book *book, const char *name, const struct sheet_column *columns,
                         size_t count, unsigned pages);

/* Ends it, when the widths of its columns are known. */
void sheet_end(struct sheet *sheet);

/* Writes the heads of the columns. With `fixed`, they stay in view above what follows, together
 * with so many columns, and are repeated on every page. */
void sheet_heads(struct sheet *sheet);
void sheet_freeze(struct sheet *sheet, size_t columns);

/* Lets the rows since the last heads, in row `heads`, be filtered. */
void sheet_filter(struct sheet *sheet, lxw_row_t heads);

void sheet_end_row(struct sheet *sheet);

/* Where something is to be written by hand: makes the row in hand so many lines high at least, and
 * the columns from `first` on as wide as they may be, whatever is in them. */
void sheet_leave_room(struct sheet *sheet, size_t lines);
void sheet_widen(struct sheet *sheet, size_t first);

/* Each writes a cell. */
void put_text(struct sheet *sheet, enum style style, struct text text);
void put_words(struct sheet *sheet, enum style style, const char *words);
void put_count(struct sheet *sheet, enum style style, size_t count);
void put_nothing(struct sheet *sheet, enum style style);

/* A formula that gives a text, and the text that it gives now. A formula is never made from foreign
 * text. */
void put_formula(struct sheet *sheet, enum style style, const char *formula, const char *text);

/* A percentage, the very number of percentage(); nothing on a base that is too small for one. */
void put_percentage(struct sheet *sheet, size_t count, size_t base);

/* A percentage that is set, not worked out. */
void put_standard(struct sheet *sheet, unsigned percent);

/* How many rows of a list of `count` the sheet has room for; and, if not for all, a row that says
 * so.
 */
size_t sheet_room(const struct sheet *sheet, size_t count);
void sheet_remark(struct sheet *sheet, size_t left_out, const char *what);

#endif
