/* The return, or the returns, on a sheet of a workbook. */
#include "layouts.h"
#include "workbook.h"

/* A sheet that is not hidden and has text. */
struct candidate {
    const struct workbook_sheet *sheet;
    struct table_header cells; /* of its first row that has text */
    size_t row;
    enum layout layout;
    size_t known; /* cells that mean something */
};

struct candidates {
    struct candidate *list;
    size_t count;
    size_t returns;               /* sheets whose first row is the header of a layout */
    const struct candidate *best; /* the one to be read, or to say of why none is */
};

/* Looks at the first row of each sheet. False if the workbook is damaged. */
static bool find_candidates(struct return_file *file, struct workbook *workbook,
                            struct candidates *candidates)
{
    *candidates = (struct candidates){
        .list = arena_array(workbook->arena, workbook->sheet_count, sizeof *candidates->list)};
    for (size_t i = 0; i < workbook->sheet_count; i++) {
        struct candidate *candidate = &candidates->list[candidates->count];
        candidate->sheet = &workbook->sheets[i];
        if (candidate->sheet->hidden)
            continue;
        if (!sheet_read_header(workbook, candidate->sheet, &candidate->cells, &candidate->row))
            return false;
        if (!candidate->cells.count)
            continue;
        candidate->layout = header_layout(file->template, candidate->cells, &candidate->known);
        bool is_return = candidate->layout != LAYOUT_NONE;
        bool better = !candidates->best || (is_return && !candidates->returns) ||
                      (!candidates->returns && candidate->known > candidates->best->known);
        if (better)
            candidates->best = candidate;
        candidates->returns += is_return;
        candidates->count++;
    }
    return true;
}

/* The names of the sheets that are returns: "Case A", "Case B". */
static const char *names_of_returns(struct arena *arena, const struct candidates *candidates)
{
    const char *names = "";
    for (size_t i = 0; i < candidates->count; i++)
        if (candidates->list[i].layout != LAYOUT_NONE)
            names = arena_format(arena, "%s%s%s", names, *names ? ", " : "",
                                 TEXT_QUOTED(text_of(candidates->list[i].sheet->name)));
    return names;
}

static void say_others(const struct return_file *file, const struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (&candidates->list[i] != candidates->best)
            problem_add(file->source->problems, SEVERITY_NOTE,
                        (struct place){file->source->name, 0, NULL},
                        "the sheet %s is not read: its first row is not the header of a return",
                        TEXT_QUOTED(text_of(candidates->list[i].sheet->name)));
}

static void read_candidate(struct return_file *file, struct workbook *workbook,
                           const struct candidate *candidate)
{
    const char *name = TEXT_QUOTED(text_of(candidate->sheet->name));
    struct header header = {
        .line = candidate->row,
        .where = arena_format(file->arena, "the first row with text of the sheet %s", name)};
    if (!header_resolve(file->arena, file->template, file->source, candidate->cells, &header)) {
        file->malformed = true;
        return;
    }
    struct sheet_table sheet = {workbook, candidate->sheet};
    table_read(file, &header, table_of_sheet(&sheet));
}

static void read_workbook(struct return_file *file, struct workbook *workbook)
{
    struct candidates candidates;
    if (workbook->has_macros)
        problem_add(file->source->problems, SEVERITY_NOTE,
                    (struct place){file->source->name, 0, NULL},
                    "has macros, which are not looked at");
    if (!find_candidates(file, workbook, &candidates)) {
        file->malformed = true;
    } else if (!candidates.count) {
        FILE_ERROR(file, 0, "the workbook is empty: no sheet that is shown has text");
    } else if (candidates.returns > 1) {
        FILE_ERROR(file, 0, "%zu returns, on the sheets %s: save each as a workbook of its own",
                   candidates.returns, names_of_returns(file->arena, &candidates));
    } else {
        say_others(file, &candidates);
        read_candidate(file, workbook, candidates.best);
    }
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
    workbook_release(&workbook);
    arena_free(&arena);
}
