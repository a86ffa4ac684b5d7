/* The workbook: its sheets, and how it gets to the stream. */
#include "../base/unnamed.h"
#include "xlsx_check.h"
#include "xlsx_sheets.h"

#include <cinaudit/render.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool has_findings(const struct report *report)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].state == FINDING_SUPPORTED)
            return true;
    return false;
}

static bool has_findings_or_strengths(const struct report *report)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].state != FINDING_NOT_SUPPORTED)
            return true;
    return report->strength_count > 0;
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

static bool has_problems(const struct report *report)
{
    return report->results->problem_count > 0;
}

/* What is read first comes first, what is looked up behind it. */
const struct sheet_kind sheet_kinds[] = {
    {"Summary", NULL, NULL, write_summary_sheet},
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
    {"Response", "requests and returns by case and by agency, and what is outstanding",
     has_response, write_response_sheet},
    {"Comments", "what auditors wrote", has_comments, write_comments_sheet},
    {"Problems", "what was found in the data while it was read", has_problems,
     write_problems_sheet},
    {0}};

bool sheet_is_wanted(const struct sheet_kind *kind, const struct report *report)
{
    return !kind->has_content || kind->has_content(report);
}

static void set_properties(struct book *book, time_t created)
{
    static const time_t earliest = 315532800; /* 1 January 1980, as in the zip file's entries */
    const char *title = xlsx_text(text_of(book->report->results->template->title), book->cell);
    lxw_doc_properties properties = {.title = arena_copy(book->arena, title, strlen(title)),
                                     .created = created > 0 ? created : earliest};
    book_check(book, book->library->workbook_set_properties(book->workbook, &properties));
}

/* Makes the workbook in memory, and writes it to the file. */
static const char *write_workbook(struct book *book, const struct xlsx_options *options,
                                  const char *path)
{
    struct arena *arena = book->arena;
    lxw_workbook_options workbook_options = {
        .tmpdir = arena_copy(arena, options->folder, strlen(options->folder))};
    book->workbook = book_checked(book, book->library->workbook_new_opt(path, &workbook_options));
    set_properties(book, options->created);
    book_make_styles(book);
    for (const struct sheet_kind *kind = sheet_kinds; kind->name && !book->error; kind++)
        if (sheet_is_wanted(kind, book->report))
            kind->write(book, kind->name);
    if (book->error)
        book->library->lxw_workbook_free(book->workbook);
    else
        book_check(book, book->library->workbook_close(book->workbook));
    if (!book->error && !xlsx_is_whole(book->library, path))
        book->error = arena_format(arena,
                                   "the workbook cannot be written: temporary files in %s were cut "
                                   "short, as they are on a full disk",
                                   options->folder);
    return book->error;
}

static FILE *open_temporary(struct arena *arena, const char *folder)
{
    int descriptor = unnamed_open(arena, folder);
    if (descriptor < 0)
        return NULL;
    FILE *file = fdopen(descriptor, "r");
    int error = errno;
    if (!file)
        close(descriptor);
    errno = error;
    return file;
}

static bool copy(FILE *from, FILE *to)
{
    char buffer[16384];
    size_t length;
    while ((length = fread(buffer, 1, sizeof buffer, from)) > 0)
        fwrite(buffer, 1, length, to);
    return !ferror(from);
}

static const char *failure(struct arena *arena, const char *folder)
{
    return arena_format(arena, "the workbook cannot be written to a temporary file in %s: %s",
                        folder, strerror(errno));
}

/* The library writes to names only: the file is named by its descriptor. */
static const char *write_through(FILE *out, struct book *book, const struct xlsx_options *options)
{
    struct arena *arena = book->arena;
    FILE *file = open_temporary(arena, options->folder);
    if (!file)
        return failure(arena, options->folder);
    const char *error =
        write_workbook(book, options, arena_format(arena, "/dev/fd/%d", fileno(file)));
    if (!error && !copy(file, out))
        error = failure(arena, options->folder);
    fclose(file);
    return error;
}

bool render_xlsx(FILE *out, struct arena *arena, const struct report *report,
                 const struct xlsx_options *options, const char **error)
{
    struct xlsx_library library;
    struct xlsx_options complete = *options;
    if (!complete.folder || !*complete.folder)
        complete.folder = P_tmpdir;
    *error = xlsx_library_open(&library, arena);
    if (*error)
        return false;
    struct book *book = arena_alloc(arena, sizeof *book);
    *book = (struct book){
        .library = &library, .arena = arena, .report = report, .decimals = options->decimals};
    *error = write_through(out, book, &complete);
    xlsx_library_close(&library);
    return !*error;
}
