/* The sheets of a workbook. */
#pragma once

#include "format/xlsx_sheet.h"
#include "report/sections/report.h"
#include "template/roles.h"

struct sheet_kind {
    const char *name;
    const char *holds;                                /* as listed in the summary */
    bool (*has_content)(const struct report *report); /* NULL: always */
    void (*write)(struct book *book, const char *name);
};

/* True if the report has something for the sheet: empty sheets are left out. */
static inline bool sheet_is_wanted(const struct sheet_kind *kind, const struct report *report)
{
    return !kind->has_content || kind->has_content(report);
}

/* Writes the first sheet, which lists the others. `kinds` ends with one without a name. */
void write_summary_sheet(struct book *book, const struct sheet_kind *kinds);

void write_findings_sheet(struct book *book, const char *name);
void write_plan_sheet(struct book *book, const char *name);
void write_charts_sheet(struct book *book, const char *name);
void write_items_sheet(struct book *book, const char *name);
void write_answers_sheet(struct book *book, const char *name);
void write_cases_sheet(struct book *book, const char *name);
void write_agencies_sheet(struct book *book, const char *name);
void write_response_sheet(struct book *book, const char *name);
void write_comments_sheet(struct book *book, const char *name);
void write_mends_sheet(struct book *book, const char *name);
void write_problems_sheet(struct book *book, const char *name);

bool has_charts(const struct report *report);

/* The sheet that charts take their figures from. */
#define ANSWERS_SHEET "Answers"
enum { ANSWERS_ITEM = 1, ANSWERS_OPTION = 2, ANSWERS_COUNT = 4 }; /* columns */

/* The row of an option, from 0. In a checklist, the rows of one option for all items are adjacent,
 * as a chart's series needs. */
lxw_row_t answers_row(const struct template *template, size_t question, size_t item, size_t option);
