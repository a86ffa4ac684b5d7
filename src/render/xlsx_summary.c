/* Writes the first sheet: what the workbook is about, and how to read it. */
#include "xlsx_sheets.h"

/* Notes about the workbook itself, after those about figures. */
static const char *const how_to_read[] = {
    "Missing answers are blanks, answers that could not be read, and returns not received. What "
    "the positive share would be if none of them, or all of them, were positive stands beside "
    "them.",
    "Cases differ on a question where some of their returns are positive and others negative."};

static void write_line(struct sheet *sheet, const char *label, const char *text)
{
    if (!text || !*text)
        return;
    put_words(sheet, STYLE_LABEL, label);
    sheet_line(sheet, STYLE_PLAIN, text);
}

static void write_figure(struct sheet *sheet, const char *label, size_t count)
{
    put_words(sheet, STYLE_LABEL, label);
    put_count(sheet, STYLE_FIGURE, count);
    sheet_end_row(sheet);
}

typedef const char *name_maker(struct arena *arena, const struct return_name *name);

static const char *name_text(struct arena *arena, const struct return_name *name)
{
    return arena_format(arena, "Case %.*s, %.*s%s%.*s%s", TEXT_ARGUMENTS(name->case_id),
                        TEXT_ARGUMENTS(name->agency), name->setting.length ? " (" : "",
                        TEXT_ARGUMENTS(name->setting), name->setting.length ? ")" : "");
}

/* The same with its place, or the place alone if it is not known which return it is. */
static const char *left_out_text(struct arena *arena, const struct return_name *name)
{
    const char *place = name->source;
    if (name->line)
        place = arena_format(arena, "%s, line %zu", place, name->line);
    return name->case_id.length && name->agency.length
               ? arena_format(arena, "%s: %s", place, name_text(arena, name))
               : place;
}

/* A sentence, and a row for each of its returns. */
static void write_returns(struct sheet *sheet, const char *heading, const char *sentence,
                          const struct return_name *names, size_t returns, name_maker *text_of_name)
{
    struct arena *arena = sheet->book->arena;
    if (!returns)
        return;
    put_words(sheet, STYLE_NOTICE, heading);
    put_words(sheet, STYLE_NOTICE, sentence);
    sheet_end_row(sheet);
    size_t count = sheet_room(sheet, returns);
    for (size_t i = 0; i < count; i++) {
        put_nothing(sheet, STYLE_NOTICE);
        put_words(sheet, STYLE_NOTICE, text_of_name(arena, &names[i]));
        sheet_end_row(sheet);
    }
    sheet_remark(sheet, returns - count, "returns");
    sheet_end_row(sheet);
}

/* What is in no count, and may call for immediate action. */
static void write_left_out(struct sheet *sheet, enum immediate_answer answer,
                           const struct left_out *left_out)
{
    size_t count = left_out->count;
    const char *sentence =
        arena_format(sheet->book->arena,
                     answer == IMMEDIATE_NEEDED
                         ? "%zu return%s that could not be read %s that immediate action is needed:"
                     : answer == IMMEDIATE_UNREADABLE
                         ? "%zu return%s that could not be read %s for immediate action:"
                         : "%zu file%s could not be read, and %s for immediate action:",
                     count, text_plural(count),
                     answer != IMMEDIATE_NEEDED ? "may call"
                     : count == 1               ? "says"
                                                : "say");
    write_returns(sheet, answer == IMMEDIATE_NEEDED ? "Immediate action" : "Must be looked at",
                  sentence, left_out->list, count, left_out_text);
}

/* That immediate action is needed, or may be, comes before all else (the report's 2.1.11). */
static void write_notice(struct sheet *sheet, const struct immediate_action *action)
{
    struct arena *arena = sheet->book->arena;
    write_returns(sheet, "Immediate action",
                  arena_format(arena,
                               "%zu return%s %s that immediate action is needed:", action->needed,
                               text_plural(action->needed), action->needed == 1 ? "says" : "say"),
                  action->returns, action->needed, name_text);
    write_returns(sheet, "Must be looked at",
                  arena_format(arena,
                               "%zu return%s %s neither Yes nor No on whether immediate action is "
                               "needed:",
                               action->unreadable, text_plural(action->unreadable),
                               action->unreadable == 1 ? "says" : "say"),
                  action->to_look_at, action->unreadable, name_text);
    write_left_out(sheet, IMMEDIATE_NEEDED, &action->left_out[IMMEDIATE_NEEDED]);
    write_left_out(sheet, IMMEDIATE_UNREADABLE, &action->left_out[IMMEDIATE_UNREADABLE]);
    write_left_out(sheet, IMMEDIATE_NOT_SAID, &action->left_out[IMMEDIATE_NOT_SAID]);
}

/* Says that none was needed only if every return says so. */
static void write_immediate_action(struct sheet *sheet, const struct results *results)
{
    const struct immediate_action *action = &results->immediate_action;
    size_t returns = results->all.returns;
    const char *text;
    if (returns && action->not_needed == returns && !alarms_are_left_out(action))
        text = "None was needed: every return says so.";
    else
        text = arena_format(
            sheet->book->arena,
            "Of the %zu return%s, %zu %s that it was needed, %zu that it was not, "
            "%sand %zu %s not say.",
            returns, text_plural(returns), action->needed, action->needed == 1 ? "says" : "say",
            action->not_needed,
            action->unreadable
                ? arena_format(sheet->book->arena, "%zu must be looked at, ", action->unreadable)
                : "",
            action->not_said, action->not_said == 1 ? "does" : "do");
    write_line(sheet, "Immediate action", text);
}

static void write_response(struct sheet *sheet, const struct response *response)
{
    struct arena *arena = sheet->book->arena;
    char percent[32];
    if (!response)
        return;
    const char *text = arena_format(arena, "%zu of %zu", response->received, response->requested);
    if (base_is_large_enough(response->requested))
        text = arena_format(
            arena, "%s (%s%%)", text,
            percentage(response->received, response->requested, sheet->book->decimals, percent));
    write_line(sheet, "Requests met by a return", text);
}

static void write_errors(struct sheet *sheet, const struct results *results)
{
    size_t errors = 0;
    for (size_t i = 0; i < results->problem_count; i++)
        errors += results->problems[i].severity >= SEVERITY_ERROR;
    if (errors)
        write_line(sheet, "Errors",
                   arena_format(sheet->book->arena,
                                "%zu error%s found: what could not be read is left out, and the "
                                "sheet Problems lists it.",
                                errors, text_plural(errors)));
}

/* Says what was removed from the texts, or that nothing was. */
static void write_redaction(struct sheet *sheet, const struct report *report)
{
    const struct redaction *redaction = &report->results->redaction;
    const struct round *round = report->round;
    struct identifier_counts removed = redaction->removed;
    if (!redaction->applied) {
        put_words(sheet, STYLE_NOTICE, "Identifiers");
        sheet_line(sheet, STYLE_NOTICE,
                   "Names, numbers and addresses of people were not removed from the texts of this "
                   "workbook: it is for those only who may see them.");
        return;
    }
    for (size_t i = 0; round && i < round->notes_count; i++)
        identifier_add(&removed, &round->notes[i].removed);
    if (round) {
        identifier_add(&removed, &round->removed);
        identifier_add(&removed, &round->cases.removed);
    }
    write_line(sheet, "Removed from texts",
               identifier_total(&removed) ? identifier_list(sheet->book->arena, &removed)
                                          : "no identifiers were found");
    write_line(sheet, "Names looked for",
               redaction->names
                   ? arena_format(sheet->book->arena, "a list of %zu", redaction->names)
                   : "none: no list of names was given");
}

static void write_round(struct sheet *sheet, const struct report *report)
{
    const struct results *results = report->results;
    const struct round *round = report->round;
    if (round) {
        write_line(sheet, "Board", round->board);
        write_line(sheet, "Theme", round->theme);
        write_line(sheet, "Period", round->period);
    }
    write_figure(sheet, "Returns", results->all.returns);
    write_figure(sheet, "Cases", results->case_count);
    if (results->cases_with_returns < results->case_count)
        write_figure(sheet, "Cases with returns", results->cases_with_returns);
    write_figure(sheet, "Kinds of agency", results->agencies_with_returns);
    write_response(sheet, results->response);
    write_immediate_action(sheet, results);
    write_errors(sheet, results);
    write_redaction(sheet, report);
}

static void write_contents(struct sheet *sheet, const struct report *report,
                           const struct sheet_kind *kinds)
{
    sheet_heading(sheet, "In this workbook");
    for (const struct sheet_kind *kind = kinds; kind->name; kind++)
        if (sheet_is_wanted(kind, report))
            write_line(sheet, kind->name, kind->holds);
}

static void write_sentences(struct sheet *sheet, const char *const *sentences, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        put_nothing(sheet, STYLE_PLAIN);
        sheet_line(sheet, STYLE_PLAIN, sentences[i]);
    }
}

void write_summary_sheet(struct book *book, const struct sheet_kind *kinds)
{
    static const struct sheet_column columns[] = {{"", 26}, {"", 90}};
    const struct report *report = book->report;
    struct sheet sheet = sheet_begin(book, "Summary", columns, LENGTH(columns), 1);
    book->library->worksheet_gridlines(sheet.worksheet, LXW_HIDE_ALL_GRIDLINES);
    book->library->worksheet_set_portrait(
        sheet.worksheet); /* the sheet has more lines than columns */
    sheet_line(&sheet, STYLE_TITLE,
               report->document.title ? report->document.title : report->results->template->title);
    sheet_end_row(&sheet);
    write_notice(&sheet, &report->results->immediate_action);
    write_round(&sheet, report);
    sheet_heading(&sheet, "How to read the figures");
    write_sentences(&sheet, report->reading, report->reading_count);
    write_sentences(&sheet, how_to_read, LENGTH(how_to_read));
    write_contents(&sheet, report, kinds);
    sheet_end(&sheet);
}
