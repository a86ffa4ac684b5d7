#include "csv_file.h"

#include <csv.h>

enum { PARSER_OPTIONS = CSV_STRICT | CSV_STRICT_FINI };

struct csv_file {
    struct csv_parser parser;
    struct source *source;
    struct table_layout layout;
    void *context;
    struct table_place place;
    bool past_header;
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
    if (file->past_header)
        file->layout.field(file->context, &file->place, (struct text){field, length});
    file->place.column++;
    file->place.line = file->place.last_line;
    file->field_ended = true;
}

static void end_record(int byte, void *context)
{
    struct csv_file *file = context;
    (void)byte;
    if (file->past_header)
        file->layout.record(file->context, &file->place);
    file->past_header = true;
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

bool csv_read(struct arena *arena, struct source *source, char delimiter,
              const struct table_layout *layout, void *context)
{
    struct csv_file file = {.source = source, .layout = *layout, .context = context};
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
    return csv_read(csv->arena, csv->source, csv->delimiter, layout, context);
}

struct record_table table_of_csv(struct csv_table *csv)
{
    return (struct record_table){read_table, csv};
}

/* A first record that is being collected. */
struct first_record {
    struct arena *arena;
    struct table_header header;
    size_t capacity;
};

static void collect_field(void *field, size_t length, void *context)
{
    struct first_record *record = context;
    struct table_header *header = &record->header;
    if (header->whole)
        return;
    *ARENA_NEXT(record->arena, header->fields, header->count, record->capacity) =
        (struct text){arena_copy(record->arena, field, length), length};
}

static void collect_record(int byte, void *context)
{
    (void)byte;
    ((struct first_record *)context)->header.whole = true;
}

struct table_header csv_first_record(struct arena *arena, const struct source *source,
                                     char delimiter)
{
    struct text bytes = source_peek(source);
    bool all = source->at_end && bytes.length <= LONGEST_HEADER;
    if (bytes.length > LONGEST_HEADER)
        bytes.length = LONGEST_HEADER;
    struct first_record record = {.arena = arena};
    struct csv_parser parser;
    csv_init(&parser, PARSER_OPTIONS);
    arena_own(arena, &parser, free_parser);
    csv_set_delim(&parser, (unsigned char)delimiter);
    bool good = true;
    while (good && bytes.length && !record.header.whole) {
        size_t length = source_first_line(bytes);
        if (!length)
            length = bytes.length;
        good = csv_parse(&parser, bytes.data, length, collect_field, collect_record, &record) ==
               length;
        text_skip(&bytes, length);
    }
    if (csv_error(&parser) == CSV_ENOMEM)
        arena_out_of_memory(arena);
    if (good && all && !record.header.whole)
        csv_fini(&parser, collect_field, collect_record, &record);
    arena_release(arena, &parser);
    record.header.cut = good && !all && !record.header.whole;
    return record.header;
}
