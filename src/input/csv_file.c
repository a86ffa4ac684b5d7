#include "csv_file.h"

#include <csv.h>

enum { PARSER_OPTIONS = CSV_STRICT | CSV_STRICT_FINI };

struct csv_file {
    struct csv_parser parser;
    struct source *source;
    struct table_layout layout;
    void *context;
    struct table_place place;
    size_t header_line; /* of the header's last row */
    bool in_record;
    bool field_ended;   /* a field ended in the last line */
    size_t field_bytes; /* bytes fed since the last line in which one ended */
    size_t long_line;   /* the line on which a field begins that is too long; 0 if none */
};

/* The most bytes that a field can take in the file: each of its bytes may be a quotation mark,
 * written twice. Reading stops at a field with more. */
enum { LONGEST_WRITTEN = 2 * LONGEST_FIELD + SOURCE_BUFFER_SIZE };

static void end_field(void *field, size_t length, void *context)
{
    struct csv_file *file = context;
    if (length > LONGEST_FIELD) {
        file->long_line = file->long_line ? file->long_line : file->place.line;
        length = 0;
    }
    if (file->place.record_line > file->header_line)
        file->layout.field(file->context, &file->place, (struct text){field, length});
    file->place.column++;
    file->place.line = file->place.last_line;
    file->field_ended = true;
}

static void end_record(int byte, void *context)
{
    struct csv_file *file = context;
    (void)byte;
    if (file->place.record_line > file->header_line)
        file->layout.record(file->context, &file->place);
    file->place.column = 0;
    file->in_record = false;
}

static bool refuse(struct csv_file *file, size_t line, const char *message)
{
    struct place place = {file->source->name, line, NULL};
    size_t opened = file->place.line;
    if (line != opened)
        problem_add(file->source->problems, SEVERITY_ERROR, place,
                    "%s, in a field that opens on line %zu: is its closing quotation mark missing?",
                    message, opened);
    else
        problem_add(file->source->problems, SEVERITY_ERROR, place, "%s", message);
    return false;
}

/* Reports why libcsv stopped. */
static bool refuse_quotation_mark(struct csv_file *file)
{
    size_t line = file->source->line;
    if (line != file->place.line)
        return refuse(file, line, "a stray quotation mark");
    if (file->parser.quoted)
        return refuse(file, line,
                      "something follows a closing quotation mark: a quotation mark inside a "
                      "field is written twice");
    return refuse(file, line,
                  "a quotation mark inside a field that does not begin with one: put the whole "
                  "field in quotation marks and write those inside it twice");
}

/* Adds an error if a field is too long. Returns true if none is. */
static bool refuse_long_field(struct csv_file *file)
{
    if (file->long_line)
        SOURCE_PROBLEM(file->source, SEVERITY_ERROR, file->long_line,
                       "a field of more than 1 MiB opens here: is its closing quotation mark "
                       "missing?");
    return !file->long_line;
}

static bool feed(struct arena *arena, struct csv_file *file, struct text line)
{
    if (!file->in_record) {
        if (source_is_blank_line(line, (char)csv_get_delim(&file->parser)))
            return true;
        file->in_record = true;
        file->place.record_line = file->place.line = file->source->line;
    }
    file->field_ended = false;
    file->place.last_line = file->source->line;
    size_t fed = csv_parse(&file->parser, line.data, line.length, end_field, end_record, file);
    if (fed < line.length) {
        if (csv_error(&file->parser) != CSV_EPARSE)
            arena_out_of_memory(arena);
        return refuse_quotation_mark(file);
    }
    file->field_bytes = file->field_ended ? 0 : file->field_bytes + line.length;
    if (file->field_bytes > LONGEST_WRITTEN)
        file->long_line = file->place.line;
    return refuse_long_field(file);
}

static bool finish(struct arena *arena, struct csv_file *file)
{
    if (csv_fini(&file->parser, end_field, end_record, file) == 0)
        return refuse_long_field(file);
    if (csv_error(&file->parser) != CSV_EPARSE)
        arena_out_of_memory(arena);
    return refuse(file, file->place.line,
                  "a field opens here with a quotation mark, and the file ends without the closing "
                  "one");
}

static void free_parser(void *parser)
{
    csv_free(parser);
}

bool csv_read(struct arena *arena, struct source *source, char delimiter, size_t header_line,
              const struct table_layout *layout, void *context)
{
    struct csv_file file = {
        .source = source, .header_line = header_line, .layout = *layout, .context = context};
    csv_init(&file.parser, PARSER_OPTIONS);
    arena_own(arena, &file.parser, free_parser);
    csv_set_delim(&file.parser, (unsigned char)delimiter);
    csv_set_blk_size(&file.parser, 4096);
    struct text line;
    bool good = true;
    while (good && source_next_line(source, &line))
        good = feed(arena, &file, line);
    good = good && !source->failed && finish(arena, &file);
    arena_release(arena, &file.parser);
    return good;
}

static bool read_table(void *source, const struct table_layout *layout, void *context)
{
    const struct csv_table *csv = source;
    return csv_read(csv->arena, csv->source, csv->delimiter, csv->header_line, layout, context);
}

struct record_table table_of_csv(struct csv_table *csv)
{
    return (struct record_table){read_table, csv};
}

/* First records that are being collected. */
struct collecting {
    struct arena *arena;
    struct first_rows *rows;
    size_t most;
    size_t capacity; /* of the fields of the record in hand */
    bool in_record;
};

static void collect_field(void *field, size_t length, void *context)
{
    struct collecting *collecting = context;
    if (collecting->rows->count == collecting->most)
        return;
    struct table_header *row = &collecting->rows->rows[collecting->rows->count];
    *ARENA_NEXT(collecting->arena, row->fields, row->count, collecting->capacity) =
        (struct text){arena_copy(collecting->arena, field, length), length};
}

static void collect_record(int byte, void *context)
{
    struct collecting *collecting = context;
    (void)byte;
    collecting->in_record = false;
    if (collecting->rows->count == collecting->most)
        return;
    collecting->rows->rows[collecting->rows->count++].whole = true;
    collecting->capacity = 0;
}

/* Gives the parser one line after the other until it has enough records. True unless a quotation
 * mark is misplaced. */
static bool collect_lines(struct csv_parser *parser, struct collecting *collecting,
                          struct text bytes)
{
    size_t fed = 0, length = 0;
    for (size_t line = 1; fed == length && bytes.length; line++) {
        length = fed = source_first_line(bytes);
        if (!length)
            length = fed = bytes.length;
        struct text text = {bytes.data, length};
        text_skip(&bytes, length);
        if (!collecting->in_record && source_is_blank_line(text, (char)csv_get_delim(parser)))
            continue;
        if (!collecting->in_record && collecting->rows->count == collecting->most)
            break;
        if (!collecting->in_record)
            collecting->rows->rows[collecting->rows->count].line = line;
        collecting->in_record = true;
        fed = csv_parse(parser, text.data, length, collect_field, collect_record, collecting);
    }
    return fed == length;
}

void csv_first_rows(struct arena *arena, const struct source *source, char delimiter, size_t most,
                    struct first_rows *rows)
{
    struct text bytes = source_peek(source);
    bool all = source->at_end && bytes.length <= LONGEST_HEADER;
    if (bytes.length > LONGEST_HEADER)
        bytes.length = LONGEST_HEADER;
    struct collecting collecting = {.arena = arena, .rows = rows, .most = most};
    *rows = (struct first_rows){0};
    struct csv_parser parser;
    csv_init(&parser, PARSER_OPTIONS);
    arena_own(arena, &parser, free_parser);
    csv_set_delim(&parser, (unsigned char)delimiter);
    bool good = collect_lines(&parser, &collecting, bytes);
    if (csv_error(&parser) == CSV_ENOMEM)
        arena_out_of_memory(arena);
    if (good && all && collecting.in_record)
        csv_fini(&parser, collect_field, collect_record, &collecting);
    arena_release(arena, &parser);
    if (collecting.in_record)
        rows->rows[rows->count++].cut = good && !all;
}

struct table_header csv_first_record(struct arena *arena, const struct source *source,
                                     char delimiter)
{
    struct first_rows rows;
    csv_first_rows(arena, source, delimiter, 1, &rows);
    return rows.rows[0];
}
