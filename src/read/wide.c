/* Reads the wide layout: a header, then a return per record. */
#include "export_warnings.h"
#include "input/runaway_quotes.h"
#include "layouts.h"

struct wide {
    struct return_file *file;
    const struct header *header;
    struct text *cells;      /* room for the cells of a line */
    bool maybe_empty;        /* no text in the record so far */
    size_t broken_line;      /* the line of a field, not a comment, with a line break; 0 if none */
    const char *broken_name; /* its column */
    struct export_warnings warnings;
};

/* False if no return can have the cell in this column. */
static bool could_be(const struct wide *wide, const struct column *meaning, struct text cell)
{
    struct builder *builder = wide->file->builder;
    if (!meaning || meaning->kind == COLUMN_COMMENTS)
        return true;
    if (meaning->kind == COLUMN_FIELD)
        return meaning->index > FIELD_AGENCY || !text_is_blank(cell);
    if (meaning->kind == COLUMN_ITEM)
        return text_is_blank(cell) || builder_knows_answer(builder, meaning->index, cell);
    return text_is_blank(cell) || builder_knows_ticks(builder, meaning->index, cell);
}

/* True if the cells could be a return: it has what a return must have, at least one column for
 * answers, and only answers or blanks in these. */
static bool looks_like_return(void *context, const struct text *cells, size_t count)
{
    const struct wide *wide = context;
    size_t answers = 0;
    if (count < 3 || cells_are_prose(cells, count))
        return false;
    for (size_t i = 0; i < count; i++) {
        const struct column *meaning = wide->header->columns[i];
        if (!could_be(wide, meaning, cells[i]))
            return false;
        answers += meaning && (meaning->kind == COLUMN_ITEM || meaning->kind == COLUMN_CHECKLIST);
    }
    return answers > 0;
}

static void take_lines(struct wide *wide, const struct table_place *place, struct text field,
                       const struct column *meaning)
{
    if (!meaning || meaning->kind != COLUMN_COMMENTS) {
        wide->broken_line = place->line;
        wide->broken_name = meaning ? meaning->name : NULL;
        return;
    }
    if (runaway_quotes_hold_record(field, wide->header->delimiter, wide->cells, wide->header->count,
                                   looks_like_return, wide))
        FILE_ERROR(wide->file, place->line,
                   "these comments hold what looks like a whole record: a quotation mark that "
                   "opens here has probably swallowed it");
}

static void begin_record(struct wide *wide, const struct table_place *place)
{
    const char *file = wide->file->source->name;
    builder_begin(wide->file->builder, (struct place){file, place->record_line, NULL});
    wide->maybe_empty = true;
    wide->broken_line = 0;
}

/* Takes any field. It is separate from take_field, which is called for every field and must stay
 * small. */
__attribute__((noinline)) static void
take_any_field(struct wide *wide, const struct table_place *place, struct text field)
{
    if (place->column == 0)
        begin_record(wide, place);
    wide->maybe_empty = wide->maybe_empty && !place->fault && text_is_blank(field);
    if (place->column >= wide->header->count)
        return; /* the record will be refused */
    const struct column *meaning = wide->header->columns[place->column];
    if (!place->fault && !place->doubt && place->line != place->last_line)
        take_lines(wide, place, field, meaning);
    if (!meaning)
        return;
    struct cell_place at = {place->line, meaning->name};
    if (wide->warnings.limesurvey && meaning->kind == COLUMN_ITEM && !place->fault)
        export_warnings_take_cell(&wide->warnings, meaning->index, field);
    return_file_take_cell(wide->file, meaning, field, at, place->fault, place->doubt);
}

/* Takes nearly every field directly: one that is readable, on one line, and in a record that
 * already has text. */
static void take_field(void *context, const struct table_place *place, struct text field)
{
    struct wide *wide = context;
    const struct column *meaning;
    bool special = wide->maybe_empty || place->column == 0 ||
                   place->column >= wide->header->count || place->line != place->last_line ||
                   wide->warnings.limesurvey;
    if (special)
        take_any_field(wide, place, field);
    else if ((meaning = wide->header->columns[place->column]))
        builder_cell(wide->file->builder, meaning, field,
                     (struct cell_place){place->line, meaning->name});
}

static void check_record(struct wide *wide, const struct table_place *place)
{
    const struct source *source = wide->file->source;
    size_t expected = wide->header->count;
    if (!table_record_fits(source, place, expected, wide->broken_line, wide->broken_name))
        builder_leave_out(wide->file->builder);
    else if (place->column < expected)
        SOURCE_PROBLEM(source, SEVERITY_WARNING, place->record_line,
                       "%zu field%s, where the header has %zu: the rest is counted as no answer",
                       place->column, text_plural(place->column), expected);
}

static void take_record(void *context, const struct table_place *place)
{
    struct wide *wide = context;
    if (wide->maybe_empty) {
        SOURCE_PROBLEM(wide->file->source, SEVERITY_NOTE, place->record_line,
                       "an empty record: passed over");
        return;
    }
    check_record(wide, place);
    return_file_finish(wide->file);
    export_warnings_take_return(&wide->warnings, wide->file->builder);
}

void wide_read(struct return_file *file, const struct header *header, struct record_table table)
{
    static const struct table_layout layout = {take_field, take_record};
    struct wide wide = {.file = file,
                        .header = header,
                        .cells = arena_array(file->arena, header->count, sizeof *wide.cells),
                        .maybe_empty = true};
    export_warnings_init(&wide.warnings, file->arena, file->template, header->limesurvey);
    if (!table.read(table.source, &layout, &wide))
        file->malformed = true;
    else if (!file->records && !file->malformed)
        FILE_ERROR(file, header->line, "no return in it: nothing follows the header");
    else if (!file->malformed)
        export_warnings_say(&wide.warnings, file->arena, file->source->problems,
                            (struct place){file->source->name, header->line, NULL});
}
