#include "header.h"

#include "input/csv_file.h"
#include "resolution.h"

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
    char hint[256];
    for (size_t i = 0; i < cells.count; i++) {
        const struct column *column = template_column(template, cells.fields[i]);
        size_t form = resolution_form_column(cells.fields[i]);
        if (column && column->kind == COLUMN_FIELD)
            fit.fields[column->index] = true;
        if (form < FORM_COLUMN_COUNT)
            fit.form[form] = true;
        fit.known += column || form < FORM_COLUMN_COUNT;
    }
    fit.wide = fit.fields[FIELD_CASE] && fit.fields[FIELD_AGENCY];
    fit.form_layout = fit.form[FORM_ITEM] && fit.form[FORM_ANSWER];
    if (fit.wide || fit.form_layout)
        return fit;
    for (size_t i = 0; i < cells.count; i++)
        fit.known += template_hint(template, cells.fields[i], hint) != NULL;
    return fit;
}

static enum layout layout_of(const struct fit *fit)
{
    return fit->wide ? LAYOUT_WIDE : fit->form_layout ? LAYOUT_FORM : LAYOUT_NONE;
}

enum layout header_layout(const struct template *template, struct table_header cells, size_t *known)
{
    struct fit fit = fit_of(template, cells);
    *known = fit.known;
    return layout_of(&fit);
}

/* True for an HTML page, such as the form itself. */
static bool is_page(struct table_header cells)
{
    static const char beginning[] = "<!doctype html";
    return cells.count && cells.fields[0].length >= strlen(beginning) &&
           strncasecmp(cells.fields[0].data, beginning, strlen(beginning)) == 0;
}

static void explain_no_layout(struct resolution *resolution, const struct fit *fit)
{
    bool wide = fit->fields[FIELD_CASE] || fit->fields[FIELD_AGENCY];
    char buffer[256];
    for (size_t i = 0; i < resolution->cells.count; i++) {
        struct text cell = resolution->cells.fields[i];
        const char *hint = resolution_hint(resolution->template, cell, buffer);
        if (hint && !template_column(resolution->template, cell))
            resolution_say_unknown(resolution, i, hint);
    }
    if (is_page(resolution->cells))
        HEADER_ERROR(resolution, "a page, not a return: if it is the form, the return is the file "
                                 "that its button \"Save return\" saves");
    else if (wide)
        HEADER_ERROR(resolution, "no column \"%s\": a return is known by its case and agency",
                     fit->fields[FIELD_CASE] ? "agency" : "case");
    else
        HEADER_ERROR(resolution,
                     "not a return: %s must name the columns \"case\" and \"agency\", or \"item\" "
                     "and \"answer\"",
                     resolution->header->where);
}

bool header_resolve(struct arena *arena, const struct template *template,
                    const struct source *source, struct table_header cells, struct header *header)
{
    struct resolution resolution = {
        .arena = arena, .template = template, .source = source, .header = header, .cells = cells};
    struct fit fit = fit_of(template, cells);
    header->layout = layout_of(&fit);
    header->count = cells.count;
    if (fit.known && !table_header_fits(source, cells, header->line))
        resolution.errors++;
    else if (fit.known && !cells.whole)
        HEADER_ERROR(&resolution, "the header is malformed: it has no end, or a stray quotation "
                                  "mark stands in it");
    else if (header->layout == LAYOUT_WIDE)
        resolution_resolve_wide(&resolution);
    else if (header->layout == LAYOUT_FORM)
        resolution_resolve_form(&resolution);
    else
        explain_no_layout(&resolution, &fit);
    return resolution.errors == 0;
}

/* Tries each delimiter, and takes the one whose header fits a layout. If none fits, takes the one
 * with the most known names, to explain what is wrong. */
static struct table_header find_delimiter(struct arena *arena, const struct template *template,
                                          const struct source *source, struct header *header)
{
    struct table_header best = {0};
    size_t most_known = 0;
    for (const char *delimiter = ",;\t"; *delimiter; delimiter++) {
        struct table_header cells = csv_first_record(arena, source, *delimiter);
        size_t known;
        bool fits = header_layout(template, cells, &known) != LAYOUT_NONE;
        if (!header->delimiter || known > most_known || fits) {
            header->delimiter = *delimiter;
            best = cells;
            most_known = known;
        }
        if (fits)
            break;
    }
    return best;
}

bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header)
{
    *header = (struct header){.line = source_first_text_line(source), .where = "the first line"};
    struct table_header cells = find_delimiter(arena, template, source, header);
    return header_resolve(arena, template, source, cells, header);
}
