/* Reads the header of the wide layout: the meaning of each column. */
#include "item_list.h"
#include "resolution.h"

#include <string.h>

/* The comments column of the question that a column belongs to. */
static const struct column *comments_of(const struct template *template,
                                        const struct column *column)
{
    size_t question =
        column->kind == COLUMN_ITEM ? template->items[column->index].question : column->index;
    size_t i = 0;
    while (template->columns[i].kind != COLUMN_COMMENTS || template->columns[i].index != question)
        i++;
    return &template->columns[i];
}

/* Resolves a bare "Comments": it belongs to the question in the column before it. */
static const struct column *resolve_comments(struct resolution *resolution, size_t column)
{
    const struct column *before = column ? resolution->header->columns[column - 1] : NULL;
    const char *cell =
        PROBLEM_QUOTED(resolution->source->problems, resolution->cells.fields[column]);
    if (column && !before) {
        HEADER_PROBLEM(resolution, SEVERITY_WARNING,
                       "column %zu, %s, stands behind a column that is not part of the template: "
                       "ignored, like that one",
                       column + 1, cell);
        return NULL;
    }
    if (!before || before->kind == COLUMN_FIELD || before->kind == COLUMN_COMMENTS) {
        HEADER_ERROR(resolution, "column %zu, %s, does not stand behind a question", column + 1,
                     cell);
        return NULL;
    }
    return comments_of(resolution->template, before);
}

/* The item named by a grid's header: a checklist's text, then one of its lines in brackets, "What
 * is on file? [Child in Need Plan]". NULL if there is none. Both may contain brackets. */
static const struct column *resolve_grid(const struct template *template, struct text cell)
{
    cell = text_trim(cell);
    if (!cell.length || cell.data[cell.length - 1] != ']')
        return NULL;
    for (size_t i = 0; i < cell.length; i++) {
        if (cell.data[i] != '[')
            continue;
        const struct column *before = template_column(template, (struct text){cell.data, i});
        const struct column *inside = template_column(
            template, (struct text){cell.data + i + 1, cell.length - i - strlen("[]")});
        if (before && before->kind == COLUMN_CHECKLIST && inside && inside->kind == COLUMN_ITEM &&
            template->items[inside->index].question == before->index)
            return inside;
    }
    return NULL;
}

static void resolve_cell(struct resolution *resolution, size_t column, size_t *first_columns)
{
    const struct template *template = resolution->template;
    struct text cell = resolution->cells.fields[column];
    const struct column *meaning = template_column(template, cell);
    if (!meaning)
        meaning = resolve_grid(template, cell);
    if (!meaning && resolution_is_comments(cell)) {
        meaning = resolve_comments(resolution, column);
        if (!meaning)
            return;
    }
    resolution->header->columns[column] = meaning;
    if (!meaning) {
        char buffer[256];
        resolution_say_unknown(resolution, column, resolution_hint(template, cell, buffer));
        return;
    }
    size_t *first = &first_columns[meaning - template->columns];
    if (*first)
        HEADER_ERROR(resolution, "two columns for %s: columns %zu and %zu", meaning->name, *first,
                     column + 1);
    else
        *first = column + 1;
}

/* Checks that a checklist has one column, or one for each line, but not both. Warns once of all
 * items without a column. */
static void check_items(struct resolution *resolution, const size_t *first_columns)
{
    const struct template *template = resolution->template;
    size_t *checklists = arena_array(resolution->arena, template->question_count, sizeof(size_t));
    bool *found = arena_array(resolution->arena, template->item_count, sizeof *found);
    bool any = false;
    for (size_t i = 0; i < template->column_count; i++)
        if (template->columns[i].kind == COLUMN_CHECKLIST)
            checklists[template->columns[i].index] = first_columns[i];
    for (size_t i = 0; i < template->column_count; i++) {
        const struct column *column = &template->columns[i];
        if (column->kind != COLUMN_ITEM)
            continue;
        size_t checklist = checklists[template->items[column->index].question];
        found[column->index] = first_columns[i] || checklist;
        any = any || found[column->index];
        if (first_columns[i] && checklist)
            HEADER_ERROR(resolution, "two columns for %s: columns %zu and %zu", column->name,
                         checklist < first_columns[i] ? checklist : first_columns[i],
                         checklist < first_columns[i] ? first_columns[i] : checklist);
    }
    const char *missing = item_list(resolution->arena, template, found, false);
    if (!any)
        HEADER_ERROR(resolution, "no column for any question of the template \"%s\"", template->id);
    else if (missing)
        HEADER_PROBLEM(resolution, SEVERITY_WARNING, "no column for %s: counted as no answer",
                       missing);
}

/* True if a column has a name that LimeSurvey gives to its own data, in either of its two styles of
 * headings. */
static bool is_limesurvey(struct table_header cells)
{
    static const char *const names[] = {"startlanguage", "lastpage", NULL};
    for (size_t i = 0; i < cells.count; i++)
        if (names[text_match_name(cells.fields[i], names)])
            return true;
    return false;
}

void resolution_resolve_wide(struct resolution *resolution)
{
    struct header *header = resolution->header;
    header->columns = arena_array(resolution->arena, header->count, sizeof(const struct column *));
    size_t *first_columns =
        arena_array(resolution->arena, resolution->template->column_count, sizeof(size_t));
    header->limesurvey = is_limesurvey(resolution->cells);
    for (size_t i = 0; i < header->count; i++)
        resolve_cell(resolution, i, first_columns);
    resolution_say_ignored(resolution);
    check_items(resolution, first_columns);
}
