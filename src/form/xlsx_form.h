/* What the sheets of the form as a workbook share.
 *
 * The sheet "Return" is in the form layout, with a row per field, question and line of a checklist,
 * so that it can be saved as CSV. The other sheets explain it, count the answers, and hold the
 * lists to choose answers from.
 */
#pragma once

#include "format/xlsx_sheet.h"
#include "wording.h"
#include "workbook/form_sheets.h"

/* The columns of the sheet "Return". */
enum { RETURN_ITEM, RETURN_QUESTION, RETURN_ANSWER, RETURN_COMMENTS };

/* A row of the sheet "Return". */
struct form_row {
    const struct form_field *field;  /* a field of the return; or NULL, and the row has */
    const struct question *question; /* a question, or a line of its checklist */
    const struct item *item; /* the item to answer; NULL for a field, and for a whole checklist,
                                which only takes comments */
};

/* A list of answers to choose from: rows of the sheet "Lists". */
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
    const struct form_list *lists; /* one per question, then one of Yes and No */
    size_t list_count;
};

/* The row of the sheet that holds a row of the form, counted from 1 as in formulas. */
size_t return_line(size_t row);

/* True if the row takes the question's comments. */
bool takes_comments(const struct form_row *row);

/* Makes the lists for a form's questions, and sets `count`. The reader must take each entry for its
 * option: it is the label, or something shorter if that is too long for a list. Owned by `arena`.
 */
const struct form_list *form_lists_make(struct arena *arena, const struct template *template,
                                        size_t *count);

/* The list for a row's answer; NULL if the answer is typed. */
const struct form_list *list_of_row(const struct form_book *form_book, const struct form_row *row);

/* The place of a list ("Lists!$B$2:$B$4"), and of one entry ("Lists!$B$3"), for formulas. Owned by
 * `arena`. */
char *list_range(struct arena *arena, const struct form_list *list);
const char *list_cell(struct arena *arena, const struct form_list *list, size_t option);

/* A text of others on one line, as a workbook can hold it outside of cells. Owned by the arena of
 * the book. */
char *workbook_text(const struct form_book *form_book, const char *string);

/* Begins a sheet that is locked, except for cells whose style unlocks them; rows and columns can be
 * resized. Each printed page has the title above it. */
struct sheet form_sheet_begin(const struct form_book *form_book, const char *name,
                              const struct sheet_column *columns, size_t count);

void write_return_sheet(const struct form_book *form_book);
void write_guide_sheet(const struct form_book *form_book);
void write_progress_sheet(const struct form_book *form_book);
void write_lists_sheet(const struct form_book *form_book);

/* The name of the range in the sheet "Progress" with the state of each row of the form. Formulas of
 * every sheet can use it. */
#define STATES "States"
#define STATE_NOT_ASKED "not asked"
