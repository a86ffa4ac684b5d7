/* Reads returns from the sheets of a workbook. */
#include "heading_markup.h"
#include "layouts.h"
#include "sheet_answers.h"
#include "workbook/form_sheets.h"
#include "workbook/workbook.h"

#include <string.h>

/* A sheet with text. */
struct candidate {
    const struct workbook_sheet *sheet;
    size_t number; /* of the sheet, from 1 */
    enum layout layout;
    size_t known; /* cells with a known name in the row that is or may be its header */
};

struct candidates {
    struct candidate *list;
    size_t count;
    size_t returns;         /* visible sheets with the header of a layout */
    struct candidate *best; /* if there are none: the one to explain that; or NULL */
};

/* Looks at the first rows of a sheet, and at more if the first of them is no header. `arena` owns
 * them. False if the sheet is damaged. */
static bool look_at(struct return_file *file, struct workbook *workbook, struct arena *arena,
                    struct candidate *candidate, struct first_rows *rows, size_t *row)
{
    bool good = true;
    for (size_t most = MOST_HEADER_ROWS; good && most <= MOST_FIRST_ROWS;
         most += MOST_FIRST_ROWS - MOST_HEADER_ROWS) {
        good = sheet_first_rows(workbook, candidate->sheet, arena, most, rows);
        if (good) {
            headings_remove_markup(arena, file->template, rows);
            candidate->layout = header_find(arena, file->template, rows, row, &candidate->known);
        }
        if ((candidate->layout != LAYOUT_NONE && !*row) || rows->count < most)
            break;
    }
    return good;
}

static bool is_return(const struct candidate *candidate)
{
    return candidate->layout != LAYOUT_NONE && !candidate->sheet->hidden;
}

static void take(struct candidates *candidates, struct candidate *candidate)
{
    const struct candidate *best = candidates->best;
    candidates->count++;
    candidates->returns += is_return(candidate);
    if (!candidate->sheet->hidden && (!best || candidate->known > best->known))
        candidates->best = candidate;
}

/* Goes through all sheets. False if the workbook is damaged. */
static bool find_candidates(struct return_file *file, struct workbook *workbook,
                            struct candidates *candidates)
{
    bool good = true;
    *candidates = (struct candidates){
        .list = arena_array(workbook->arena, workbook->sheet_count, sizeof *candidates->list)};
    for (size_t i = 0; good && i < workbook->sheet_count; i++) {
        struct candidate *candidate = &candidates->list[candidates->count];
        struct arena arena;
        size_t row = 0;
        *candidate = (struct candidate){.sheet = &workbook->sheets[i], .number = i + 1};
        arena_init_like(&arena, workbook->arena);
        struct first_rows *rows = arena_alloc(&arena, sizeof *rows);
        good = look_at(file, workbook, &arena, candidate, rows, &row);
        if (good && rows->count)
            take(candidates, candidate);
        arena_free(&arena);
    }
    if (candidates->returns)
        candidates->best = NULL;
    return good;
}

/* The name of a sheet, or its number if messages show no names. */
static const char *name_of(const struct return_file *file, const struct candidate *candidate)
{
    const struct problems *problems = file->source->problems;
    if (problems->anonymous)
        return arena_format(file->arena, "%zu", candidate->number);
    const char *quoted = PROBLEM_QUOTED(problems, text_of(candidate->sheet->name));
    return arena_copy(file->arena, quoted, strlen(quoted));
}

/* True for a sheet of a form that only helps to fill it in. */
static bool is_part_of_form(const struct workbook_sheet *sheet)
{
    return strcmp(sheet->name, GUIDE_SHEET) == 0 || strcmp(sheet->name, PROGRESS_SHEET) == 0 ||
           (strcmp(sheet->name, LISTS_SHEET) == 0 && sheet->hidden);
}

/* Reports a sheet that is not read: with a warning if it may hold answers. */
static void say_other(const struct return_file *file, struct workbook *workbook,
                      const struct candidate *candidate)
{
    const char *hidden = candidate->sheet->hidden ? "hidden " : "";
    const char *name = name_of(file, candidate);
    bool helps = is_part_of_form(candidate->sheet);
    struct sheet_answer answer = {0};
    if (!helps || !candidate->sheet->hidden)
        answer = sheet_find_answer(file, workbook, candidate->sheet);
    if (answer.row)
        SOURCE_PROBLEM(file->source, SEVERITY_WARNING, answer.row,
                       "the %ssheet %s is not read, but this row of it looks like an answer (%s): "
                       "if it is one, put it into a sheet with the headings of a return",
                       hidden, name, answer.shown);
    else if (!helps && !candidate->sheet->hidden)
        SOURCE_PROBLEM(
            file->source, SEVERITY_NOTE, 0,
            "the sheet %s is not read: its first row has no headings of a return, such as "
            "\"case\" and \"agency\"",
            name);
}

/* Reports the sheets that are not read. Somebody may have hidden a return to get rid of it, or
 * never have seen it. */
static void say_others(const struct return_file *file, struct workbook *workbook,
                       const struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++) {
        const struct candidate *candidate = &candidates->list[i];
        if (candidate->layout == LAYOUT_NONE && candidate != candidates->best)
            say_other(file, workbook, candidate);
        else if (candidate->layout != LAYOUT_NONE && candidate->sheet->hidden)
            SOURCE_PROBLEM(file->source, SEVERITY_WARNING, 0,
                           "the hidden sheet %s holds a return and is not read: unhide it if it "
                           "counts; if not, delete it",
                           name_of(file, candidate));
    }
}

/* Per column: whether it is of a name, an answer or the alarm. */
static const bool *columns_that_count(const struct return_file *file, const struct header *header)
{
    bool *counts = arena_array(file->arena, header->count, sizeof *counts);
    for (size_t i = 0; i < header->count; i++)
        counts[i] = header->layout == LAYOUT_FORM
                        ? i == header->form_columns[FORM_ANSWER]
                        : header->columns[i] && header->columns[i]->kind != COLUMN_COMMENTS;
    return counts;
}

static void read_candidate(struct return_file *file, struct workbook *workbook,
                           struct candidate *candidate)
{
    struct first_rows *rows = arena_alloc(file->arena, sizeof *rows);
    struct header header = {.where =
                                arena_format(file->arena, "the first row with text of the sheet %s",
                                             name_of(file, candidate))};
    size_t row = 0;
    if (!look_at(file, workbook, file->arena, candidate, rows, &row) ||
        !header_resolve(file->arena, file->template, file->source, rows, row, &header)) {
        file->malformed = true;
        return;
    }
    struct sheet_table sheet = {workbook,     candidate->sheet,
                                header.line,  header.last_line,
                                header.count, columns_that_count(file, &header)};
    table_read(file, &header, table_of_sheet(&sheet));
}

/* Reads one of several sheets as if it were a file: messages call it "forms.xlsx:Case A". */
static void read_as_file(struct return_file *file, struct workbook *workbook,
                         struct candidate *candidate)
{
    const char *name = file->source->name;
    struct arena *arena = file->builder->arena;
    file->source->name = file->source->problems->anonymous
                             ? arena_format(arena, "%s:%zu", name, candidate->number)
                             : arena_format(arena, "%s:%s", name, candidate->sheet->name);
    builder_begin_file(file->builder, file->source->name);
    blanks_init(&file->blanks, file->arena, file->template);
    read_candidate(file, workbook, candidate);
    if (!file->malformed)
        blanks_say(&file->blanks, file->source->problems, file->source->name);
    blanks_init(&file->blanks, file->arena, file->template);
    file->source->name = name;
}

static void read_returns(struct return_file *file, struct workbook *workbook,
                         const struct candidates *candidates)
{
    file->one_of_several = candidates->returns > 1;
    for (size_t i = 0; i < candidates->count; i++) {
        if (!is_return(&candidates->list[i]))
            continue;
        if (file->one_of_several)
            read_as_file(file, workbook, &candidates->list[i]);
        else
            read_candidate(file, workbook, &candidates->list[i]);
    }
    if (!file->records && !file->malformed)
        FILE_ERROR(file, 0, "no return in it: nothing is filled in on any of its %zu forms",
                   candidates->returns);
}

static void read_workbook(struct return_file *file, struct workbook *workbook)
{
    struct candidates candidates;
    if (workbook->has_macros)
        SOURCE_PROBLEM(file->source, SEVERITY_NOTE, 0, "has macros, which are not looked at");
    if (!find_candidates(file, workbook, &candidates)) {
        file->malformed = true;
        return;
    }
    say_others(file, workbook, &candidates);
    if (candidates.returns)
        read_returns(file, workbook, &candidates);
    else if (candidates.best)
        read_candidate(file, workbook, candidates.best);
    else
        FILE_ERROR(file, 0, "the workbook is empty: no sheet that is shown has text");
}

void workbook_returns_read(struct return_file *file)
{
    struct arena arena;
    struct workbook workbook;
    arena_init_like(&arena, file->arena);
    if (workbook_load(&workbook, &arena, file->source))
        read_workbook(file, &workbook);
    else
        file->malformed = true;
    arena_free(&arena);
}
