/* The form as a workbook: what its sheets share.
 *
 * The sheet "Return" is the form layout, a row per field, question and line of a checklist, so
 * that it can be saved as CSV. The other sheets explain it, count what is answered, and hold the
 * lists that answers are chosen from.
 */
#ifndef CINAUDIT_FORM_XLSX_FORM_H
#define CINAUDIT_FORM_XLSX_FORM_H

#include "format/xlsx_sheet.h"
#include "wording.h"
#include "workbook/form_sheets.h"

/* The columns of the sheet "Return". */
enum { RETURN_ITEM, RETURN_QUESTION, RETURN_ANSWER, RETURN_COMMENTS };

/* A row of the sheet "Return". */
struct form_row {
    const struct form_field *field;  /* a field of the return; otherwise NULL, and */
    const struct question *question; /* a question, or a line of its checklist */
    const struct item *item;         /* what is answered in it; NULL for a field, and for the
                                        checklist as a whole, which takes comments only */
};

/* What an answer is chosen from: rows of the sheet "Lists". */
struct form_list {
    const char *name;           /* the id of its question or field */
    const char *const *entries; /* in the order of the options */
    size_t count;
    lxw_row_t first;
};

struct form_book {
    struct book *book;
    const struct form *form;
    const struct form_row *rows; /* below the header */
    size_t row_count;
    const size_t *rows_of_items;   /* per item */
    const struct form_list *lists; /* per question, and behind them that of Yes and No */
    size_t list_count;
};

/* The row of the sheet that a row of the form stands in, counted from 1 as formulas do. */
size_t return_line(size_t row);

/* True if the row takes the question's comments. */
bool takes_comments(const struct form_row *row);

/* The lists of a form's questions; `count` of them, owned by `arena`. Each entry is one that the
 * reader takes for its option: the label, unless that is too long for a list. */
const struct form_list *form_lists_make(struct arena *arena, const struct template *template,
                                        size_t *count);

/* The list of a row's answers; NULL if they are not chosen from one. */
const struct form_list *list_of_row(const struct form_book *form_book, const struct form_row *row);

/* For formulas: "Lists!$B$2:$B$4", and "Lists!$B$3". Owned by `arena`. */
char *list_range(struct arena *arena, const struct form_list *list);
const char *list_cell(struct arena *arena, const struct form_list *list, size_t option);

/* A foreign text on one line, as a workbook can hold it outside of cells. Owned by the arena. */
char *workbook_text(const struct form_book *form_book, const char *string);

/* Begins a sheet that is locked but for the cells that are unlocked by their style; rows and
 * columns can be made larger. The title is printed above each page. */
struct sheet form_sheet_begin(const struct form_book *form_book, const char *name,
                              const struct sheet_column *columns, size_t count);

void write_return_sheet(const struct form_book *form_book);
void write_guide_sheet(const struct form_book *form_book);
void write_progress_sheet(const struct form_book *form_book);
void write_lists_sheet(const struct form_book *form_book);

/* The range of the sheet "Progress" that says for each row of the form how it stands: a name that
 * formulas of every sheet can use. */
#define STATES "States"
#define STATE_NOT_ASKED "not asked"

#endif
