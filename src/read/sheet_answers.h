/* Looks for answers on a sheet of a workbook that is not read as a return: typed into a copy of the
 * form, a guide, or below a table that goes on without headings. */
#pragma once

#include "layouts.h"
#include "workbook/workbook.h"

struct sheet_answer {
    size_t row;        /* 0: there is none */
    const char *shown; /* what stands there: "q2", "Yes" */
};

/* The first row that looks like an answer: a question with one of its answers behind it, a name
 * with two answers or more, or an answer below a row of questions. A question that stands there
 * with several answers, in rows of its own, is a list of choices. */
struct sheet_answer sheet_find_answer(const struct return_file *file, struct workbook *workbook,
                                      const struct workbook_sheet *sheet);
