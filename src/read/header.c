#include "header.h"

#include "exports.h"
#include "heading_markup.h"
#include "input/csv_file.h"
#include "resolution.h"
#include "unread.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* How well a header fits the two layouts. */
struct fit {
    bool fields[FIELD_COUNT];
    bool form[FORM_COLUMN_COUNT];
    bool wide; /* has the columns that the wide layout needs */
    bool form_layout;
    size_t known; /* cells with a known name, or nearly */
};

static struct fit fit_of(const struct template *template, struct table_header cells)
{
    struct fit fit = {0};
    for (size_t i = 0; i < cells.count; i++) {
        const struct column *column = resolution_column(template, cells.fields[i]);
        size_t form = resolution_form_column(cells.fields[i]);
        if (column && column->kind == COLUMN_FIELD)
            fit.fields[column->index] = true;
        if (form < FORM_COLUMN_COUNT)
            fit.form[form] = true;
        fit.known += column || form < FORM_COLUMN_COUNT;
    }
    fit.wide = fit.fields[FIELD_CASE] && fit.fields[FIELD_AGENCY];
    fit.form_layout = fit.form[FORM_ITEM] && fit.form[FORM_ANSWER];
    return fit;
}

/* How many cells nearly mean something. */
static size_t count_near(const struct template *template, struct table_header cells)
{
    size_t count = 0;
    char hint[256];
    for (size_t i = 0; i < cells.count; i++)
        count += template_hint(template, cells.fields[i], hint) != NULL;
    return count;
}

static enum layout layout_of(const struct fit *fit)
{
    return fit->wide ? LAYOUT_WIDE : fit->form_layout ? LAYOUT_FORM : LAYOUT_NONE;
}

static bool is_blank_row(struct table_header row)
{
    size_t i = 0;
    while (i < row.count && text_is_blank(row.fields[i]))
        i++;
    return i == row.count;
}

enum layout header_find(struct arena *arena, const struct template *template,
                        const struct first_rows *rows, size_t *row, size_t *known)
{
    struct fit best = {0};
    bool any = false;
    *row = 0;
    for (size_t i = 0; i < rows->count && layout_of(&best) == LAYOUT_NONE; i++) {
        struct export export = export_read(arena, template, rows, i);
        struct fit fit = fit_of(template, export.cells);
        if (is_blank_row(rows->rows[i]) ||
            (any && fit.known <= best.known && layout_of(&fit) == LAYOUT_NONE))
            continue;
        best = fit;
        any = true;
        *row = i;
    }
    *known = best.known;
    if (any && layout_of(&best) == LAYOUT_NONE)
        *known += count_near(template, rows->rows[*row]);
    return layout_of(&best);
}

/* Says which headings are nearly those of the case and the agency, where there is none. Others that
 * are nearly right do not matter yet. */
static void say_nearly_names(struct resolution *resolution, const struct fit *fit)
{
    char buffer[256], wanted[256];
    if (fit->fields[FIELD_CASE] && fit->fields[FIELD_AGENCY])
        return;
    for (size_t i = 0; i < resolution->cells.count; i++) {
        const char *hint = template_hint(resolution->template, resolution->cells.fields[i], buffer);
        for (enum field field = FIELD_CASE; hint && field <= FIELD_AGENCY; field++) {
            snprintf(wanted, sizeof wanted, "did you mean \"%s\"?", field_name(field));
            if (!fit->fields[field] && strcmp(hint, wanted) == 0)
                resolution_say_unknown(resolution, i, hint);
        }
    }
}

static void explain_no_layout(struct resolution *resolution, const struct fit *fit)
{
    if (fit->fields[FIELD_CASE])
        HEADER_ERROR(resolution, "no column for the agency: give the column that has it the "
                                 "heading \"agency\" (or \"Organisation\", \"Service\" or \"Name "
                                 "of agency\")");
    else if (fit->fields[FIELD_AGENCY])
        HEADER_ERROR(resolution, "no column for the case: give the column that has it the heading "
                                 "\"case\" (or \"Case ref\" or \"Child\")");
    else
        HEADER_ERROR(resolution,
                     "not a return: %s must name the columns \"case\" and \"agency\", or \"item\" "
                     "and \"answer\"",
                     resolution->header->where);
    say_nearly_names(resolution, fit);
}

static void explain_export(struct resolution *resolution, const struct service *service)
{
    HEADER_ERROR(resolution,
                 "an export of %s without a column for the case or the agency: in the form, ask "
                 "for them by questions with the texts \"Case\" and \"Your agency\"%s",
                 service->name,
                 service->numbers_questions
                     ? ", and leave all rows of headings that the export has, with these texts"
                     : "");
}

/* "sep=;", which tells Excel the delimiter of a CSV file. */
static bool names_delimiter(struct text cell)
{
    static const char beginning[] = "sep=";
    return cell.length >= strlen(beginning) &&
           strncasecmp(cell.data, beginning, strlen(beginning)) == 0;
}

/* Warns of titles and the like, which stand above the header. */
static void say_rows_above(const struct source *source, const struct first_rows *rows, size_t row)
{
    struct place place = {source->name, 0, NULL};
    struct text shown = {NULL, 0};
    char more[60] = " stands";
    size_t count = 0;
    for (size_t i = 0; i < row; i++) {
        const struct table_header *above = &rows->rows[i];
        size_t first = 0;
        while (first < above->count && text_is_blank(above->fields[first]))
            first++;
        if (first == above->count || (first == 0 && names_delimiter(above->fields[0])))
            continue;
        if (count++)
            continue;
        shown = above->fields[first];
        place.line = above->line;
    }
    if (count > 1)
        snprintf(more, sizeof more, ", and %zu more below it, stand", count - 1);
    if (count)
        problem_add_of_kind(source->problems, SEVERITY_WARNING, place, ROW_NOT_READ,
                            "the row %s%s above the headings, which are on line %zu: not read",
                            PROBLEM_QUOTED(source->problems, shown), more, rows->rows[row].line);
}

/* Makes a row as wide as so many columns. */
static void widen(struct arena *arena, struct table_header *row, size_t count)
{
    struct text *fields = arena_array(arena, count, sizeof *fields);
    for (size_t i = 0; i < count; i++)
        fields[i] = i < row->count ? row->fields[i] : text_of("");
    row->fields = fields;
    row->count = count;
}

/* How many columns without a heading may stand behind the last one: a sheet does not tell. */
static size_t lines_of_last(const struct template *template, struct table_header cells)
{
    const struct column *last = template_column(template, cells.fields[cells.count - 1]);
    return last && last->kind == COLUMN_CHECKLIST ? template->questions[last->index].item_count : 0;
}

/* Takes the row below a wide header that goes on with it, as SurveyMonkey writes it. */
static void take_second_row(struct resolution *resolution, struct table_header second)
{
    if (!second.whole || !resolution_is_second_row(resolution, second))
        return;
    size_t count = second.count > resolution->cells.count ? second.count : resolution->cells.count;
    widen(resolution->arena, &resolution->cells, count);
    widen(resolution->arena, &second, count);
    resolution->second = second.fields;
    resolution->header->last_line = second.line;
}

bool header_resolve(struct arena *arena, const struct template *template,
                    const struct source *source, const struct first_rows *rows, size_t row,
                    struct header *header)
{
    struct export export = export_read(arena, template, rows, row);
    struct table_header cells = export.cells;
    struct resolution resolution = {
        .arena = arena, .template = template, .source = source, .header = header, .cells = cells};
    if (export.service)
        resolution.export = &export;
    struct fit fit = fit_of(template, cells);
    bool known = fit.known || count_near(template, cells);
    header->layout = layout_of(&fit);
    header->line = cells.line;
    header->last_line = export.last_line;
    if (header->layout == LAYOUT_WIDE && header->last_line == header->line && row + 1 < rows->count)
        take_second_row(&resolution, rows->rows[row + 1]);
    else if (header->layout == LAYOUT_WIDE && !header->delimiter)
        widen(arena, &resolution.cells, cells.count + lines_of_last(template, cells));
    header->count = resolution.cells.count;
    header->unheaded = arena_array(arena, header->count, sizeof *header->unheaded);
    say_rows_above(source, rows, row);
    if (known && !table_header_fits(source, cells, header->line))
        resolution.errors++;
    else if (known && !cells.whole)
        HEADER_ERROR(&resolution,
                     "the row of headings cannot be read: a quotation mark (\") in it "
                     "is missing or too many. Save it again in Excel, as \"CSV UTF-8\"");
    else if (header->layout == LAYOUT_WIDE)
        resolution_resolve_wide(&resolution);
    else if (header->layout == LAYOUT_FORM)
        resolution_resolve_form(&resolution);
    else if (export.service)
        explain_export(&resolution, export.service);
    else
        explain_no_layout(&resolution, &fit);
    return resolution.errors == 0;
}

/* Tries each delimiter on so many rows. The one with which a row fits a layout is the file's; if
 * none does, the one with the most cells that mean something, to say what is wrong. */
static enum layout find_delimiter(struct arena *arena, const struct template *template,
                                  const struct source *source, size_t most, struct header *header,
                                  struct first_rows *best, size_t *row)
{
    size_t most_known = 0;
    enum layout layout = LAYOUT_NONE;
    header->delimiter = '\0';
    for (const char *delimiter = ",;\t"; *delimiter && layout == LAYOUT_NONE; delimiter++) {
        struct first_rows rows;
        size_t known, at;
        csv_first_rows(arena, source, *delimiter, most, &rows);
        headings_remove_markup(arena, template, &rows);
        layout = header_find(arena, template, &rows, &at, &known);
        if (!header->delimiter || known > most_known || layout != LAYOUT_NONE) {
            header->delimiter = *delimiter;
            *best = rows;
            *row = at;
            most_known = known;
        }
    }
    return layout;
}

bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header)
{
    struct first_rows rows;
    size_t row;
    *header = (struct header){.where = "the first line"};
    if (find_delimiter(arena, template, source, MOST_HEADER_ROWS, header, &rows, &row) ==
            LAYOUT_NONE ||
        row > 0)
        find_delimiter(arena, template, source, MOST_FIRST_ROWS, header, &rows, &row);
    return header_resolve(arena, template, source, &rows, row, header);
}
