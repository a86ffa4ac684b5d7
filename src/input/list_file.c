#include "list_file.h"

#include "csv_file.h"
#include "file.h"
#include "name_fault.h"

/* A list that is being read. */
struct list_file {
    struct arena *arena;
    const struct list_kind *kind;
    const char **names; /* of the kind's columns; ends with NULL */
    void *context;
    struct source *source;
    struct table_header header;
    size_t header_line;
    size_t *meaning; /* per column of the file: index of the kind's column, or `column_count` */
    char *row;
    size_t rows;
    bool any_text;
    size_t broken_line; /* line of a line break in a field that is not prose; 0 if none */
    bool good;
};

#define LIST_ERROR(file, line, ...)                                                                \
    ((file)->good = false, SOURCE_PROBLEM((file)->source, SEVERITY_ERROR, (line), __VA_ARGS__))

static bool has_column(const struct list_file *file, size_t column)
{
    for (size_t i = 0; i < file->header.count; i++)
        if (text_match_name(file->header.fields[i], file->names) == column)
            return true;
    return false;
}

static bool has_required_columns(const struct list_file *file)
{
    size_t found = 0;
    while (found < file->kind->required_count && has_column(file, found))
        found++;
    return found == file->kind->required_count;
}

/* Finds the delimiter that gives all required columns; the comma if none does. */
static char find_delimiter(struct list_file *file)
{
    for (const char *delimiter = ",;\t"; *delimiter; delimiter++) {
        file->header = csv_first_record(file->arena, file->source, *delimiter);
        if (has_required_columns(file))
            return *delimiter;
    }
    file->header = csv_first_record(file->arena, file->source, ',');
    return ',';
}

/* Joins the names of the first columns: "case, agency, setting or sent". */
static const char *join_names(struct list_file *file, size_t count, const char *mark,
                              const char *last)
{
    const char *joined = "";
    for (size_t i = 0; i < count; i++) {
        joined = arena_format(file->arena, "%s%s%s%s%s", joined, text_joint(i, count, last), mark,
                              file->names[i], mark);
    }
    return joined;
}

/* Reports an unknown column: an error if its name is close to a known one, otherwise a note. */
static void say_unknown(struct list_file *file, size_t index)
{
    struct text cell = file->header.fields[index];
    struct text_key key;
    const char *nearest =
        text_match_key(cell, &key) ? text_nearest(text_of_key(&key), file->names) : NULL;
    if (nearest)
        LIST_ERROR(file, file->header_line, "column %zu, %s: did you mean \"%s\"?", index + 1,
                   PROBLEM_QUOTED(file->source->problems, cell), nearest);
    else
        SOURCE_PROBLEM(file->source, SEVERITY_NOTE, file->header_line,
                       "column %zu, %s, is not %s: ignored", index + 1,
                       PROBLEM_QUOTED(file->source->problems, cell),
                       join_names(file, file->kind->column_count, "", " or "));
}

static void resolve_header(struct list_file *file)
{
    const struct list_kind *kind = file->kind;
    if (!table_header_fits(file->source, file->header, file->header_line)) {
        file->good = false;
        return;
    }
    bool *found = arena_array(file->arena, kind->column_count, sizeof *found);
    file->meaning = arena_array(file->arena, file->header.count, sizeof *file->meaning);
    for (size_t i = 0; i < file->header.count; i++) {
        size_t column = file->meaning[i] = text_match_name(file->header.fields[i], file->names);
        if (column == kind->column_count)
            say_unknown(file, i);
        else if (found[column])
            LIST_ERROR(file, file->header_line, "two columns for %s", file->names[column]);
        else
            found[column] = true;
    }
    if (!has_required_columns(file))
        LIST_ERROR(file, file->header_line, "not a %s: the first line must name the column%s %s",
                   kind->name, text_plural(kind->required_count),
                   join_names(file, kind->required_count, "\"", " and "));
}

static struct text *text_in_row(struct list_file *file, size_t column)
{
    return (struct text *)(file->row + file->kind->columns[column].offset);
}

static void begin_row(struct list_file *file)
{
    for (size_t i = 0; i < file->kind->column_count; i++)
        *text_in_row(file, i) = text_of("");
    file->any_text = false;
    file->broken_line = 0;
}

static void take_field(void *context, const struct table_place *place, struct text field)
{
    struct list_file *file = context;
    if (place->column == 0)
        begin_row(file);
    const struct list_kind *kind = file->kind;
    size_t column =
        place->column < file->header.count ? file->meaning[place->column] : kind->column_count;
    bool known = column < kind->column_count;
    if (place->line != place->last_line && !(known && kind->columns[column].prose))
        file->broken_line = place->line;
    field = text_trim(field);
    file->any_text = file->any_text || field.length;
    if (!known)
        return;
    char *copy = arena_copy(file->arena, field.data, field.length);
    size_t length = text_unify_line_ends(copy, field.length);
    copy[length] = '\0';
    *text_in_row(file, column) = (struct text){copy, length};
}

/* Adds errors for texts that are missing or cannot be names. Returns true if there are none. */
static bool check_row(struct list_file *file, size_t line)
{
    bool good = true;
    for (size_t i = 0; i < file->kind->column_count; i++) {
        const struct list_column *column = &file->kind->columns[i];
        struct text text = *text_in_row(file, i);
        bool required = i < file->kind->required_count;
        const char *fault = required ? "is missing" : NULL;
        if (text.length)
            fault = column->prose ? NULL : name_fault(text);
        if (required && text.length && !fault)
            fault = name_lack(text);
        if (fault && text.length)
            LIST_ERROR(file, line, "%s: %s %s", column->name,
                       PROBLEM_QUOTED(file->source->problems, text), fault);
        else if (fault)
            LIST_ERROR(file, line, "%s %s", column->name, fault);
        const char *doubt = required && !fault ? name_doubt(text) : NULL;
        if (doubt)
            SOURCE_PROBLEM(file->source, SEVERITY_WARNING, line, "%s %s %s", column->name,
                           PROBLEM_QUOTED(file->source->problems, text), doubt);
        good = good && !fault;
    }
    return good;
}

static void take_record(void *context, const struct table_place *place)
{
    struct list_file *file = context;
    if (!file->any_text)
        return;
    if (file->rows++ >= MOST_LIST_ROWS) {
        if (file->rows == MOST_LIST_ROWS + 1)
            LIST_ERROR(file, place->record_line, "too many lines: a %s has at most %d",
                       file->kind->name, MOST_LIST_ROWS);
        return;
    }
    if (!table_record_fits(file->source, place, file->header.count, file->broken_line, NULL))
        file->good = false;
    else if (check_row(file, place->record_line))
        file->kind->take(file->context, file->row,
                         (struct place){file->source->name, place->record_line, NULL});
}

static void read_list(struct list_file *file)
{
    static const struct table_layout layout = {take_field, take_record};
    file->header_line = source_first_text_line(file->source);
    char delimiter = find_delimiter(file);
    resolve_header(file);
    if (!file->good)
        return;
    file->row = arena_alloc(file->arena, file->kind->row_size);
    file->good = csv_read(file->arena, file->source, delimiter, file->header_line, &layout, file) &&
                 file->good;
    if (file->good && !file->rows)
        LIST_ERROR(file, file->header_line, "no %s is in it", file->kind->entry);
}

bool list_file_read(struct arena *arena, const char *path, const struct list_kind *kind,
                    void *context, struct problems *problems)
{
    struct source source;
    struct list_file file = {.arena = arena,
                             .kind = kind,
                             .names = arena_array(arena, kind->column_count + 1, sizeof(char *)),
                             .context = context,
                             .source = &source,
                             .good = true};
    char *buffer = arena_alloc(arena, SOURCE_MEMORY);
    for (size_t i = 0; i < kind->column_count; i++)
        file.names[i] = kind->columns[i].name;
    if (source_open(&source, path, file_called(arena, problems, path, kind->name), buffer, false,
                    problems) &&
        source_check(&source))
        read_list(&file);
    else
        file.good = false;
    source_close(&source);
    return file.good;
}
