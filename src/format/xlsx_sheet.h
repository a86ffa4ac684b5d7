/* A workbook and its sheets while they are written: cells from left to right, rows from top to
 * bottom.
 *
 * The first error is remembered (struct book, `error`), and later calls do nothing that counts, so
 * it is enough to check at the end. If the library runs out of memory, the arena's handler is
 * called.
 */
#pragma once

#include "xlsx_library.h"
#include "xlsx_text.h"

#include "collate/results.h"

/* The look of a cell. */
enum style {
    STYLE_TITLE,
    STYLE_HEADING, /* heading of a part of a sheet */
    STYLE_NOTICE,  /* a warning */
    STYLE_LABEL,
    STYLE_PLAIN,     /* text outside tables */
    STYLE_NOTE,      /* small print */
    STYLE_FIGURE,    /* a number outside tables */
    STYLE_HEAD,      /* this and the following are in tables */
    STYLE_HEAD_OVER, /* over several columns */
    STYLE_TEXT,
    STYLE_STRONG,
    STYLE_COUNT,
    STYLE_PART, /* a count, with its base in the next cell: they read as "3 of 4" */
    STYLE_BASE,
    STYLE_PERCENT,
    STYLE_DATE,
    STYLE_CODE,         /* this and the following are in forms; this one is for programs */
    STYLE_ANSWER,       /* to be filled in, on a sheet that is otherwise locked */
    STYLE_ANSWER_DATE,  /* to be filled in with a date */
    STYLE_CLOSED,       /* not to be filled in */
    STYLE_NOT_ASKED,    /* laid over questions that need no answer */
    STYLE_STILL_MISSING /* laid over questions still to be answered */
};
enum { STYLES = STYLE_STILL_MISSING + 1 };

struct book {
    const struct xlsx_library *library;
    struct arena *arena;
    const struct report *report; /* the report; NULL in a form */
    unsigned decimals;
    lxw_workbook *workbook;
    lxw_format *formats[STYLES];
    lxw_format *risky[STYLES]; /* for texts that must not become formulas when edited */
    const char *error;         /* the first error, owned by the arena, or NULL */
    char cell[CELL_BYTES];
};

/* Makes the styles of a workbook. */
void book_make_styles(struct book *book);

/* Records the error, if any, that a library function returned. */
void book_check(struct book *book, lxw_error result);

/* Calls a library function, and records its error, if any. */
#define BOOK_CALL(book, function, ...) book_check((book), (book)->library->function(__VA_ARGS__))

/* Returns the library's pointer. NULL can only mean that memory has run out, and is handled so. */
void *book_checked(const struct book *book, void *pointer);

/* A column. It is as wide as its widest line, up to a limit; longer lines are broken. A column of
 * numbers has the limit 0, and breaks its head between words. */
struct sheet_column {
    const char *head;
    size_t widest;
};

struct sheet {
    struct book *book;
    lxw_worksheet *worksheet;
    const struct sheet_column *columns;
    size_t column_count;
    size_t *widths; /* width needed so far */
    size_t lines;   /* lines of the row's highest cell */
    lxw_row_t row;
    lxw_col_t column;
};

/* Begins a sheet, printed on A4 landscape and `pages` pages wide (0: at its own size). */
struct sheet sheet_begin(struct book *book, const char *name, const struct sheet_column *columns,
                         size_t count, unsigned pages);

/* Ends the sheet: sets the widths of its columns. */
void sheet_end(struct sheet *sheet);

/* Writes the heads of the columns. sheet_freeze keeps all rows so far and the first `columns`
 * columns in view, and repeats them on every printed page. */
void sheet_heads(struct sheet *sheet);
void sheet_freeze(struct sheet *sheet, size_t columns);

/* Adds filters to the rows since the last heads, which are in row `heads`. */
void sheet_filter(struct sheet *sheet, lxw_row_t heads);

void sheet_end_row(struct sheet *sheet);

/* Makes room for writing by hand: makes the current row at least that many lines high, and the
 * columns from `first` on as wide as their limits. */
void sheet_leave_room(struct sheet *sheet, size_t lines);
void sheet_widen(struct sheet *sheet, size_t first);

/* Each of these writes a cell. */
void put_text(struct sheet *sheet, enum style style, struct text text);
void put_words(struct sheet *sheet, enum style style, const char *words);
void put_count(struct sheet *sheet, enum style style, size_t count);
void put_nothing(struct sheet *sheet, enum style style);

/* Writes the last cell of a row, and ends the row. */
void sheet_line(struct sheet *sheet, enum style style, const char *words);

/* Writes a heading over a part of the sheet, after an empty row unless it is the first. */
void sheet_heading(struct sheet *sheet, const char *heading);

/* A formula that gives a text, and its current value. No formula is made from text in returns. */
void put_formula(struct sheet *sheet, enum style style, const char *formula, const char *text);

/* A percentage with exactly the digits of percentage(); an empty cell on a small base. */
void put_percentage(struct sheet *sheet, size_t count, size_t base);

/* A percentage set by the template, not calculated. */
void put_standard(struct sheet *sheet, unsigned percent);

/* The number of rows of a list of `count` for which the sheet has room. If not for all, also writes
 * a row that says so. */
size_t sheet_room(const struct sheet *sheet, size_t count);
void sheet_remark(struct sheet *sheet, size_t left_out, const char *what);
