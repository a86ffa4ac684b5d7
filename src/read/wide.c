/* Reads the wide layout: a header, then a return per record. */
#include "boxes.h"
#include "completion.h"
#include "export_warnings.h"
#include "input/runaway_quotes.h"
#include "layouts.h"
#include "unread.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* A cell that names one of a checklist's lines, in a run of columns that do. */
struct run_cell {
    size_t question;
    struct stretch text;
    struct cell_place at;
};

/* A cell that waits until it is known whether its record is a return. */
struct waiting_cell {
    size_t column, line;
    struct stretch text; /* of the bytes that wait */
};

/* Answers of an export that are codes, which only the service can explain. */
struct codes {
    size_t count;
    struct cell_place first;
    char shown[64];
};

struct wide {
    struct return_file *file;
    const struct header *header;
    struct text *cells;   /* per column: room to look at a line in */
    struct run_cell *run; /* of the record in hand, by column: cells of a run that are not blank */
    size_t run_count;
    struct waiting_cell *waiting; /* those behind a case or an agency that is blank */
    size_t waiting_count;
    char *waiting_bytes;
    size_t waiting_length, waiting_capacity;
    bool waits;
    bool total;                /* the case in hand is called as a row of totals is */
    bool has_field;            /* the record has another field than case and agency */
    struct stretch first_text; /* of the record */
    bool maybe_empty;          /* no text in the record so far */
    size_t broken_line;      /* the line of a field, not a comment, with a line break; 0 if none */
    const char *broken_name; /* its column */
    struct export_warnings warnings;
    struct boxes boxes;
    struct completion_state status; /* what a service says of the return */
    struct codes codes;
    struct unread unread;
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

/* True for a column in which a text of several lines is harmless. */
static bool may_have_lines(const struct column *meaning)
{
    return meaning->kind == COLUMN_COMMENTS ||
           (meaning->kind == COLUMN_FIELD && meaning->index == FIELD_AUDITOR_ROLE);
}

/* True for an answer of several lines: a checklist's ticks can stand on a line each. */
static bool is_list_of_lines(const struct wide *wide, const struct column *meaning,
                             struct text field)
{
    return meaning->kind == COLUMN_CHECKLIST &&
           builder_knows_ticks(wide->file->builder, meaning->index, field);
}

static bool has_lines(struct text text)
{
    text = text_trim(text);
    return memchr(text.data, '\n', text.length) || memchr(text.data, '\r', text.length);
}

static void take_lines(struct wide *wide, const struct table_place *place, struct text field,
                       const struct column *meaning)
{
    if (meaning && !may_have_lines(meaning) && has_lines(field) &&
        !is_list_of_lines(wide, meaning, field)) {
        wide->broken_line = place->line;
        wide->broken_name = meaning->name;
        return;
    }
    if (runaway_quotes_hold_record(field, wide->header->delimiter, wide->cells, wide->header->count,
                                   looks_like_return, wide))
        FILE_ERROR(wide->file, place->line,
                   "%s what looks like a whole record: a quotation mark that opens here has "
                   "probably swallowed it",
                   meaning && meaning->kind == COLUMN_COMMENTS ? "these comments hold"
                                                               : "this text holds");
}

/* True if the column takes the text for an answer. */
static bool knows_answer(const struct wide *wide, const struct column *meaning, struct text cell)
{
    static const char *const alarms[] = {"0", "1", NULL};
    return meaning->kind == COLUMN_ITEM
               ? builder_knows_answer(wide->file->builder, meaning->index, cell)
               : alarms[text_match_name(cell, alarms)] != NULL;
}

/* True for what a service may export in place of an answer, "2" or "A1", and what is no answer
 * here.
 */
static bool is_code(const struct wide *wide, const struct column *meaning, struct text cell)
{
    enum { LONGEST_CODE = 5 };
    bool digit = false,
         alarm = meaning->kind == COLUMN_FIELD && meaning->index == FIELD_IMMEDIATE_ACTION;
    cell = text_trim(cell);
    if ((meaning->kind != COLUMN_ITEM && !alarm) || !wide->header->service->how ||
        cell.length > LONGEST_CODE || wide->file->builder->corrections_here)
        return false;
    for (size_t i = 0; i < cell.length; i++) {
        if (!isalnum((unsigned char)cell.data[i]))
            return false;
        digit = digit || isdigit((unsigned char)cell.data[i]);
    }
    return digit && !knows_answer(wide, meaning, cell);
}

/* Counts a code, and leaves its answer unreadable: one error speaks of them all. */
static void take_code(struct wide *wide, const struct column *meaning, struct text cell,
                      struct cell_place at)
{
    if (wide->codes.count++ == 0) {
        wide->codes.first = at;
        snprintf(wide->codes.shown, sizeof wide->codes.shown, "%s",
                 PROBLEM_QUOTED(wide->file->source->problems, text_trim(cell)));
    }
    builder_unreadable(wide->file->builder, meaning);
}

static void say_codes(const struct wide *wide)
{
    const struct codes *codes = &wide->codes;
    const struct service *service = wide->header->service;
    struct place place = {wide->file->source->name, codes->first.line, codes->first.item};
    if (codes->count)
        problem_add(wide->file->source->problems, SEVERITY_ERROR, place,
                    "%s and %zu more answer%s of this file are codes, which the file does not "
                    "explain: export it from %s again, %s",
                    codes->shown, codes->count - 1, text_plural(codes->count - 1), service->name,
                    service->how);
}

/* Takes a cell of a column that is more than its meaning. */
static void take_special(struct wide *wide, size_t column, struct text cell, struct cell_place at)
{
    struct builder *builder = wide->file->builder;
    const struct column *meaning = wide->header->columns[column];
    switch ((enum column_use)wide->header->uses[column]) {
    case USE_BOX:
        builder_box(builder, meaning->index, cell, at);
        break;
    case USE_NONE_BOX:
        boxes_take_none(&wide->boxes, meaning->index, cell, at);
        break;
    case USE_LIST:
        boxes_take_whole(builder, meaning->index, cell, at);
        break;
    case USE_LIST_BESIDE:
        boxes_take_list(&wide->boxes, builder, meaning->index, cell, at);
        break;
    default:
        if (!text_is_blank(cell))
            wide->run[wide->run_count++] =
                (struct run_cell){meaning->index, builder_keep(builder, text_trim(cell)), at};
    }
}

/* True for what people and programs call a row of totals. */
static bool names_total(struct text cell)
{
    static const char *const names[] = {
        "total", "totals",  "grand total", "subtotal", "sub-total", "sub total", "sum",
        "count", "average", "mean",        "median",   "overall",   "all",       NULL};
    cell = text_trim(cell);
    if (cell.length && cell.data[cell.length - 1] == ':')
        cell.length--;
    return text_is_one_of(cell, names);
}

static void take_cell(struct wide *wide, const struct table_place *place, struct text cell)
{
    struct builder *builder = wide->file->builder;
    const struct column *meaning = wide->header->columns[place->column];
    struct cell_place at = {place->line, meaning->name};
    if (meaning->kind == COLUMN_FIELD) {
        bool name = meaning->index <= FIELD_AGENCY, blank = text_is_blank(cell);
        wide->total = wide->total || (meaning->index == FIELD_CASE && names_total(cell));
        wide->waits = wide->waits || (name && blank) || wide->total;
        wide->has_field = wide->has_field || (!name && !blank);
    }
    if (wide->header->service && is_code(wide, meaning, cell))
        take_code(wide, meaning, cell, at);
    else if (wide->header->uses[place->column] != USE_PLAIN)
        take_special(wide, place->column, cell, at);
    else
        builder_cell(builder, meaning, cell, at);
}

/* Takes the cells of runs: those of one checklist together are its lines that are ticked. A cell
 * that is alone may be a list of them. */
static void take_runs(struct wide *wide)
{
    struct builder *builder = wide->file->builder;
    for (size_t i = 0, count; i < wide->run_count; i += count) {
        const struct run_cell *run = &wide->run[i];
        for (count = 1; i + count < wide->run_count && run[count].question == run->question;)
            count++;
        for (size_t j = 0; j < count; j++)
            wide->cells[j] = builder_kept(builder, run[j].text);
        if (count == 1)
            builder_ticks(builder, run->question, wide->cells[0], run->at);
        else
            builder_tick_list(builder, run->question, wide->cells, count, run->at);
    }
}

static void begin_record(struct wide *wide, const struct table_place *place)
{
    const char *file = wide->file->source->name;
    builder_begin(wide->file->builder, (struct place){file, place->record_line, NULL});
    wide->maybe_empty = true;
    wide->broken_line = 0;
    wide->run_count = wide->waiting_count = wide->waiting_length = 0;
    wide->waits = wide->total = wide->has_field = false;
    wide->status = (struct completion_state){.completion = COMPLETED};
    if (wide->header->service)
        boxes_begin(&wide->boxes);
}

static void let_wait(struct wide *wide, const struct table_place *place, struct text cell)
{
    wide->waiting_bytes =
        arena_reserve(wide->file->arena, wide->waiting_bytes, wide->waiting_length, cell.length,
                      &wide->waiting_capacity, 1);
    if (cell.length)
        memcpy(wide->waiting_bytes + wide->waiting_length, cell.data, cell.length);
    wide->waiting[wide->waiting_count++] =
        (struct waiting_cell){place->column, place->line, {wide->waiting_length, cell.length}};
    wide->waiting_length += cell.length;
}

static struct text waiting_text(const struct wide *wide, const struct waiting_cell *cell)
{
    return (struct text){cell->text.length ? wide->waiting_bytes + cell->text.begin : "",
                         cell->text.length};
}

/* Takes a field of a column that is not the template's. */
static void take_without_meaning(struct wide *wide, const struct table_place *place,
                                 struct text field)
{
    const struct header *header = wide->header;
    if (header->unheaded[place->column])
        unread_take(&wide->unread, place, field);
    else if (header->service && header->says[place->column] && !place->fault)
        completion_take(&wide->status, wide->file->builder, header->says[place->column], field,
                        (struct cell_place){place->line, header->lines[place->column].data});
    else
        unread_take_ignored(&wide->unread, place, field);
}

/* Takes any field. It is separate from take_field, which is called for every field and must stay
 * small. */
__attribute__((noinline)) static void
take_any_field(struct wide *wide, const struct table_place *place, struct text field)
{
    if (place->column == 0)
        begin_record(wide, place);
    if (wide->maybe_empty && !text_is_blank(field))
        wide->first_text = builder_keep(wide->file->builder, text_trim(field));
    wide->maybe_empty = wide->maybe_empty && !place->fault && text_is_blank(field);
    if (place->column >= wide->header->count)
        return; /* the record will be refused */
    const struct column *meaning = wide->header->columns[place->column];
    if (!place->fault && !place->doubt && place->line != place->last_line)
        take_lines(wide, place, field, meaning);
    if (!meaning) {
        take_without_meaning(wide, place, field);
        return;
    }
    struct cell_place at = {place->line, meaning->name};
    if (wide->header->service && wide->header->service->na_for_blank &&
        meaning->kind == COLUMN_ITEM && !place->fault)
        export_warnings_take_cell(&wide->warnings, meaning->index, field);
    if (place->fault || (place->doubt && meaning->kind == COLUMN_FIELD))
        return_file_take_cell(wide->file, meaning, field, at, place->fault, place->doubt);
    else if (wide->waits && meaning->kind != COLUMN_FIELD)
        let_wait(wide, place, field);
    else
        take_cell(wide, place, field);
    if (place->doubt && !place->fault && meaning->kind != COLUMN_FIELD)
        return_file_doubt(wide->file, meaning, at, place->doubt);
}

/* Takes nearly every field directly: one that is readable, on one line, and in a record that
 * already has text. */
static void take_field(void *context, const struct table_place *place, struct text field)
{
    struct wide *wide = context;
    bool special = wide->maybe_empty || wide->waits || place->column == 0 ||
                   place->column >= wide->header->count || place->line != place->last_line ||
                   wide->header->service;
    if (special)
        take_any_field(wide, place, field);
    else if (wide->header->columns[place->column])
        take_cell(wide, place, field);
    else
        take_without_meaning(wide, place, field);
}

/* Leaves out a record that does not fit. Its cells may stand in other columns than they seem to, so
 * nobody knows what its alarm says. */
static void leave_out(struct wide *wide)
{
    const struct header *header = wide->header;
    builder_leave_out(wide->file->builder);
    for (size_t i = 0; i < header->count; i++)
        if (header->columns[i] && header->columns[i]->kind == COLUMN_FIELD &&
            header->columns[i]->index == FIELD_IMMEDIATE_ACTION)
            builder_doubt_alarm(wide->file->builder);
}

static void check_record(struct wide *wide, const struct table_place *place)
{
    const struct source *source = wide->file->source;
    size_t expected = wide->header->count;
    if (!table_record_fits(source, place, expected, wide->broken_line, wide->broken_name))
        leave_out(wide);
    else if (place->column < expected)
        SOURCE_PROBLEM(source, SEVERITY_WARNING, place->record_line,
                       "%zu cell%s, where there are %zu headings: the rest is counted as no answer",
                       place->column, text_plural(place->column), expected);
}

/* True for a blank, and for a number such as a total. */
static bool is_figure(struct text text)
{
    for (size_t i = 0; i < text.length; i++)
        if (!strchr("0123456789.,% ", text.data[i]) || !text.data[i])
            return text_is_blank(text);
    return true;
}

/* True for a cell that answers nothing: a blank, or a total. */
static bool is_no_answer(struct wide *wide, const struct waiting_cell *cell)
{
    const struct column *meaning = wide->header->columns[cell->column];
    struct text text = waiting_text(wide, cell);
    if (meaning->kind == COLUMN_COMMENTS)
        return true;
    if (meaning->kind == COLUMN_ITEM &&
        builder_knows_answer(wide->file->builder, meaning->index, text))
        return false;
    return is_figure(text);
}

/* True if the record, whose case is called as a total, has only figures or blanks: behind an agency
 * that is none, whatever answers look like them. */
static bool is_total(struct wide *wide)
{
    const struct builder *builder = wide->file->builder;
    bool figures = is_figure(builder_kept(builder, builder->fields[FIELD_AGENCY]));
    size_t i = 0;
    while (wide->total && i < wide->waiting_count &&
           (figures ? is_figure(waiting_text(wide, &wide->waiting[i]))
                    : is_no_answer(wide, &wide->waiting[i])))
        i++;
    return wide->total && i == wide->waiting_count;
}

/* True for a record below the returns that is none: a remark, a total or a signature. It lacks a
 * case or an agency, and answers nothing. */
static bool is_remark(struct wide *wide, const struct table_place *place)
{
    const struct builder *builder = wide->file->builder;
    size_t i = 0;
    bool named = builder->fields[FIELD_CASE].length && builder->fields[FIELD_AGENCY].length;
    if ((named && !wide->total) || builder->left_out || wide->has_field || wide->run_count ||
        wide->broken_line || place->column > wide->header->count || !builder_is_blank(builder))
        return false;
    if (wide->total)
        return is_total(wide);
    while (i < wide->waiting_count && is_no_answer(wide, &wide->waiting[i]))
        i++;
    return i == wide->waiting_count;
}

static void say_remark(const struct wide *wide, const struct table_place *place)
{
    const struct builder *builder = wide->file->builder;
    struct place at = {wide->file->source->name, place->record_line, NULL};
    struct problems *problems = wide->file->source->problems;
    const char *first = PROBLEM_QUOTED(problems, builder_kept(builder, wide->first_text));
    if (wide->total)
        problem_add_of_kind(problems, SEVERITY_WARNING, at, ROW_NOT_READ,
                            "the row %s is not read: it looks like a row of totals. If it is a "
                            "return, give its case another name",
                            first);
    else
        problem_add_of_kind(problems, SEVERITY_WARNING, at, ROW_NOT_READ,
                            "the row %s is not read: it names no %s and answers no question (if it "
                            "is a return, fill them in)",
                            first, builder->fields[FIELD_CASE].length ? "agency" : "case");
}

/* Takes the cells that have waited. */
static void take_waiting(struct wide *wide)
{
    for (size_t i = 0; i < wide->waiting_count; i++) {
        const struct waiting_cell *cell = &wide->waiting[i];
        const struct table_place place = {.line = cell->line, .column = cell->column};
        take_cell(wide, &place, waiting_text(wide, cell));
    }
}

/* Works out what only the export of a service says of a return. */
static void settle_export(struct wide *wide)
{
    struct builder *builder = wide->file->builder;
    if (builder->waiting_count)
        builder_take_waiting(builder);
    boxes_settle(&wide->boxes, builder);
    completion_say(&wide->status, builder, wide->header->service, wide->file->options->leave_out);
    if (wide->status.coded && !wide->file->malformed)
        FILE_ERROR(wide->file, wide->header->line,
                   "the answers of this file are numbers that stand for answers, which the file "
                   "does not explain: export it from %s again, %s",
                   wide->header->service->name, wide->header->service->how);
}

static void take_record(void *context, const struct table_place *place)
{
    struct wide *wide = context;
    if (wide->maybe_empty) {
        SOURCE_PROBLEM(wide->file->source, SEVERITY_NOTE, place->record_line,
                       "an empty row: passed over");
        return;
    }
    if (is_remark(wide, place)) {
        say_remark(wide, place);
        return;
    }
    take_waiting(wide);
    check_record(wide, place);
    take_runs(wide);
    if (wide->header->service)
        settle_export(wide);
    return_file_finish(wide->file);
    export_warnings_take_return(&wide->warnings, wide->file->builder);
}

void wide_read(struct return_file *file, const struct header *header, struct record_table table)
{
    static const struct table_layout layout = {take_field, take_record};
    struct wide wide = {.file = file,
                        .header = header,
                        .cells = arena_array(file->arena, header->count, sizeof *wide.cells),
                        .run = arena_array(file->arena, header->count, sizeof *wide.run),
                        .waiting = arena_array(file->arena, header->count, sizeof *wide.waiting),
                        .maybe_empty = true};
    size_t before = file->records;
    boxes_init(&wide.boxes, file->arena, file->template, header);
    unread_init(&wide.unread, file->arena, file->source->problems, header);
    export_warnings_init(&wide.warnings, file->arena, file->template, header->service);
    if (!table.read(table.source, &layout, &wide))
        file->malformed = true;
    else if (file->records == before && file->one_of_several)
        SOURCE_PROBLEM(file->source, SEVERITY_NOTE, header->line,
                       "no return on this sheet: nothing stands below the headings");
    else if (file->records == before && !file->malformed)
        FILE_ERROR(file, header->line, "no return in it: nothing stands below the headings");
    if (file->malformed)
        return;
    unread_say(&wide.unread, file->source->name);
    say_codes(&wide);
    boxes_say(&wide.boxes, file->source->problems, file->source->name);
    export_warnings_say(&wide.warnings, file->arena, file->source->problems,
                        (struct place){file->source->name, header->line, NULL});
}
