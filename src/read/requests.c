#include "csv_file.h"

#include <cinaudit/requests.h>

#include <stddef.h>

enum request_column { REQUEST_CASE, REQUEST_AGENCY, REQUEST_SETTING, REQUEST_SENT };
enum { REQUEST_COLUMN_COUNT = 4 };

static const char *const column_names[] = {"case", "agency", "setting", "sent", NULL};

/* Where the text of each column goes in a struct request. */
static const size_t column_offsets[REQUEST_COLUMN_COUNT] = {
    [REQUEST_CASE] = offsetof(struct request, case_id),
    [REQUEST_AGENCY] = offsetof(struct request, agency),
    [REQUEST_SETTING] = offsetof(struct request, setting),
    [REQUEST_SENT] = offsetof(struct request, sent),
};

/* The file while it is read. */
struct requests_file {
    struct arena *arena;
    struct source *source;
    struct requests *requests;
    struct csv_header header;
    size_t *meaning; /* per column of the file: a request_column, or REQUEST_COLUMN_COUNT */
    struct request request;
    bool in_header;
    size_t header_line;
    size_t broken_line; /* where a field has a line break; 0 if nowhere */
    bool any_text;
    bool good;
};

#define REQUESTS_ERROR(file, line, ...)                                                            \
    ((file)->good = false,                                                                         \
     problem_add((file)->source->problems, SEVERITY_ERROR,                                         \
                 (struct place){(file)->source->name, (line), NULL}, __VA_ARGS__))

static size_t column_of(struct text cell)
{
    struct text_key key;
    size_t i = 0;
    if (!text_match_key(cell, &key))
        return REQUEST_COLUMN_COUNT;
    while (i < REQUEST_COLUMN_COUNT && !text_equal(text_of_key(&key), text_of(column_names[i])))
        i++;
    return i;
}

static bool has_column(struct csv_header header, enum request_column column)
{
    for (size_t i = 0; i < header.count; i++)
        if (column_of(header.fields[i]) == column)
            return true;
    return false;
}

/* The delimiter whose header has a case and an agency; the comma if none has. */
static char find_delimiter(struct requests_file *file)
{
    struct text bytes = source_peek(file->source);
    for (const char *delimiter = ",;\t"; *delimiter; delimiter++) {
        file->header = csv_first_record(file->arena, bytes, file->source->at_end, *delimiter);
        if (has_column(file->header, REQUEST_CASE) && has_column(file->header, REQUEST_AGENCY))
            return *delimiter;
    }
    file->header = csv_first_record(file->arena, bytes, file->source->at_end, ',');
    return ',';
}

/* Says that a column is nearly one of a request's (an error), or none (a note). */
static void say_unknown(struct requests_file *file, size_t index)
{
    struct text cell = file->header.fields[index];
    struct text_key key;
    const char *nearest =
        text_match_key(cell, &key) ? text_nearest(text_of_key(&key), column_names) : NULL;
    if (nearest) {
        REQUESTS_ERROR(file, file->header_line, "column %zu, %s: did you mean \"%s\"?", index + 1,
                       TEXT_QUOTED(cell), nearest);
        return;
    }
    problem_add(file->source->problems, SEVERITY_NOTE,
                (struct place){file->source->name, file->header_line, NULL},
                "column %zu, %s, is not case, agency, setting or sent: ignored", index + 1,
                TEXT_QUOTED(cell));
}

static void resolve_header(struct requests_file *file)
{
    size_t found[REQUEST_COLUMN_COUNT] = {0};
    file->meaning = arena_array(file->arena, file->header.count, sizeof *file->meaning);
    for (size_t i = 0; i < file->header.count; i++) {
        size_t column = file->meaning[i] = column_of(file->header.fields[i]);
        if (column == REQUEST_COLUMN_COUNT)
            say_unknown(file, i);
        else if (found[column]++)
            REQUESTS_ERROR(file, file->header_line, "two columns for %s", column_names[column]);
    }
    if (!found[REQUEST_CASE] || !found[REQUEST_AGENCY])
        REQUESTS_ERROR(file, file->header_line,
                       "not a list of requests: the first line must name the columns \"case\" and "
                       "\"agency\"");
}

static void take_field(void *context, const struct csv_place *place, struct text field)
{
    struct requests_file *file = context;
    if (file->in_header)
        return;
    if (place->column == 0) {
        file->request = (struct request){text_of(""), text_of(""), text_of(""), text_of("")};
        file->any_text = false;
        file->broken_line = 0;
    }
    if (place->line != place->last_line)
        file->broken_line = place->line;
    field = text_trim(field);
    file->any_text = file->any_text || field.length;
    if (place->column >= file->header.count)
        return;
    size_t meaning = file->meaning[place->column];
    if (meaning == REQUEST_COLUMN_COUNT)
        return;
    struct text *text = (struct text *)((char *)&file->request + column_offsets[meaning]);
    *text = (struct text){arena_copy(file->arena, field.data, field.length), field.length};
}

static void take_record(void *context, const struct csv_place *place)
{
    struct requests_file *file = context;
    struct requests *requests = file->requests;
    if (file->in_header || !file->any_text) {
        file->in_header = false;
        return;
    }
    if (!csv_record_fits(file->source, place, file->header.count, file->broken_line, NULL))
        file->good = false;
    else if (!file->request.case_id.length || !file->request.agency.length)
        REQUESTS_ERROR(file, place->record_line, "%s is missing",
                       file->request.case_id.length ? "agency" : "case");
    if (file->request.case_id.length > LONGEST_NAME || file->request.agency.length > LONGEST_NAME ||
        file->request.setting.length > LONGEST_NAME)
        REQUESTS_ERROR(file, place->record_line, "a case, agency or setting of more than %d bytes",
                       LONGEST_NAME);
    requests->list = arena_grow(file->arena, requests->list, requests->count, &requests->capacity,
                                sizeof *requests->list);
    requests->list[requests->count++] = file->request;
}

bool requests_read(struct arena *arena, const char *path, struct problems *problems,
                   struct requests *requests)
{
    static const struct csv_layout layout = {take_field, take_record};
    struct source source;
    struct requests_file file = {
        .arena = arena, .source = &source, .requests = requests, .in_header = true, .good = true};
    char *buffer = arena_alloc(arena, SOURCE_BUFFER_SIZE);
    *requests = (struct requests){0};
    if (source_open(&source, path, path, buffer, false, problems) && source_check(&source)) {
        file.header_line = source_first_text_line(&source);
        char delimiter = find_delimiter(&file);
        resolve_header(&file);
        file.good = file.good && csv_read(arena, &source, delimiter, &layout, &file) && file.good;
        if (file.good && !requests->count)
            REQUESTS_ERROR(&file, file.header_line, "no request is in it");
    } else {
        file.good = false;
    }
    source_close(&source);
    return file.good;
}
