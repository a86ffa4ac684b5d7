/* Writes the sheets for the board: the audit's findings, and the action plan. */
#include "report/text/finding_rules.h"
#include "xlsx_sheets.h"

enum { TEXT_WIDTH = 100 };

static void write_part(struct sheet *sheet, const char *label, const char *text, const char *source)
{
    put_words(sheet, STYLE_STRONG, label);
    put_words(sheet, STYLE_TEXT, text);
    sheet_line(sheet, STYLE_TEXT, source);
}

static void write_title(struct sheet *sheet, const char *title)
{
    put_nothing(sheet, STYLE_HEAD);
    put_words(sheet, STYLE_HEAD, title);
    put_nothing(sheet, STYLE_HEAD);
    sheet_end_row(sheet);
}

/* A passage is quoted, with its writer beside it. */
static void write_evidence(struct sheet *sheet, const struct evidence *evidence, bool first)
{
    struct arena *arena = sheet->book->arena;
    const char *label = first ? "Evidence" : "";
    if (evidence->item)
        write_part(sheet, label, evidence->text, "");
    else
        write_part(sheet, label, arena_format(arena, "“%s”", evidence->text),
                   evidence->writer ? evidence->writer : evidence->source);
}

static void write_finding(struct sheet *sheet, const struct finding *finding)
{
    bool supported = finding->state == FINDING_SUPPORTED;
    write_title(sheet, finding->title);
    write_part(sheet, supported ? "Finding" : "Why", finding->statement, "");
    if (!supported)
        return;
    write_part(sheet, "Challenge", finding->challenge, "");
    for (size_t i = 0; i < finding->evidence_count; i++)
        write_evidence(sheet, &finding->evidence[i], i == 0);
}

static void write_findings(struct sheet *sheet, const struct report *report,
                           enum finding_state state, const char *heading)
{
    if (count_findings(report->findings, report->finding_count, state))
        sheet_heading(sheet, heading);
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].state == state)
            write_finding(sheet, &report->findings[i]);
}

static void write_strengths(struct sheet *sheet, const struct report *report)
{
    if (!report->strength_count)
        return;
    sheet_heading(sheet, "Strengths");
    for (size_t i = 0; i < report->strength_count; i++) {
        const struct strength *strength = &report->strengths[i];
        const struct item *item = &report->results->template->items[strength->item];
        write_part(sheet, arena_format(sheet->book->arena, "Question %s", item->number),
                   strength->statement, item->short_label);
    }
}

void write_findings_sheet(struct book *book, const char *name)
{
    static const struct sheet_column columns[] = {{"", 16}, {"", TEXT_WIDTH}, {"", 30}};
    struct sheet sheet = sheet_begin(book, name, columns, LENGTH(columns), 1);
    write_findings(&sheet, book->report, FINDING_SUPPORTED, "Findings and challenges");
    write_findings(&sheet, book->report, FINDING_NOT_EVALUATED,
                   "Findings that these returns cannot show or rule out");
    write_strengths(&sheet, book->report);
    sheet_end(&sheet);
}

/* The columns that the board's partners fill in (the report's 1.1.7). */
enum { ROOM_TO_WRITE = 5 }; /* lines */
enum { PLAN_FINDING, PLAN_CHALLENGE, PLAN_ACTION, PLAN_OWNER, PLAN_DUE, PLAN_PROGRESS };

static void offer_progress(struct sheet *sheet, lxw_row_t first)
{
    char not_started[] = "Not started", in_progress[] = "In progress", done[] = "Done";
    char *choices[] = {not_started, in_progress, done, NULL};
    lxw_data_validation validation = {.validate = LXW_VALIDATION_TYPE_LIST, .value_list = choices};
    BOOK_CALL(sheet->book, worksheet_data_validation_range, sheet->worksheet, first, PLAN_PROGRESS,
              sheet->row - 1, PLAN_PROGRESS, &validation);
}

void write_plan_sheet(struct book *book, const char *name)
{
    static const struct sheet_column columns[] = {
        [PLAN_FINDING] = {"Finding", 32}, [PLAN_CHALLENGE] = {"Challenge", 50},
        [PLAN_ACTION] = {"Action", 50},   [PLAN_OWNER] = {"Owner", 20},
        [PLAN_DUE] = {"Due date", 12},    [PLAN_PROGRESS] = {"Progress", 14}};
    static const enum style empty[] = {STYLE_TEXT, STYLE_TEXT, STYLE_DATE, STYLE_TEXT};
    const struct report *report = book->report;
    struct sheet sheet = sheet_begin(book, name, columns, LENGTH(columns), 1);
    sheet_heads(&sheet);
    sheet_freeze(&sheet, 0);
    for (size_t i = 0; i < report->finding_count; i++) {
        if (report->findings[i].state != FINDING_SUPPORTED)
            continue;
        put_words(&sheet, STYLE_STRONG, report->findings[i].title);
        put_words(&sheet, STYLE_TEXT, report->findings[i].challenge);
        for (size_t j = 0; j < LENGTH(empty); j++)
            put_nothing(&sheet, empty[j]);
        sheet_leave_room(&sheet, ROOM_TO_WRITE);
        sheet_end_row(&sheet);
    }
    offer_progress(&sheet, 1);
    sheet_filter(&sheet, 0);
    sheet_widen(&sheet, PLAN_ACTION);
    sheet_end(&sheet);
}
