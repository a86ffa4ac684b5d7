/* Wide CSV: a header, then a return per record. */
#include "layouts.h"
#include "swallowed.h"

struct wide {
    struct return_file *file;
    const struct header *header;
    bool in_header;
    bool any_text;         /* in the record so far */
    size_t broken_line;    /* where a field that is no comment has a line break; 0 if nowhere */
    const char *broken_name;
};

static bool is_known_answer(void *context, size_t column, struct text cell)
{
    const struct wide *wide = context;
    const struct column *meaning = wide->header->columns[column];
    return meaning && meaning->kind == COLUMN_ITEM &&
           builder_knows_answer(wide->file->builder, meaning->index, cell);
}

static void take_lines(struct wide *wide, const struct csv_place *place, struct text field,
                       const struct column *meaning)
{
    if (!meaning || meaning->kind != COLUMN_COMMENTS) {
        wide->broken_line = place->line;
        wide->broken_name = meaning ? meaning->name : NULL;
        return;
    }
    if (swallowed_record(field, place->column, wide->header->count, wide->header->delimiter,
                         is_known_answer, wide))
        FILE_ERROR(wide->file, place->line,
                   "these comments hold what looks like a whole record: a quotation mark that "
                   "opens here has probably swallowed it");
}

static void take_field(void *context, const struct csv_place *place, struct text field)
{
    struct wide *wide = context;
    struct return_file *file = wide->file;
    if (wide->in_header)
        return;
    if (place->column == 0) {
        builder_begin(file->builder, (struct place){file->source->name, place->record_line, NULL});
        wide->any_text = false;
        wide->broken_line = 0;
    }
    wide->any_text = wide->any_text || !text_is_blank(field);
    if (place->column >= wide->header->count)
        return; /* counted, and refused with the record */
    const struct column *meaning = wide->header->columns[place->column];
    if (place->line != place->last_line)
        take_lines(wide, place, field, meaning);
    if (!meaning)
        return;
    struct place at = {file->source->name, place->line, meaning->name};
    switch (meaning->kind) {
    case COLUMN_FIELD:
        builder_field(file->builder, (enum field)meaning->index, field, at);
        break;
    case COLUMN_ITEM:
        builder_answer(file->builder, meaning->index, field, at);
        break;
    case COLUMN_CHECKLIST:
        builder_ticks(file->builder, meaning->index, field, at);
        break;
    case COLUMN_COMMENTS:
        builder_comments(file->builder, meaning->index, field);
        break;
    }
}

/* What makes a record unfit as a whole. */
static void check_record(struct wide *wide, const struct csv_place *place)
{
    struct return_file *file = wide->file;
    size_t expected = wide->header->count;
    struct place at = {file->source->name, place->record_line, NULL};
    if (place->column > expected) {
        problem_add(file->source->problems, SEVERITY_ERROR, at,
                    "%zu fields, where the header has %zu: a comma or another delimiter inside a "
                    "field must stand between quotation marks",
                    place->column, expected);
        builder_leave_out(file->builder);
    } else if (wide->broken_line) {
        at.line = wide->broken_line;
        at.item = wide->broken_name;
        problem_add(file->source->problems, SEVERITY_ERROR, at,
                    "a line break inside a field that is no comment: a quotation mark may be "
                    "missing or too many");
        builder_leave_out(file->builder);
    } else if (place->column < expected) {
        problem_add(file->source->problems, SEVERITY_WARNING, at,
                    "%zu fields, where the header has %zu: the rest is counted as no answer",
                    place->column, expected);
    }
}

static void take_record(void *context, const struct csv_place *place)
{
    struct wide *wide = context;
    if (wide->in_header) {
        wide->in_header = false;
        return;
    }
    if (!wide->any_text) {
        problem_add(wide->file->source->problems, SEVERITY_NOTE,
                    (struct place){wide->file->source->name, place->record_line, NULL},
                    "an empty record: passed over");
        return;
    }
    check_record(wide, place);
    return_file_finish(wide->file);
}

void wide_read(struct return_file *file, const struct header *header)
{
    static const struct csv_layout layout = {take_field, take_record};
    struct wide wide = {.file = file, .header = header, .in_header = true};
    if (!csv_read(file->arena, file->source, header->delimiter, &layout, &wide))
        file->malformed = true;
    else if (!file->records && !file->malformed)
        FILE_ERROR(file, header->line, "no return in it: nothing follows the header");
}
