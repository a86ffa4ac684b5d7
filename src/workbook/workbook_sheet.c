/* Reads the rows and cells of a sheet. */
#include "sheet_marks.h"
#include "workbook.h"
#include "workbook_cell.h"
#include "workbook_xml.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind {
    SHEET = XML_FIRST,
    COLUMNS,
    COLUMN,
    MERGES,
    MERGE,
    SHEET_DATA,
    ROW,
    CELL,
    FORMULA,
    VALUE,
    INLINE,
    RUN,
    TEXT
};

static const struct xml_rule rules[] = {
    {XML_OUTSIDE, SHEET, "worksheet"},
    {SHEET, COLUMNS, "cols"},
    {COLUMNS, COLUMN, "col"},
    {SHEET, MERGES, "mergeCells"},
    {MERGES, MERGE, "mergeCell"},
    {SHEET, SHEET_DATA, "sheetData"},
    {SHEET_DATA, ROW, "row"},
    {ROW, CELL, "c"},
    {CELL, FORMULA, "f"},
    {CELL, VALUE, "v"},
    {CELL, INLINE, "is"},
    {INLINE, TEXT, "t"},
    {INLINE, RUN, "r"},
    {RUN, TEXT, "t"},
};

/* A sheet that is being read. */
struct sheet_reading {
    struct workbook *workbook;
    struct table_layout layout;
    void *context;
    size_t rows_left;  /* rows to collect; 0: the sheet is read as a table */
    size_t header_row; /* first and last row of the table's header */
    size_t last_header_row;
    size_t width;              /* number of its fields */
    size_t last_row;           /* 0 before the first row */
    size_t next_column;        /* after the last cell of the current row */
    size_t first_unread;       /* first and last column right of the header where the */
    size_t last_unread;        /* current row has text; 0 if it has none there */
    struct quoted_text unread; /* what stands in the first of them */
    bool first_of_rows;        /* no row has been collected yet */
    struct table_place place;  /* in the current row; `column` is the next field */
    struct cell cell;
    struct sheet_marks marks;
    bool failed; /* an error has been added */
};

/* True after the first row that is collected: damage there is said when the table is read, if it
 * is. */
static bool is_quiet(const struct sheet_reading *sheet)
{
    return sheet->rows_left && !sheet->first_of_rows;
}

/* Adds an error about the current row and marks the sheet as failed. Is false, so that a function
 * can return it. */
#define SHEET_ERROR(sheet, ...)                                                                    \
    ((sheet)->failed = true,                                                                       \
     is_quiet(sheet) ? (void)0                                                                     \
                     : SOURCE_PROBLEM((sheet)->workbook->package.source, SEVERITY_ERROR,           \
                                      (sheet)->last_row, __VA_ARGS__),                             \
     false)

#define SHEET_QUOTED(sheet, text)                                                                  \
    PROBLEM_QUOTED((sheet)->workbook->package.source->problems, (text))

/* Gives the layout a field, unless it is one of a header that was read before. */
static void give_field(struct sheet_reading *sheet, struct text field)
{
    if (sheet->rows_left || sheet->last_row > sheet->last_header_row)
        sheet->layout.field(sheet->context, &sheet->place, field);
    sheet->place.column++;
}

/* Gives the layout blank fields for the missing cells before a column. */
static void give_blanks(struct sheet_reading *sheet, size_t column)
{
    while (sheet->place.column < column)
        give_field(sheet, text_of(""));
}

/* Gives the layout a cell that is not blank. */
static void give_value(struct sheet_reading *sheet, enum cell_state state,
                       const struct cell_value *value)
{
    struct table_place *place = &sheet->place;
    give_blanks(sheet, sheet->cell.column);
    if (*value->message) {
        *(state == CELL_UNREADABLE ? &place->fault : &place->doubt) = value->message;
        place->last_line = 0;
    }
    give_field(sheet, value->text);
    place->fault = place->doubt = NULL;
    place->last_line = place->line;
}

/* Only warns: a column without a header is ignored like one with an unknown header. */
static void say_unread(const struct sheet_reading *sheet)
{
    const struct source *source = sheet->workbook->package.source;
    const char *first = CELL_NAME(sheet->last_row, sheet->first_unread);
    if (sheet->first_unread == sheet->last_unread)
        SOURCE_PROBLEM(
            source, SEVERITY_WARNING, sheet->last_row,
            "cell %s, %s, is not read: its column has no heading. If it matters, give it one",
            first, sheet->unread.bytes);
    else
        SOURCE_PROBLEM(
            source, SEVERITY_WARNING, sheet->last_row,
            "the cells from %s, %s, to %s are not read: their columns have no headings. If "
            "they matter, give them some",
            first, sheet->unread.bytes, CELL_NAME(sheet->last_row, sheet->last_unread));
}

/* Notes a cell with text to the right of the header. */
static void pass_over(struct sheet_reading *sheet, size_t column, struct text text)
{
    if (!sheet->first_unread) {
        sheet->first_unread = column;
        snprintf(sheet->unread.bytes, sizeof sheet->unread.bytes, "%s", SHEET_QUOTED(sheet, text));
    }
    sheet->last_unread = column;
}

static bool take_value(struct sheet_reading *sheet, enum cell_state state,
                       const struct cell_value *value)
{
    size_t column = sheet->cell.column;
    bool table = !sheet->rows_left;
    if (state == CELL_MALFORMED ||
        (state == CELL_UNREADABLE && table && sheet->last_row == sheet->header_row))
        return SHEET_ERROR(sheet, "%s", value->message);
    if ((state == CELL_READABLE && text_is_blank(value->text)) ||
        (table && sheet->last_row < sheet->header_row))
        return true;
    if (column >= (table ? sheet->width : MOST_HEADER_COLUMNS))
        pass_over(sheet, column, value->text);
    else
        give_value(sheet, state, value);
    sheet_marks_take_cell(&sheet->marks, sheet->last_row, column);
    return true;
}

static bool begin_row(struct sheet_reading *sheet, const char *number, bool hidden)
{
    char *rest = NULL;
    size_t last = sheet->last_row;
    size_t row = number ? strtoul(number, &rest, 10) : last + 1;
    bool good =
        row >= 1 && row <= MOST_ROWS && (!number || (*number >= '0' && *number <= '9' && !*rest));
    if (!good)
        return SHEET_ERROR(sheet, "is damaged: the row after row %zu has an impossible number",
                           last);
    sheet->last_row = row;
    if (row <= last)
        return SHEET_ERROR(sheet, "is damaged: row %zu comes after row %zu", row, last);
    sheet->next_column = 0;
    sheet->first_unread = sheet->last_unread = 0;
    sheet->place = (struct table_place){.record_line = row, .line = row, .last_line = row};
    sheet_marks_begin_row(&sheet->marks, hidden);
    return true;
}

/* Finds the place of a cell. If it has no name, it follows the one before it. */
static bool find_place(struct sheet_reading *sheet, const char *name)
{
    struct cell *cell = &sheet->cell;
    cell->row = sheet->last_row;
    cell->column = sheet->next_column;
    if (name && !cell_place_by_name(name, &cell->row, &cell->column))
        return SHEET_ERROR(sheet, "is damaged: %s is not the name of a cell",
                           SHEET_QUOTED(sheet, text_of(name)));
    if (cell->row != sheet->last_row)
        return SHEET_ERROR(sheet, "is damaged: cell %s is in row %zu", name, sheet->last_row);
    if (cell->column < sheet->next_column)
        return SHEET_ERROR(sheet,
                           "is damaged: cell %s is twice in its row, or after one to its right",
                           CELL_NAME(cell->row, cell->column));
    if (cell->column >= MOST_COLUMNS)
        return SHEET_ERROR(sheet, "is damaged: the row has more than %d cells", MOST_COLUMNS);
    sheet->next_column = cell->column + 1;
    return true;
}

static bool begin_cell(struct sheet_reading *sheet, const char **attributes)
{
    struct cell *cell = &sheet->cell;
    const char *type = xml_attribute(attributes, "t"), *format = xml_attribute(attributes, "s");
    cell->type = cell_type_of(type);
    cell->format = format ? strtoul(format, NULL, 10) : 0;
    cell->has_formula = cell->has_value = cell->has_plain_value = false;
    cell->text.length = 0;
    if (cell->type == CELL_TYPE_COUNT)
        return SHEET_ERROR(sheet, "is damaged: a cell has the unknown type %s",
                           SHEET_QUOTED(sheet, text_of(type)));
    return find_place(sheet, xml_attribute(attributes, "r"));
}

static void take_mark(struct sheet_reading *sheet, int kind, const char **attributes)
{
    const char *first = xml_attribute(attributes, "min"), *last = xml_attribute(attributes, "max");
    const char *range = xml_attribute(attributes, "ref");
    if (kind == COLUMN && first && last && xml_is_true(xml_attribute(attributes, "hidden")))
        sheet_marks_hide(&sheet->marks, strtoul(first, NULL, 10), strtoul(last, NULL, 10));
    if (kind == MERGE && range)
        sheet_marks_merge(&sheet->marks, range);
}

static bool start(void *context, int kind, const char **attributes)
{
    struct sheet_reading *sheet = context;
    if (kind == ROW)
        return begin_row(sheet, xml_attribute(attributes, "r"),
                         xml_is_true(xml_attribute(attributes, "hidden")));
    if (kind == CELL)
        return begin_cell(sheet, attributes);
    take_mark(sheet, kind, attributes);
    sheet->cell.has_formula = sheet->cell.has_formula || kind == FORMULA;
    sheet->cell.has_value = sheet->cell.has_value || kind == VALUE || kind == INLINE;
    sheet->cell.has_plain_value =
        sheet->cell.has_plain_value || (kind == VALUE && !sheet->cell.text.length);
    return true;
}

/* Refuses text outside cells: otherwise it would be lost without a word. */
static bool say_misplaced(struct sheet_reading *sheet, struct text what)
{
    return SHEET_ERROR(sheet, "is damaged: row %zu has %s outside a cell", sheet->last_row,
                       SHEET_QUOTED(sheet, what));
}

/* Refuses tags of cells and texts in places where they mean nothing. */
static bool refuse_misplaced(void *context, int parent, const char *name)
{
    static const char *const names[] = {"row", "c", "v", "is", "r", "t"};
    for (size_t i = 0; parent >= SHEET_DATA && i < LENGTH(names); i++)
        if (strcmp(name, names[i]) == 0)
            return say_misplaced(context, text_of(name));
    return true;
}

static bool take_piece(void *context, int kind, struct text piece)
{
    struct sheet_reading *sheet = context;
    bool in_line = sheet->cell.type == CELL_INLINE_TEXT;
    int wanted = in_line && !sheet->cell.has_plain_value ? TEXT : VALUE;
    if (kind != wanted && kind != FORMULA && !text_is_blank(piece))
        return say_misplaced(sheet, piece);
    if (kind != wanted || workbook_text_add(&sheet->cell.text, piece))
        return true;
    return SHEET_ERROR(sheet, "cell %s holds more than %d MiB",
                       CELL_NAME(sheet->cell.row, sheet->cell.column), LONGEST_FIELD / 1024 / 1024);
}

/* Ends a row: gives the record to the layout if the row has text. Returns false if no more rows are
 * wanted. */
static bool end_row(struct sheet_reading *sheet)
{
    bool table = !sheet->rows_left;
    sheet_marks_end_row(&sheet->marks, sheet->last_row);
    if (sheet->first_unread && table)
        say_unread(sheet);
    else if (sheet->first_unread && sheet->first_of_rows)
        return SHEET_ERROR(sheet, "the header has more than %d columns", MOST_HEADER_COLUMNS);
    if (!sheet->place.column)
        return true;
    if (table)
        give_blanks(sheet, sheet->width);
    sheet->first_of_rows = false;
    if (!table || sheet->last_row > sheet->last_header_row)
        sheet->layout.record(sheet->context, &sheet->place);
    return table || --sheet->rows_left;
}

static bool end(void *context, int kind)
{
    struct sheet_reading *sheet = context;
    struct cell_value value;
    if (kind == ROW)
        return end_row(sheet);
    return kind != CELL ||
           take_value(sheet, cell_read(sheet->workbook, &sheet->cell, &value), &value);
}

/* Reads a sheet; `arena` owns the text of the current cell. */
static bool read_sheet(struct sheet_reading *sheet, struct arena *arena, const char *part)
{
    static const struct xml_reader reader = {.rules = rules,
                                             .rule_count = LENGTH(rules),
                                             .start = start,
                                             .text = take_piece,
                                             .end = end,
                                             .other = refuse_misplaced};
    sheet->cell.text.arena = arena;
    enum part_state state = xml_read(&sheet->workbook->package, part, &reader, sheet);
    return !sheet->failed && (state == PART_WHOLE || state == PART_STOPPED);
}

/* First rows that are being collected. */
struct collecting {
    struct arena *arena;
    struct first_rows *rows;
    size_t capacity; /* of the fields of the row in hand */
    size_t bytes;    /* of all fields */
};

static void collect_field(void *context, const struct table_place *place, struct text field)
{
    struct collecting *collecting = context;
    struct table_header *row = &collecting->rows->rows[collecting->rows->count];
    struct arena *arena = collecting->arena;
    collecting->bytes += field.length;
    row->cut = row->cut || collecting->bytes > LONGEST_HEADER;
    if (row->cut)
        field = text_of("");
    row->line = place->record_line;
    *ARENA_NEXT(arena, row->fields, row->count, collecting->capacity) =
        (struct text){arena_copy(arena, field.data, field.length), field.length};
}

static void collect_record(void *context, const struct table_place *place)
{
    struct collecting *collecting = context;
    (void)place;
    collecting->rows->rows[collecting->rows->count++].whole = true;
    collecting->capacity = 0;
}

bool sheet_first_rows(struct workbook *workbook, const struct workbook_sheet *of,
                      struct arena *arena, size_t most, struct first_rows *rows)
{
    struct collecting collecting = {.arena = arena, .rows = rows};
    struct sheet_reading sheet = {.workbook = workbook,
                                  .layout = {collect_field, collect_record},
                                  .context = &collecting,
                                  .rows_left = most,
                                  .first_of_rows = true};
    *rows = (struct first_rows){0};
    bool good = read_sheet(&sheet, arena, of->part) || (sheet.failed && rows->count);
    sheet.last_row = rows->rows[0].line;
    sheet.rows_left = 0;
    if (good && rows->rows[0].cut)
        return SHEET_ERROR(&sheet, "a header of more than %d KiB", LONGEST_HEADER / 1024);
    return good;
}

void sheet_each_row(struct workbook *workbook, const struct workbook_sheet *of,
                    const struct table_layout *layout, void *context)
{
    struct sheet_reading sheet = {
        .workbook = workbook, .layout = *layout, .context = context, .rows_left = SIZE_MAX};
    read_sheet(&sheet, workbook->arena, of->part);
}

static bool read_table(void *source, const struct table_layout *layout, void *context)
{
    const struct sheet_table *table = source;
    struct sheet_reading sheet = {.workbook = table->workbook,
                                  .layout = *layout,
                                  .context = context,
                                  .header_row = table->header_row,
                                  .last_header_row = table->last_header_row,
                                  .width = table->width};
    struct arena *arena = table->workbook->arena;
    sheet_marks_init(&sheet.marks, arena, table->counts, table->width, table->last_header_row);
    bool good = read_sheet(&sheet, arena, table->sheet->part);
    if (good)
        sheet_marks_say(&sheet.marks, table->workbook->package.source);
    return good;
}

struct record_table table_of_sheet(struct sheet_table *sheet)
{
    return (struct record_table){read_table, sheet};
}
