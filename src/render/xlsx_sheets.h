/* The sheets of a workbook. */
#ifndef CINAUDIT_RENDER_XLSX_SHEETS_H
#define CINAUDIT_RENDER_XLSX_SHEETS_H

#include "format/xlsx_sheet.h"
#include "report/sections/report.h"

struct sheet_kind {
    const char *name;
    const char *holds;                                /* as the summary lists it */
    bool (*has_content)(const struct report *report); /* NULL: always */
    void (*write)(struct book *book, const char *name);
};

/* True if a report has what the sheet would show: none is written empty. */
static inline bool sheet_is_wanted(const struct sheet_kind *kind, const struct report *report)
{
    return !kind->has_content || kind->has_content(report);
}

/* The first sheet, which lists the others: `kinds` ends with one that has no name. */
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
void write_problems_sheet(struct book *book, const char *name);

bool has_charts(const struct report *report);

/* The sheet that the charts are drawn from. */
#define ANSWERS_SHEET "Answers"
enum { ANSWERS_ITEM = 1, ANSWERS_OPTION = 2, ANSWERS_COUNT = 4 }; /* columns */

/* The row of an option of a question's item, from 0. Of a checklist, an option's rows for all its
 * items stand together, as a series of a chart has to. */
lxw_row_t answers_row(const struct template *template, size_t question, size_t item, size_t option);

/* True if a question has an option of the role. */
bool has_role(const struct question *question, enum role role);

#endif
