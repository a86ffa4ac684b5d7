/* Reads the header of the wide layout: the meaning of each column. */
#include "exports.h"
#include "item_list.h"
#include "resolution.h"
#include "template/ticks.h"

#include <stdio.h>
#include <stdlib.h>
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

/* True if a column only holds points or feedback on another one, whose heading is part of its own:
 * in the export of a quiz of Microsoft Forms or Google Forms. */
static bool is_mark(const struct resolution *resolution, size_t column)
{
    static const char *const before[] = {"Points - ", "Feedback - ", "", ""};
    static const char *const behind[] = {"", "", " [Score]", " [Feedback]"};
    static const char *const points[] = {"points", "score", "mark", "marks", NULL};
    struct text cell = text_trim(resolution->cells.fields[column]);
    if (points[text_match_name(cell, points)])
        return true;
    for (size_t i = 0; i < LENGTH(before); i++) {
        size_t from = strlen(before[i]), end = cell.length - strlen(behind[i]);
        if (cell.length <= from + strlen(behind[i]) || memcmp(cell.data, before[i], from) != 0 ||
            memcmp(cell.data + end, behind[i], strlen(behind[i])) != 0)
            continue;
        struct text marked = text_trim((struct text){cell.data + from, end - from});
        for (size_t j = column; j-- > 0;)
            if (text_equal(text_trim(resolution->cells.fields[j]), marked))
                return true;
    }
    return false;
}

/* The column in front of another one, from 1, if marks are passed over; 0 if there is none. */
static size_t column_before(const struct resolution *resolution, size_t column)
{
    while (column && is_mark(resolution, column - 1))
        column--;
    return column;
}

/* True if the numbers in front of headings are those of a service, and say nothing. */
static bool has_own_numbers(const struct resolution *resolution)
{
    return resolution->export && resolution->export->service->numbers_headings;
}

/* True if "Comments 2" or "2. Comments" has another number than the question before it. One in
 * front may also go on with the numbers of all headings. */
static bool contradicts_place(const struct resolution *resolution, size_t column,
                              const struct column *comments)
{
    struct text cell = resolution->cells.fields[column], number, before = {NULL, 0};
    const char *own = resolution->template->questions[comments->index].number;
    if (!template_without_number(cell, &number).length) {
        number = resolution_comments_number(cell);
        return !resolution->numbered_in_order && number.length && !text_equal(number, text_of(own));
    }
    if (has_own_numbers(resolution))
        return false;
    template_without_number(resolution->cells.fields[column_before(resolution, column) - 1],
                            &before);
    return !text_equal(number, text_of(own)) && !text_equal(number, before) &&
           (!before.length || strtoul(before.data, NULL, 10) + 1 != strtoul(number.data, NULL, 10));
}

/* True if the comments of a file are numbered in their order, the first without a number, as
 * Microsoft Forms does it. */
static bool comments_are_in_order(struct table_header cells)
{
    size_t count = 0;
    for (size_t i = 0; i < cells.count; i++) {
        if (!resolution_is_comments(cells.fields[i]))
            continue;
        struct text number = resolution_comments_number(cells.fields[i]);
        if (++count, number.length && (count == 1 || strtoul(number.data, NULL, 10) != count))
            return false;
    }
    return true;
}

/* Resolves a bare "Comments": it belongs to the question in the column before it. */
static const struct column *resolve_comments(struct resolution *resolution, size_t column)
{
    size_t left = column_before(resolution, column);
    const struct column *before = left ? resolution->header->columns[left - 1] : NULL;
    const char *cell =
        PROBLEM_QUOTED(resolution->source->problems, resolution->cells.fields[column]);
    if (left && !before) {
        HEADER_PROBLEM(resolution, SEVERITY_WARNING,
                       "column %zu, %s, stands behind a column that is not part of the template: "
                       "ignored, like that one",
                       column + 1, cell);
        return NULL;
    }
    if (!before || before->kind == COLUMN_FIELD || before->kind == COLUMN_COMMENTS) {
        HEADER_ERROR(
            resolution,
            "column %zu, %s, does not stand behind a question: move it behind the one that it "
            "is about, or give it a name such as \"Comments 2\"",
            column + 1, cell);
        return NULL;
    }
    const struct column *comments = comments_of(resolution->template, before);
    if (contradicts_place(resolution, column, comments))
        HEADER_ERROR(resolution,
                     "column %zu, %s, stands behind question %s: move it behind the question that "
                     "it is about, or call it \"%s\" if it is about this one",
                     column + 1, cell, resolution->template->questions[comments->index].number,
                     comments->name);
    return comments;
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

static bool is_blank_heading(const struct resolution *resolution, size_t column)
{
    return resolution_names_nothing(resolution->cells.fields[column]);
}

/* Notes what a column means, and refuses a second one with the same meaning. */
static void claim(struct resolution *resolution, size_t column, const struct column *meaning,
                  size_t *first_columns)
{
    size_t *first = &first_columns[meaning - resolution->template->columns];
    resolution->header->columns[column] = meaning;
    if (*first)
        HEADER_ERROR(resolution, "two columns for %s: columns %zu and %zu", meaning->name, *first,
                     column + 1);
    else
        *first = column + 1;
}

static void resolve_cell(struct resolution *resolution, size_t column, size_t *first_columns)
{
    const struct template *template = resolution->template;
    struct text cell = resolution->cells.fields[column];
    const struct column *meaning = template_column(template, cell);
    char buffer[256];
    bool renumbered = false;
    struct text number;
    if (!meaning)
        meaning = resolve_grid(template, cell);
    if (!meaning)
        meaning = template_numbered_column(template, cell, &renumbered);
    if (renumbered && resolution->renumbered++ == 0)
        resolution->first_renumbered = column;
    if (!meaning && is_mark(resolution, column)) {
        resolution_ignore(resolution, cell);
        return;
    }
    if (!meaning && (resolution_is_comments(cell) ||
                     resolution_is_comments(template_without_number(cell, &number)))) {
        meaning = resolve_comments(resolution, column);
        if (!meaning)
            return;
    }
    if (meaning)
        claim(resolution, column, meaning, first_columns);
    else if (is_blank_heading(resolution, column) ||
             (resolution->second && cell.data == resolution->second[column].data &&
              !resolution_hint(template, cell, buffer)))
        resolution->header->unheaded[column] = true;
    else
        resolution_say_unknown(resolution, column, resolution_hint(template, cell, buffer));
}

static const struct column *column_of_item(const struct template *template, size_t item)
{
    size_t i = 0;
    while (template->columns[i].kind != COLUMN_ITEM || template->columns[i].index != item)
        i++;
    return &template->columns[i];
}

/* Of the columns from `begin` to `end`, those whose second heading is a line of the checklist, or
 * "None of these", which `none` is set for. */
static size_t count_lines(const struct resolution *resolution, const struct question *question,
                          size_t begin, size_t end, bool *none)
{
    size_t count = 0, line;
    *none = false;
    for (size_t i = begin; i < end && resolution->second; i++) {
        if (!ticks_find(question, resolution->second[i], &line))
            continue;
        count++;
        *none = *none || line == question->item_count;
    }
    return count;
}

/* Warns of lines of a checklist that have no column among those of the others. */
static void say_missing_lines(struct resolution *resolution, const struct question *question,
                              size_t begin, size_t end)
{
    const struct template *template = resolution->template;
    bool *found = arena_array(resolution->arena, template->item_count, sizeof *found);
    size_t line;
    memset(found, true, template->item_count);
    memset(found + question->first_item, false, question->item_count);
    for (size_t i = begin; i < end; i++)
        if (ticks_find(question, resolution->second[i], &line) && line < question->item_count)
            found[question->first_item + line] = true;
    const char *missing = item_list(resolution->arena, template, found, false);
    if (missing)
        HEADER_PROBLEM(resolution, SEVERITY_WARNING,
                       "no column for %s among those of the other lines: counted as not ticked",
                       missing);
}

/* The columns of a checklist that has one heading and a column for each of its lines, without a
 * heading or with one in the second row. What stands in them are the lines that are ticked, or,
 * below their names, answers. */
static void resolve_lines(struct resolution *resolution, size_t begin, size_t end,
                          const struct column *checklist, size_t *first_columns)
{
    const struct question *question = &resolution->template->questions[checklist->index];
    bool none, named = count_lines(resolution, question, begin, end, &none) > 0;
    first_columns[checklist - resolution->template->columns] = none || !named ? begin + 1 : 0;
    if (none)
        say_missing_lines(resolution, question, begin, end);
    for (size_t i = begin; i < end; i++) {
        size_t line;
        bool is_line = named && ticks_find(question, resolution->second[i], &line);
        if (!named || (is_line && none)) {
            resolution->header->columns[i] = checklist;
            resolution->header->uses[i] = USE_RUN;
        } else if (is_line) {
            claim(resolution, i, column_of_item(resolution->template, question->first_item + line),
                  first_columns);
        } else if (i > begin) {
            resolution->cells.fields[i] = resolution->second[i];
            resolve_cell(resolution, i, first_columns);
        }
    }
}

/* Notes that a column is the box for "None of these" of a checklist, and refuses a second one. */
static void claim_none_box(struct resolution *resolution, size_t column,
                           const struct column *checklist)
{
    const struct header *header = resolution->header;
    for (size_t i = 0; i < column; i++)
        if (header->uses[i] == USE_NONE_BOX && header->columns[i] == checklist)
            HEADER_ERROR(resolution, "two columns for \"None of these\" of %s: columns %zu and %zu",
                         checklist->name, i + 1, column + 1);
    header->columns[column] = checklist;
}

/* Resolves a column that is one of a service's own, or a box that answers no line. False if it is
 * neither. */
static bool resolve_special(struct resolution *resolution, size_t column)
{
    struct header *header = resolution->header;
    struct text cell = resolution->cells.fields[column];
    switch ((enum column_use)header->uses[column]) {
    case USE_OWN:
        if (!header->says[column])
            resolution_ignore(resolution, cell);
        return true;
    case USE_UNKNOWN_BOX:
        if (resolution->unknown_boxes++ == 0)
            resolution->first_unknown_box = column;
        return true;
    case USE_NONE_BOX:
        claim_none_box(resolution, column, template_column(resolution->template, cell));
        return true;
    default:
        return false;
    }
}

/* Resolves a column, and with a checklist those behind it that have no heading of their own.
 * Returns the next. */
static size_t resolve_from(struct resolution *resolution, size_t column, size_t *first_columns)
{
    size_t end = column + 1;
    if (resolve_special(resolution, column))
        return end;
    if (is_blank_heading(resolution, column) && resolution->second)
        resolution->cells.fields[column] = resolution->second[column];
    const struct column *meaning =
        resolution_column(resolution->template, resolution->cells.fields[column]);
    bool checklist = meaning && meaning->kind == COLUMN_CHECKLIST &&
                     !first_columns[meaning - resolution->template->columns];
    while (checklist && end < resolution->header->count && is_blank_heading(resolution, end))
        end++;
    if (end > column + 1 || (checklist && resolution->second))
        resolve_lines(resolution, column, end, meaning, first_columns);
    else
        resolve_cell(resolution, column, first_columns);
    return end;
}

/* SurveyMonkey's words below a heading that has nothing below it. */
static bool is_placeholder(struct text cell)
{
    struct text_key key;
    return text_match_key(cell, &key) &&
           (text_equal(text_of_key(&key), text_of("response")) ||
            text_equal(text_of_key(&key), text_of("openendedresponse")));
}

/* The end of the columns that a checklist's heading in the column stands above; the column itself
 * if there is no such heading. */
static size_t end_of_run(const struct resolution *resolution, size_t column, size_t count,
                         const struct question **checklist)
{
    const struct table_header *cells = &resolution->cells;
    const struct column *meaning =
        column < cells->count ? resolution_column(resolution->template, cells->fields[column])
                              : NULL;
    if (!meaning || meaning->kind != COLUMN_CHECKLIST)
        return column;
    *checklist = &resolution->template->questions[meaning->index];
    for (column++; column < count; column++)
        if (column < cells->count && !is_blank_heading(resolution, column))
            break;
    return column;
}

/* True if cells have lines of the checklist in the first columns of its run, at least so many, and
 * none twice. */
static bool names_lines(const struct question *checklist, const struct text *cells, size_t count,
                        size_t least)
{
    size_t lines = 0, line, other;
    while (lines < count && ticks_find(checklist, cells[lines], &line)) {
        for (size_t i = 0; i < lines; i++)
            if (ticks_find(checklist, cells[i], &other) && other == line)
                return false;
        lines++;
    }
    return lines >= least;
}

/* True for a row that has the lines of checklists below their headings, and nothing below any
 * other, as SmartSurvey writes it. In a file of nobody knows whom it must have all lines: a return
 * that lacks its case and agency could look like a few of them. */
static bool is_row_of_lines(const struct resolution *resolution, struct table_header row)
{
    const struct question *checklist = NULL;
    bool any = false;
    for (size_t i = 0, end; i < row.count; i = end) {
        end = end_of_run(resolution, i, row.count, &checklist);
        if (end > i && !names_lines(checklist, row.fields + i, end - i,
                                    resolution->export ? 2 : checklist->item_count))
            return false;
        any = any || end > i;
        if (end == i && !text_is_blank(row.fields[end++]) && i < resolution->cells.count &&
            !is_blank_heading(resolution, i))
            return false;
    }
    return any;
}

bool resolution_is_second_row(const struct resolution *resolution, struct table_header row)
{
    bool any = false;
    for (size_t i = 0; i < row.count; i++) {
        bool placeholder = is_placeholder(row.fields[i]);
        any = any || placeholder;
        if (placeholder || text_is_blank(row.fields[i]) || i >= resolution->cells.count)
            continue;
        const struct column *meaning =
            resolution_column(resolution->template, resolution->cells.fields[i]);
        if (meaning && meaning->kind == COLUMN_FIELD && meaning->index <= FIELD_AGENCY)
            return false;
    }
    return any || is_row_of_lines(resolution, row);
}

/* Takes a list of what is ticked that stands beside the boxes, as a service writes it; an error if
 * there may be no such list. */
static void take_list(struct resolution *resolution, const struct column *item, size_t list,
                      size_t box)
{
    struct header *header = resolution->header;
    if (header->service && header->service->list_beside_boxes && header->uses[box - 1] == USE_BOX)
        header->uses[list - 1] = USE_LIST_BESIDE;
    else
        HEADER_ERROR(resolution, "two columns for %s: columns %zu and %zu", item->name,
                     list < box ? list : box, list < box ? box : list);
}

/* Per checklist, the column that has it as a whole, from 1; 0 if there is none. */
static const size_t *columns_of_checklists(struct resolution *resolution,
                                           const size_t *first_columns)
{
    const struct template *template = resolution->template;
    struct header *header = resolution->header;
    size_t *checklists = arena_array(resolution->arena, template->question_count, sizeof(size_t));
    for (size_t i = 0; i < template->column_count; i++) {
        if (template->columns[i].kind != COLUMN_CHECKLIST || !first_columns[i])
            continue;
        checklists[template->columns[i].index] = first_columns[i];
        if (header->service && header->service->list_beside_boxes)
            header->uses[first_columns[i] - 1] = USE_LIST;
    }
    return checklists;
}

/* Checks that a checklist has one column, or one for each line, but not both. Warns once of all
 * items without a column. */
static void check_items(struct resolution *resolution, const size_t *first_columns)
{
    const struct template *template = resolution->template;
    const size_t *checklists = columns_of_checklists(resolution, first_columns);
    bool *found = arena_array(resolution->arena, template->item_count, sizeof *found);
    bool any = false;
    for (size_t i = 0; i < template->column_count; i++) {
        const struct column *column = &template->columns[i];
        size_t checklist =
            column->kind == COLUMN_ITEM ? checklists[template->items[column->index].question] : 0;
        if (first_columns[i] && checklist)
            take_list(resolution, column, checklist, first_columns[i]);
    }
    for (size_t i = 0; i < template->column_count; i++) {
        const struct column *column = &template->columns[i];
        if (column->kind != COLUMN_ITEM)
            continue;
        size_t checklist = checklists[template->items[column->index].question];
        bool beside = checklist && resolution->header->uses[checklist - 1] == USE_LIST_BESIDE;
        found[column->index] = first_columns[i] || (checklist && !beside);
        any = any || found[column->index];
    }
    const char *missing = item_list(resolution->arena, template, found, false);
    if (!any)
        HEADER_ERROR(resolution, "no column for any question of the template \"%s\"", template->id);
    else if (missing)
        HEADER_PROBLEM(resolution, SEVERITY_WARNING, "no column for %s: counted as no answer",
                       missing);
}

static void say_renumbered(const struct resolution *resolution)
{
    size_t column = resolution->first_renumbered;
    if (!resolution->renumbered || has_own_numbers(resolution))
        return;
    const char *cell =
        PROBLEM_QUOTED(resolution->source->problems, resolution->cells.fields[column]);
    char more[60] = "";
    if (resolution->renumbered > 1)
        snprintf(more, sizeof more, ", and %zu more", resolution->renumbered - 1);
    HEADER_PROBLEM(
        resolution, SEVERITY_WARNING,
        "column %zu, %s%s: the number is not the template's, and the text decides: it is "
        "read as %s",
        column + 1, cell, more, resolution->header->columns[column]->name);
}

/* Notes what is known of the columns of an export. */
static void take_export(struct resolution *resolution)
{
    struct header *header = resolution->header;
    const struct export *export = resolution->export;
    size_t count = export->cells.count < header->count ? export->cells.count : header->count;
    header->service = export->service;
    header->says =
        arena_array(resolution->arena, header->count, sizeof(const struct status_word *));
    header->lines = arena_array(resolution->arena, header->count, sizeof *header->lines);
    memcpy(header->says, export->says, count * sizeof(const struct status_word *));
    memcpy(header->lines, export->lines, count * sizeof *header->lines);
    memcpy(header->uses, export->uses, count);
    for (size_t i = 0; i < count; i++)
        if (header->says[i])
            header->lines[i].data = arena_copy(resolution->arena, export->cells.fields[i].data,
                                               export->cells.fields[i].length);
}

/* Names a column, and how many more there are, for a message. */
static const char *first_of(const struct resolution *resolution, size_t column, size_t count)
{
    const char *name =
        PROBLEM_QUOTED(resolution->source->problems, resolution->export->names[column]);
    return count > 1 ? arena_format(resolution->arena, "column %zu, %s, and %zu more", column + 1,
                                    name, count - 1)
                     : arena_format(resolution->arena, "column %zu, %s", column + 1, name);
}

/* Says what is doubtful in the headings of an export. */
static void say_export(struct resolution *resolution)
{
    const struct export *export = resolution->export;
    if (resolution->unknown_boxes)
        HEADER_ERROR(resolution,
                     "%s: the checklist has no such line. If these are codes or numbers of lines, "
                     "export from %s again, %s. If it is what was written behind an answer "
                     "\"Other\", delete the column: list every answer that can be given",
                     first_of(resolution, resolution->first_unknown_box, resolution->unknown_boxes),
                     export->service->name, export->service->how_lines);
    if (export->disputed)
        HEADER_PROBLEM(resolution, SEVERITY_WARNING,
                       "%s: the name of the question is that of another one in the template, and "
                       "its text decides",
                       first_of(resolution, export->first_disputed, export->disputed));
    if (export->by_name)
        HEADER_PROBLEM(resolution, SEVERITY_WARNING,
                       "%s: read by the name of the question alone, since its text is not the "
                       "template's: check that %s numbers the questions as the template does",
                       first_of(resolution, export->first_by_name, export->by_name),
                       export->service->name);
    if (export->by_number)
        HEADER_PROBLEM(resolution, SEVERITY_WARNING,
                       "%s: read as the lines of the checklist in their order, since their texts "
                       "are not the template's: check that %s has them in this order",
                       first_of(resolution, export->first_by_number, export->by_number),
                       export->service->name);
}

void resolution_resolve_wide(struct resolution *resolution)
{
    struct header *header = resolution->header;
    header->columns = arena_array(resolution->arena, header->count, sizeof(const struct column *));
    size_t *first_columns =
        arena_array(resolution->arena, resolution->template->column_count, sizeof(size_t));
    header->uses = arena_alloc(resolution->arena, header->count);
    resolution->numbered_in_order = comments_are_in_order(resolution->cells);
    if (resolution->export)
        take_export(resolution);
    for (size_t i = 0; i < header->count;)
        i = resolve_from(resolution, i, first_columns);
    if (resolution->export)
        say_export(resolution);
    say_renumbered(resolution);
    resolution_say_ignored(resolution);
    check_items(resolution, first_columns);
}
