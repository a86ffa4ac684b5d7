/* Writes the sheets that are lists: requests and returns, comments, mends, problems. */
#include "report/text/mend.h"
#include "xlsx_sheets.h"

static void put_request_counts(struct sheet *sheet, size_t requested, size_t received)
{
    put_count(sheet, STYLE_COUNT, requested);
    put_count(sheet, STYLE_COUNT, received);
    put_percentage(sheet, received, requested);
    sheet_end_row(sheet);
}

/* A part of a sheet, with its heading and the heads of its columns. */
static void begin_part(struct sheet *sheet, const char *heading, const char *const *heads)
{
    sheet_heading(sheet, heading);
    for (; *heads; heads++)
        put_words(sheet, STYLE_HEAD, *heads);
    sheet_end_row(sheet);
}

static void write_response_parts(struct sheet *sheet, const char *heading, const char *head,
                                 const struct response_part *parts, size_t count)
{
    const struct response *response = sheet->book->report->results->response;
    const char *const heads[] = {head, "Requests", "Met by a return", "%", NULL};
    if (!parts)
        return;
    begin_part(sheet, heading, heads);
    size_t shown = sheet_room(sheet, count);
    for (size_t i = 0; i < shown; i++) {
        put_text(sheet, STYLE_TEXT, parts[i].name);
        put_request_counts(sheet, parts[i].requested, parts[i].received);
    }
    sheet_remark(sheet, count - shown, "of them");
    put_words(sheet, STYLE_STRONG, "All");
    put_request_counts(sheet, response->requested, response->received);
}

static void put_named(struct sheet *sheet, struct text case_id, struct text agency,
                      struct text setting)
{
    put_text(sheet, STYLE_TEXT, case_id);
    put_text(sheet, STYLE_TEXT, agency);
    put_text(sheet, STYLE_TEXT, setting);
}

static void write_outstanding(struct sheet *sheet, const struct response *response)
{
    static const char *const heads[] = {"Case", "Agency", "Setting", "Sent", NULL};
    if (!response->outstanding_count)
        return;
    begin_part(sheet, "Requests for which no return has come in", heads);
    size_t count = sheet_room(sheet, response->outstanding_count);
    for (size_t i = 0; i < count; i++) {
        const struct request *request = &response->outstanding[i];
        put_named(sheet, request->case_id, request->agency, request->setting);
        put_text(sheet, STYLE_TEXT, request->sent);
        sheet_end_row(sheet);
    }
    sheet_remark(sheet, response->outstanding_count - count, "requests");
}

static void write_unrequested(struct sheet *sheet, const struct response *response)
{
    static const char *const heads[] = {"Case", "Agency", "Setting", "File", NULL};
    if (!response->unrequested_count)
        return;
    begin_part(sheet, "Returns that came without a request, and are counted all the same", heads);
    size_t count = sheet_room(sheet, response->unrequested_count);
    for (size_t i = 0; i < count; i++) {
        const struct return_name *name = &response->unrequested[i];
        put_named(sheet, name->case_id, name->agency, name->setting);
        sheet_line(sheet, STYLE_TEXT, name->source);
    }
    sheet_remark(sheet, response->unrequested_count - count, "returns");
}

void write_response_sheet(struct book *book, const char *name)
{
    static const struct sheet_column columns[] = {{"", 40}, {"", 40}, {"", 40}, {"", 50}};
    const struct results *results = book->report->results;
    struct sheet sheet = sheet_begin(book, name, columns, LENGTH(columns), 1);
    write_response_parts(&sheet, "Requests and returns by case", "Case", results->response->by_case,
                         results->case_count);
    write_response_parts(&sheet, "Requests and returns by agency", "Agency",
                         results->response->by_agency, results->agency_count);
    write_outstanding(&sheet, results->response);
    write_unrequested(&sheet, results->response);
    sheet_end(&sheet);
}

/* Begins and ends a sheet that is a list with these columns. */
static struct sheet begin_list(struct book *book, const char *name,
                               const struct sheet_column *columns, size_t count)
{
    struct sheet sheet = sheet_begin(book, name, columns, count, 1);
    sheet_heads(&sheet);
    sheet_freeze(&sheet, 0);
    return sheet;
}

static void end_list(struct sheet *sheet, size_t left_out, const char *what)
{
    sheet_filter(sheet, 0);
    sheet_remark(sheet, left_out, what);
    sheet_end(sheet);
}

static void write_comment(struct sheet *sheet, const struct template *template,
                          const struct comment *comment)
{
    const struct question *question = &template->questions[comment->question];
    put_words(sheet, STYLE_TEXT, question->number);
    put_words(sheet, STYLE_TEXT,
              question->checklist ? question->text
                                  : template->items[question->first_item].short_label);
    put_named(sheet, comment->case_id, comment->agency, comment->setting);
    put_text(sheet, STYLE_TEXT, comment->text);
    sheet_line(sheet, STYLE_TEXT, comment->source);
}

void write_comments_sheet(struct book *book, const char *name)
{
    static const struct sheet_column columns[] = {
        {"Question", 8}, {"Short label", 24}, {"Case", 12}, {"Agency", 24},
        {"Setting", 24}, {"Comment", 90},     {"File", 40}};
    const struct results *results = book->report->results;
    struct sheet sheet = begin_list(book, name, columns, LENGTH(columns));
    size_t count = sheet_room(&sheet, results->comment_count);
    for (size_t i = 0; i < count; i++)
        write_comment(&sheet, results->template, &results->comments[i]);
    end_list(&sheet, results->comment_count - count, "comments");
}

static void write_mend(struct sheet *sheet, const struct mend *mend)
{
    bool corrects = mend->kind == MEND_CORRECTION;
    put_words(sheet, STYLE_TEXT, mend_words(mend->kind));
    put_words(sheet, STYLE_TEXT, mend->file);
    put_named(sheet, mend->case_id, mend->agency, mend->setting);
    put_words(sheet, STYLE_TEXT, mend->item);
    put_text(sheet, STYLE_TEXT, corrects && !mend->from.length ? text_of("(blank)") : mend->from);
    put_text(sheet, STYLE_TEXT, corrects && !mend->to.length ? text_of("(blank)") : mend->to);
    put_text(sheet, STYLE_TEXT, mend->why);
    put_text(sheet, STYLE_TEXT, mend->by);
    put_text(sheet, STYLE_TEXT, mend->on);
    sheet_end_row(sheet);
}

void write_mends_sheet(struct book *book, const char *name)
{
    static const struct sheet_column columns[] = {
        {"What", 28},    {"File", 40},        {"Case", 12},       {"Agency", 24},
        {"Setting", 24}, {"Item", 18},        {"As it came", 30}, {"As it counts", 30},
        {"Why", 50},     {"Who decided", 24}, {"When", 14}};
    const struct round *round = book->report->round;
    struct sheet sheet = begin_list(book, name, columns, LENGTH(columns));
    size_t count = sheet_room(&sheet, round->mend_count);
    for (size_t i = 0; i < count; i++)
        write_mend(&sheet, &round->mends[i]);
    end_list(&sheet, round->mend_count - count, "mends");
}

static void write_problem(struct sheet *sheet, const struct problem *problem)
{
    put_words(sheet, STYLE_TEXT, severity_name(problem->severity));
    put_words(sheet, STYLE_TEXT, problem->place.file);
    if (problem->place.line)
        put_count(sheet, STYLE_COUNT, problem->place.line);
    else
        put_nothing(sheet, STYLE_COUNT);
    put_words(sheet, STYLE_TEXT, problem->place.item);
    sheet_line(sheet, STYLE_TEXT, problem->message);
}

void write_problems_sheet(struct book *book, const char *name)
{
    static const struct sheet_column columns[] = {
        {"Severity", 10}, {"File", 50}, {"Line", 0}, {"Item", 24}, {"Message", 90}};
    const struct results *results = book->report->results;
    struct sheet sheet = begin_list(book, name, columns, LENGTH(columns));
    size_t count = sheet_room(&sheet, results->problem_count);
    for (size_t i = 0; i < count; i++)
        write_problem(&sheet, &results->problems[i]);
    end_list(&sheet, results->problem_count - count, "problems");
}
