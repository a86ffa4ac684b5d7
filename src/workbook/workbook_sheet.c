/* Reads the rows and cells of a sheet. */
#include "workbook.h"
#include "workbook_cell.h"
#include "workbook_xml.h"

#include <stdlib.h>
#include <string.h>

enum kind { SHEET = XML_FIRST, SHEET_DATA, ROW, CELL, FORMULA, VALUE, INLINE, RUN, TEXT };

static const struct xml_rule rules[] = {
    {XML_OUTSIDE, SHEET, "worksheet"},
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
    bool header_only;
    bool has_header;          /* the header's row has ended */
    size_t width;             /* number of the header's fields */
    size_t last_row;          /* 0 before the first row */
    size_t next_column;       /* after the last cell of the current row */
    size_t first_unread;      /* first and last column right of the header where the */
    size_t last_unread;       /* current row has text; 0 if it has none there */
    struct table_place place; /* in the current row; `column` is the next field */
    struct cell cell;
    bool failed; /* an error has been added */
};

/* Adds an error about the current row and marks the sheet as failed. Is false, so that a function
 * can return it. */
#define SHEET_ERROR(sheet, ...)                                                                    \
    ((sheet)->failed = true,                                                                       \
     SOURCE_PROBLEM((sheet)->workbook->package.source, SEVERITY_ERROR, (sheet)->last_row,          \
                    __VA_ARGS__),                                                                  \
     false)

#define SHEET_QUOTED(sheet, text)                                                                  \
    PROBLEM_QUOTED((sheet)->workbook->package.source->problems, (text))

/* Gives the layout a field, unless it is one of a header that was read before. */
static void give_field(struct sheet_reading *sheet, struct text field)
{
    if (sheet->has_header || sheet->header_only)
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
        SOURCE_PROBLEM(source, SEVERITY_WARNING, sheet->last_row,
                       "cell %s is not read: its column has no header", first);
    else
        SOURCE_PROBLEM(source, SEVERITY_WARNING, sheet->last_row,
                       "the cells from %s to %s are not read: their columns have no header", first,
                       CELL_NAME(sheet->last_row, sheet->last_unread));
}

/* Notes a cell with text to the right of the header. */
static void pass_over(struct sheet_reading *sheet, size_t column)
{
    if (!sheet->first_unread)
        sheet->first_unread = column;
    sheet->last_unread = column;
}

static bool take_value(struct sheet_reading *sheet, enum cell_state state,
                       const struct cell_value *value)
{
    size_t column = sheet->cell.column;
    if (state == CELL_MALFORMED ||
        (state == CELL_UNREADABLE && !sheet->has_header && !sheet->header_only))
        return SHEET_ERROR(sheet, "%s", value->message);
    if (state == CELL_READABLE && text_is_blank(value->text))
        return true;
    if (!sheet->has_header && column >= MOST_HEADER_COLUMNS)
        return SHEET_ERROR(sheet, "the header has more than %d columns", MOST_HEADER_COLUMNS);
    if (sheet->has_header && column >= sheet->width)
        pass_over(sheet, column);
    else
        give_value(sheet, state, value);
    return true;
}

static bool begin_row(struct sheet_reading *sheet, const char *number)
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
    cell->has_formula = cell->has_value = false;
    cell->text.length = 0;
    if (cell->type == CELL_TYPE_COUNT)
        return SHEET_ERROR(sheet, "is damaged: a cell has the unknown type %s",
                           SHEET_QUOTED(sheet, text_of(type)));
    return find_place(sheet, xml_attribute(attributes, "r"));
}

static bool start(void *context, int kind, const char **attributes)
{
    struct sheet_reading *sheet = context;
    if (kind == ROW)
        return begin_row(sheet, xml_attribute(attributes, "r"));
    if (kind == CELL)
        return begin_cell(sheet, attributes);
    sheet->cell.has_formula = sheet->cell.has_formula || kind == FORMULA;
    sheet->cell.has_value = sheet->cell.has_value || kind == VALUE || kind == INLINE;
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
    int wanted = sheet->cell.type == CELL_INLINE_TEXT ? TEXT : VALUE;
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
    if (sheet->first_unread)
        say_unread(sheet);
    if (!sheet->place.column)
        return true;
    if (!sheet->has_header)
        sheet->width = sheet->place.column;
    give_blanks(sheet, sheet->width);
    if (sheet->has_header || sheet->header_only)
        sheet->layout.record(sheet->context, &sheet->place);
    sheet->has_header = true;
    return !sheet->header_only;
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
    return !sheet->failed && (state == PART_WHOLE || (state == PART_STOPPED && sheet->header_only));
}

/* A header that is being collected. */
struct collecting {
    struct arena *arena;
    struct table_header *header;
    size_t capacity;
    size_t row;
    size_t bytes;
};

static void collect_field(void *context, const struct table_place *place, struct text field)
{
    struct collecting *collecting = context;
    struct table_header *header = collecting->header;
    struct arena *arena = collecting->arena;
    collecting->bytes += field.length;
    if (collecting->bytes > LONGEST_HEADER)
        field = text_of("");
    collecting->row = place->record_line;
    *ARENA_NEXT(arena, header->fields, header->count, collecting->capacity) =
        (struct text){arena_copy(arena, field.data, field.length), field.length};
}

static void collect_record(void *context, const struct table_place *place)
{
    (void)place;
    ((struct collecting *)context)->header->whole = true;
}

bool sheet_read_header(struct workbook *workbook, const struct workbook_sheet *of,
                       struct arena *arena, struct table_header *header, size_t *row)
{
    struct collecting collecting = {.arena = arena, .header = header};
    struct sheet_reading sheet = {.workbook = workbook,
                                  .layout = {collect_field, collect_record},
                                  .context = &collecting,
                                  .header_only = true};
    *header = (struct table_header){0};
    bool good = read_sheet(&sheet, arena, of->part);
    *row = collecting.row;
    if (good && collecting.bytes > LONGEST_HEADER)
        return SHEET_ERROR(&sheet, "a header of more than %d KiB", LONGEST_HEADER / 1024);
    return good;
}

static bool read_table(void *source, const struct table_layout *layout, void *context)
{
    const struct sheet_table *table = source;
    struct sheet_reading sheet = {
        .workbook = table->workbook, .layout = *layout, .context = context};
    return read_sheet(&sheet, table->workbook->arena, table->sheet->part);
}

struct record_table table_of_sheet(struct sheet_table *sheet)
{
    return (struct record_table){read_table, sheet};
}
