/* Reads returns from a sheet of a workbook. */
#include "heading_markup.h"
#include "layouts.h"
#include "workbook/form_sheets.h"
#include "workbook/workbook.h"

#include <string.h>

/* A sheet with text. */
struct candidate {
    const struct workbook_sheet *sheet;
    size_t number;           /* of the sheet, from 1 */
    struct arena arena;      /* of its cells; empty unless it is the best */
    struct first_rows *rows; /* its first rows that have text */
    size_t row;              /* which of them is the header */
    enum layout layout;
    size_t known; /* cells with a known name */
};

struct candidates {
    struct candidate *list;
    size_t count;
    size_t returns;         /* visible sheets whose first row is the header of a layout */
    struct candidate *best; /* the sheet to read, or to explain why none can be; or NULL */
};

/* Looks at the first rows of a sheet, and at more if none is a header. False if it is
 * damaged. */
static bool look_at(struct return_file *file, struct workbook *workbook,
                    struct candidate *candidate)
{
    bool good = true;
    candidate->rows = arena_alloc(&candidate->arena, sizeof *candidate->rows);
    for (size_t most = MOST_HEADER_ROWS; good && most <= MOST_FIRST_ROWS;
         most += MOST_FIRST_ROWS - MOST_HEADER_ROWS) {
        good =
            sheet_first_rows(workbook, candidate->sheet, &candidate->arena, most, candidate->rows);
        if (good) {
            headings_remove_markup(&candidate->arena, file->template, candidate->rows);
            candidate->layout = header_find(&candidate->arena, file->template, candidate->rows,
                                            &candidate->row, &candidate->known);
        }
        if ((candidate->layout != LAYOUT_NONE && !candidate->row) || candidate->rows->count < most)
            break;
    }
    return good;
}

/* Considers a sheet with text. A hidden one is never the best. Keeps only the best one's cells. */
static void take(struct candidates *candidates, struct candidate *candidate)
{
    struct candidate *best = candidates->best;
    bool shown = !candidate->sheet->hidden;
    bool is_return = shown && candidate->layout != LAYOUT_NONE;
    bool better = shown && (!best || (is_return && !candidates->returns) ||
                            (!candidates->returns && candidate->known > best->known));
    candidates->returns += is_return;
    candidates->count++;
    if (better)
        candidates->best = candidate;
    if (!better)
        arena_free(&candidate->arena);
    else if (best)
        arena_free(&best->arena);
}

/* Goes through all sheets. False if the workbook is damaged. */
static bool find_candidates(struct return_file *file, struct workbook *workbook,
                            struct candidates *candidates)
{
    *candidates = (struct candidates){
        .list = arena_array(workbook->arena, workbook->sheet_count, sizeof *candidates->list)};
    for (size_t i = 0; i < workbook->sheet_count; i++) {
        struct candidate *candidate = &candidates->list[candidates->count];
        candidate->sheet = &workbook->sheets[i];
        candidate->number = i + 1;
        arena_init_like(&candidate->arena, workbook->arena);
        bool good = look_at(file, workbook, candidate);
        if (good && candidate->rows->count)
            take(candidates, candidate);
        else
            arena_free(&candidate->arena);
        if (!good)
            return false;
    }
    return true;
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

/* Lists the names of the sheets that are returns: "Case A", "Case B". */
static const char *names_of_returns(const struct return_file *file,
                                    const struct candidates *candidates)
{
    const char *names = "";
    for (size_t i = 0; i < candidates->count; i++)
        if (candidates->list[i].layout != LAYOUT_NONE && !candidates->list[i].sheet->hidden)
            names = arena_format(file->arena, "%s%s%s", names, *names ? ", " : "",
                                 name_of(file, &candidates->list[i]));
    return names;
}

/* True for a sheet of a form that only helps to fill it in. */
static bool is_part_of_form(const struct workbook_sheet *sheet)
{
    return strcmp(sheet->name, GUIDE_SHEET) == 0 || strcmp(sheet->name, PROGRESS_SHEET) == 0;
}

static void say_others(const struct return_file *file, const struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (&candidates->list[i] != candidates->best && !candidates->list[i].sheet->hidden &&
            !is_part_of_form(candidates->list[i].sheet))
            SOURCE_PROBLEM(file->source, SEVERITY_NOTE, 0,
                           "the sheet %s is not read: its first row is not the header of a return",
                           name_of(file, &candidates->list[i]));
}

/* Reports hidden sheets: somebody may have hidden one to get rid of it, or never have seen it. */
static void say_hidden(const struct return_file *file, const struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (candidates->list[i].sheet->hidden && candidates->list[i].layout != LAYOUT_NONE)
            SOURCE_PROBLEM(file->source, SEVERITY_WARNING, 0,
                           "the hidden sheet %s holds a return and is not read",
                           name_of(file, &candidates->list[i]));
}

static void read_candidate(struct return_file *file, struct workbook *workbook,
                           const struct candidate *candidate)
{
    struct header header = {.where =
                                arena_format(file->arena, "the first row with text of the sheet %s",
                                             name_of(file, candidate))};
    if (!header_resolve(file->arena, file->template, file->source, candidate->rows, candidate->row,
                        &header)) {
        file->malformed = true;
        return;
    }
    struct sheet_table sheet = {workbook, candidate->sheet, header.line, header.last_line,
                                header.count};
    table_read(file, &header, table_of_sheet(&sheet));
}

/* Reads the one sheet that is a return, and reports the others. */
static void read_best(struct return_file *file, struct workbook *workbook,
                      const struct candidates *candidates)
{
    say_hidden(file, candidates);
    if (!candidates->best) {
        FILE_ERROR(file, 0, "the workbook is empty: no sheet that is shown has text");
    } else if (candidates->returns > 1) {
        FILE_ERROR(file, 0, "%zu returns, on the sheets %s: save each as a workbook of its own",
                   candidates->returns, names_of_returns(file, candidates));
    } else {
        say_others(file, candidates);
        read_candidate(file, workbook, candidates->best);
    }
}

static void read_workbook(struct return_file *file, struct workbook *workbook)
{
    struct candidates candidates;
    if (workbook->has_macros)
        SOURCE_PROBLEM(file->source, SEVERITY_NOTE, 0, "has macros, which are not looked at");
    if (find_candidates(file, workbook, &candidates))
        read_best(file, workbook, &candidates);
    else
        file->malformed = true;
    if (candidates.best)
        arena_free(&candidates.best->arena);
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
