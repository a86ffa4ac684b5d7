/* Writes the workbook of a report. */
#include "format/xlsx_file.h"
#include "report/text/finding_rules.h"
#include "xlsx_sheets.h"

#include "render.h"

static bool has_findings(const struct report *report)
{
    return count_findings(report->findings, report->finding_count, FINDING_SUPPORTED) > 0;
}

static bool has_findings_or_strengths(const struct report *report)
{
    return report->strength_count > 0 || has_findings(report) ||
           count_findings(report->findings, report->finding_count, FINDING_NOT_EVALUATED) > 0;
}

static bool has_cases(const struct report *report)
{
    return report->results->case_count > 0;
}

static bool has_agencies(const struct report *report)
{
    return report->results->agency_count > 0;
}

static bool has_response(const struct report *report)
{
    return report->results->response != NULL;
}

static bool has_comments(const struct report *report)
{
    return report->results->comments_kept && report->results->comment_count > 0;
}

static bool has_mends(const struct report *report)
{
    return report->round && report->round->mend_count > 0;
}

static bool has_problems(const struct report *report)
{
    return report->results->problem_count > 0;
}

/* The sheets after the summary: what people read first comes first, reference sheets last. */
static const struct sheet_kind kinds[] = {
    {"Findings", "what the returns show, with the challenge to the board and the evidence",
     has_findings_or_strengths, write_findings_sheet},
    {"Action plan", "the challenges, to be filled in with actions, owners and dates", has_findings,
     write_plan_sheet},
    {"Charts", "the answers to each question", has_charts, write_charts_sheet},
    {"Items", "the counts, shares and ranges of each item, and how far cases agree", NULL,
     write_items_sheet},
    {ANSWERS_SHEET, "each answer that can be given to an item: how many returns gave it", NULL,
     write_answers_sheet},
    {"Cases", "positive answers where appropriate, by case", has_cases, write_cases_sheet},
    {"Agencies", "positive answers where appropriate, by kind of agency", has_agencies,
     write_agencies_sheet},
    {"Response", "requests and returns by case and by agency, and what has not come in",
     has_response, write_response_sheet},
    {"Comments", "what auditors wrote", has_comments, write_comments_sheet},
    {"Put right", "what the round's manifest says is read in another way or left out, and why",
     has_mends, write_mends_sheet},
    {"Problems", "what was found in the data while it was read", has_problems,
     write_problems_sheet},
    {0}};

struct shown_report {
    const struct report *report;
    unsigned decimals;
};

static void write_sheets(struct book *book, const void *content)
{
    const struct shown_report *shown = content;
    book->report = shown->report;
    book->decimals = shown->decimals;
    book_make_styles(book);
    write_summary_sheet(book, kinds);
    for (const struct sheet_kind *kind = kinds; kind->name && !book->error; kind++)
        if (sheet_is_wanted(kind, book->report))
            kind->write(book, kind->name);
}

const char *render_xlsx(FILE *out, struct arena *arena, const struct report *report,
                        const struct render_options *options)
{
    const struct shown_report shown = {report, options->decimals};
    const struct xlsx_file file = {.title = report->results->template->title,
                                   .created = options->created,
                                   .folder = options->folder,
                                   .write = write_sheets,
                                   .content = &shown};
    return xlsx_file_write(out, arena, &file);
}
