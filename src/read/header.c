#include "header.h"

#include <stdio.h>
#include <string.h>

static const char *const form_names[FORM_COLUMN_COUNT] = {"item", "question", "answer", "comments"};

/* A header while it is resolved. */
struct resolution {
    struct arena *arena;
    const struct template *template;
    const struct source *source;
    struct header *header;
    struct csv_header cells;
    const char *ignored; /* columns, named one behind the other; NULL if there are none */
    size_t errors;
};

static struct place place_of(const struct resolution *resolution)
{
    return (struct place){resolution->source->name, resolution->header->line, NULL};
}

#define HEADER_ERROR(resolution, ...)                                                              \
    ((resolution)->errors++, problem_add((resolution)->source->problems, SEVERITY_ERROR,           \
                                         place_of(resolution), __VA_ARGS__))

/* True for "Comment" or "Comments", with or without a number: a header that means the comments of
 * the question before it. */
static bool is_comments_header(struct text cell)
{
    struct text_key key;
    static const char word[] = "comment";
    size_t length = sizeof word - 1;
    if (!text_match_key(cell, &key) || key.length < length || memcmp(key.bytes, word, length) != 0)
        return false;
    if (length < key.length && key.bytes[length] == 's')
        length++;
    while (length < key.length && key.bytes[length] >= '0' && key.bytes[length] <= '9')
        length++;
    return length == key.length;
}

static size_t form_column_of(struct text cell)
{
    struct text_key key;
    size_t i = 0;
    if (is_comments_header(cell))
        return FORM_COMMENTS;
    if (!text_match_key(cell, &key))
        return FORM_COLUMN_COUNT;
    while (i < FORM_COLUMN_COUNT && !text_equal(text_of_key(&key), text_of(form_names[i])))
        i++;
    return i;
}

/* How well cells fit the two layouts. */
struct fit {
    bool fields[FIELD_COUNT];
    bool form[FORM_COLUMN_COUNT];
    bool wide; /* has what the layout needs */
    bool form_layout;
    size_t known; /* cells that mean something, or nearly do */
};

static struct fit fit_of(const struct template *template, struct csv_header cells)
{
    struct fit fit = {0};
    char hint[256];
    for (size_t i = 0; i < cells.count; i++) {
        const struct column *column = template_column(template, cells.fields[i]);
        size_t form = form_column_of(cells.fields[i]);
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

/* Tries each delimiter. The one whose header fits a layout is the file's; if none does, the one
 * with the most cells that mean something, to say what is wrong. */
static struct fit find_delimiter(struct resolution *resolution, struct text bytes)
{
    struct header *header = resolution->header;
    struct fit best = {0};
    for (const char *delimiter = ",;\t"; *delimiter; delimiter++) {
        struct csv_header cells =
            csv_first_record(resolution->arena, bytes, resolution->source->at_end, *delimiter);
        struct fit fit = fit_of(resolution->template, cells);
        bool fits = fit.wide || fit.form_layout;
        if (!header->delimiter || fit.known > best.known || fits) {
            header->delimiter = *delimiter;
            header->layout = fit.wide ? LAYOUT_WIDE : fits ? LAYOUT_FORM : LAYOUT_NONE;
            resolution->cells = cells;
            best = fit;
        }
        if (fits)
            break;
    }
    header->count = resolution->cells.count;
    return best;
}

/* What to say of a header that is nearly "Comments", or nearly another that the template knows;
 * NULL if it is neither. */
static const char *hint_for(const struct template *template, struct text cell,
                            char buffer[static 256])
{
    struct text_key key;
    if (text_match_key(cell, &key) && (text_nearly_equal(text_of_key(&key), text_of("comments")) ||
                                       text_nearly_equal(text_of_key(&key), text_of("comment"))))
        return "did you mean \"Comments\"?";
    return template_hint(template, cell, buffer);
}

static bool mentions_comments(struct text cell)
{
    static const char word[] = "comment";
    struct text_key key;
    if (!text_match_key(cell, &key))
        return false;
    for (size_t i = 0; i + sizeof word - 1 <= key.length; i++)
        if (memcmp(key.bytes + i, word, sizeof word - 1) == 0)
            return true;
    return false;
}

/* Says that a header is no column's: nearly one (an error), perhaps comments (a warning), or
 * nothing that the template knows (ignored, which one note says of all such columns). */
static void say_unknown(struct resolution *resolution, size_t column, const char *hint)
{
    struct text cell = resolution->cells.fields[column];
    if (hint) {
        HEADER_ERROR(resolution,
                     "column %zu, %s: %s (if the column is not part of the template, give it "
                     "a name less like that)",
                     column + 1, TEXT_QUOTED(cell), hint);
    } else if (mentions_comments(cell)) {
        problem_add(resolution->source->problems, SEVERITY_WARNING, place_of(resolution),
                    "column %zu, %s, is not part of the template: ignored, with whatever comments "
                    "are in it",
                    column + 1, TEXT_QUOTED(cell));
    } else {
        const char *before = resolution->ignored;
        const char *name = text_is_blank(cell) ? "one without a header" : TEXT_QUOTED(cell);
        resolution->ignored = arena_format(resolution->arena, "%s%s%s", before ? before : "",
                                           before ? ", " : "", name);
    }
}

static void say_ignored(const struct resolution *resolution)
{
    if (resolution->ignored)
        problem_add(resolution->source->problems, SEVERITY_NOTE, place_of(resolution),
                    "columns that are not part of the template are ignored: %s",
                    resolution->ignored);
}

static void explain_no_layout(struct resolution *resolution, const struct fit *fit)
{
    static const char expected[] =
        "the first line must name the columns \"case\" and \"agency\", or \"item\" and \"answer\"";
    if (!fit->known) {
        HEADER_ERROR(resolution, "not a return: %s", expected);
        return;
    }
    bool wide = fit->fields[FIELD_CASE] || fit->fields[FIELD_AGENCY];
    char buffer[256];
    for (size_t i = 0; i < resolution->cells.count; i++) {
        struct text cell = resolution->cells.fields[i];
        const char *hint = hint_for(resolution->template, cell, buffer);
        if (hint && !template_column(resolution->template, cell))
            say_unknown(resolution, i, hint);
    }
    if (wide)
        HEADER_ERROR(resolution, "no column \"%s\": a return is known by its case and agency",
                     fit->fields[FIELD_CASE] ? "agency" : "case");
    else
        HEADER_ERROR(resolution, "not a return: %s", expected);
}

/* The comments of the question that a column belongs to. */
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

/* Takes a bare "Comments": it belongs to the question in the column before it. */
static const struct column *resolve_comments(struct resolution *resolution, size_t column)
{
    const struct column *before = column ? resolution->header->columns[column - 1] : NULL;
    const char *cell = TEXT_QUOTED(resolution->cells.fields[column]);
    if (column && !before) {
        problem_add(resolution->source->problems, SEVERITY_WARNING, place_of(resolution),
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

static void resolve_cell(struct resolution *resolution, size_t column, size_t *first_columns)
{
    const struct template *template = resolution->template;
    struct text cell = resolution->cells.fields[column];
    const struct column *meaning = template_column(template, cell);
    if (!meaning && is_comments_header(cell)) {
        meaning = resolve_comments(resolution, column);
        if (!meaning)
            return;
    }
    resolution->header->columns[column] = meaning;
    if (!meaning) {
        char buffer[256];
        say_unknown(resolution, column, hint_for(template, cell, buffer));
        return;
    }
    size_t *first = &first_columns[meaning - template->columns];
    if (*first)
        HEADER_ERROR(resolution, "two columns for %s: columns %zu and %zu", meaning->name, *first,
                     column + 1);
    else
        *first = column + 1;
}

const char *items_missing(struct arena *arena, const struct template *template, const bool *found)
{
    size_t room = 1;
    for (size_t i = 0; i < template->item_count; i++)
        room += found[i] ? 0 : strlen(", ") + strlen(template->items[i].id);
    char *list = arena_alloc(arena, room);
    char *end = list;
    for (size_t i = 0; i < template->item_count; i++)
        if (!found[i])
            end += sprintf(end, "%s%s", end == list ? "" : ", ", template->items[i].id);
    return end == list ? NULL : list;
}

/* A checklist is one column, or one for each of its lines, but not both; items without any column
 * are named in one warning. */
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
    const char *missing = items_missing(resolution->arena, template, found);
    if (!any)
        HEADER_ERROR(resolution, "no column for any question of the template \"%s\"", template->id);
    else if (missing)
        problem_add(resolution->source->problems, SEVERITY_WARNING, place_of(resolution),
                    "no column for %s: counted as no answer", missing);
}

static void resolve_wide(struct resolution *resolution)
{
    struct header *header = resolution->header;
    header->columns = arena_array(resolution->arena, header->count, sizeof(const struct column *));
    size_t *first_columns =
        arena_array(resolution->arena, resolution->template->column_count, sizeof(size_t));
    for (size_t i = 0; i < header->count; i++)
        resolve_cell(resolution, i, first_columns);
    say_ignored(resolution);
    check_items(resolution, first_columns);
}

/* What to say of a header that is nearly one of a form's; NULL if it is not. */
static const char *form_hint(struct text cell, char buffer[static 256])
{
    struct text_key key;
    if (!text_match_key(cell, &key))
        return NULL;
    for (size_t i = 0; i < FORM_COLUMN_COUNT; i++)
        if (text_nearly_equal(text_of_key(&key), text_of(form_names[i]))) {
            snprintf(buffer, 256, "did you mean \"%s\"?", form_names[i]);
            return buffer;
        }
    return NULL;
}

static void resolve_form(struct resolution *resolution)
{
    struct header *header = resolution->header;
    char buffer[256];
    for (size_t i = 0; i < FORM_COLUMN_COUNT; i++)
        header->form_columns[i] = header->count;
    for (size_t i = 0; i < header->count; i++) {
        struct text cell = resolution->cells.fields[i];
        size_t form = form_column_of(cell);
        if (form == FORM_COLUMN_COUNT)
            say_unknown(resolution, i, form_hint(cell, buffer));
        else if (header->form_columns[form] < header->count)
            HEADER_ERROR(resolution, "two columns for %s: columns %zu and %zu", form_names[form],
                         header->form_columns[form] + 1, i + 1);
        else
            header->form_columns[form] = i;
    }
    say_ignored(resolution);
}

bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header)
{
    struct text bytes = source_peek(source);
    *header = (struct header){.line = source_first_text_line(source)};
    struct resolution resolution = {
        .arena = arena, .template = template, .source = source, .header = header};
    struct fit fit = find_delimiter(&resolution, bytes);
    if (fit.known && !resolution.cells.whole)
        HEADER_ERROR(&resolution, "the header is malformed: it has no end, or a stray quotation "
                                  "mark stands in it");
    else if (header->layout == LAYOUT_WIDE)
        resolve_wide(&resolution);
    else if (header->layout == LAYOUT_FORM)
        resolve_form(&resolution);
    else
        explain_no_layout(&resolution, &fit);
    return resolution.errors == 0;
}
