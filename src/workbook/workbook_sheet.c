/* The rows and cells of a sheet. */
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

/* A sheet while it is read. */
struct sheet {
    struct workbook *workbook;
    struct table_layout layout;
    void *context;
    bool header_only;
    bool has_header;          /* the header's row has ended */
    size_t width;             /* the header's fields */
    size_t last_row;          /* its number; 0 before the first */
    size_t next_column;       /* behind the last cell of the row in hand */
    size_t first_unread;      /* the columns behind the header's last in which the row in hand */
    size_t last_unread;       /* has text; 0 if it has none there */
    struct table_place place; /* of the row in hand: as many fields as have been given */
    struct cell cell;
    bool failed; /* a problem has been said */
};

/* Says something about the row in hand, and that the sheet cannot be used. False, to be returned.
 */
#define SHEET_ERROR(sheet, ...)                                                                    \
    ((sheet)->failed = true,                                                                       \
     problem_add((sheet)->workbook->package.source->problems, SEVERITY_ERROR,                      \
                 (struct place){(sheet)->workbook->package.source->name, (sheet)->last_row, NULL}, \
                 __VA_ARGS__),                                                                     \
     false)

#define SHEET_QUOTED(sheet, text)                                                                  \
    PROBLEM_QUOTED((sheet)->workbook->package.source->problems, (text))

/* Gives blank fields to the layout for the cells that are not there before a column. */
static void give_blanks(struct sheet *sheet, size_t column)
{
    struct table_place *place = &sheet->place;
    for (; place->column < column; place->column++)
        sheet->layout.field(sheet->context, place, text_of(""));
}

/* Gives a cell that is not blank to the layout. */
static void give_value(struct sheet *sheet, enum cell_state state, const struct cell_value *value)
{
    struct table_place *place = &sheet->place;
    give_blanks(sheet, sheet->cell.column);
    if (*value->message) {
        *(state == CELL_UNREADABLE ? &place->fault : &place->doubt) = value->message;
        place->last_line = 0;
    }
    sheet->layout.field(sheet->context, place, value->text);
    place->fault = place->doubt = NULL;
    place->last_line = place->line;
    place->column++;
}

/* A column without a header is no part of the template, as one with an unknown header is none. */
static void say_unread(const struct sheet *sheet)
{
    const struct source *source = sheet->workbook->package.source;
    struct place place = {source->name, sheet->last_row, NULL};
    char first[32], last[32];
    cell_name(sheet->last_row, sheet->first_unread, first);
    cell_name(sheet->last_row, sheet->last_unread, last);
    if (sheet->first_unread == sheet->last_unread)
        problem_add(source->problems, SEVERITY_WARNING, place,
                    "cell %s is not read: its column has no header", first);
    else
        problem_add(source->problems, SEVERITY_WARNING, place,
                    "the cells from %s to %s are not read: their columns have no header", first,
                    last);
}

/* Takes note of a cell with text behind the header's last column. */
static void pass_over(struct sheet *sheet, size_t column)
{
    if (!sheet->first_unread)
        sheet->first_unread = column;
    sheet->last_unread = column;
}

static bool take_value(struct sheet *sheet, enum cell_state state, const struct cell_value *value)
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

static bool begin_row(struct sheet *sheet, const char *number)
{
    char *rest = NULL;
    size_t last = sheet->last_row;
    size_t row = number ? strtoul(number, &rest, 10) : last + 1;
    bool good =
        row >= 1 && row <= MOST_ROWS && (!number || (*number >= '0' && *number <= '9' && !*rest));
    if (!good)
        return SHEET_ERROR(sheet,
                           "is damaged: the row behind row %zu has no number that a row can "
                           "have",
                           last);
    sheet->last_row = row;
    if (row <= last)
        return SHEET_ERROR(sheet, "is damaged: row %zu stands behind row %zu", row, last);
    sheet->next_column = 0;
    sheet->first_unread = sheet->last_unread = 0;
    sheet->place = (struct table_place){.record_line = row, .line = row, .last_line = row};
    return true;
}

/* Where a cell is that does not say so: behind the one before it. */
static bool find_place(struct sheet *sheet, const char *name)
{
    struct cell *cell = &sheet->cell;
    char buffer[32];
    cell->row = sheet->last_row;
    cell->column = sheet->next_column;
    if (name && !cell_place_by_name(name, &cell->row, &cell->column))
        return SHEET_ERROR(sheet, "is damaged: %s is not the name of a cell",
                           SHEET_QUOTED(sheet, text_of(name)));
    if (cell->row != sheet->last_row)
        return SHEET_ERROR(sheet, "is damaged: cell %s stands in row %zu", name, sheet->last_row);
    if (cell->column < sheet->next_column)
        return SHEET_ERROR(sheet,
                           "is damaged: cell %s stands twice in its row, or behind one to "
                           "its right",
                           cell_name(cell->row, cell->column, buffer));
    if (cell->column >= MOST_COLUMNS)
        return SHEET_ERROR(sheet, "is damaged: the row has more than %d cells", MOST_COLUMNS);
    sheet->next_column = cell->column + 1;
    return true;
}

static bool begin_cell(struct sheet *sheet, const char **attributes)
{
    struct cell *cell = &sheet->cell;
    const char *type = xml_attribute(attributes, "t"), *format = xml_attribute(attributes, "s");
    cell->type = cell_type_of(type);
    cell->format = format ? strtoul(format, NULL, 10) : 0;
    cell->has_formula = cell->has_value = false;
    cell->text.length = 0;
    if (cell->type == CELL_TYPE_COUNT)
        return SHEET_ERROR(sheet, "is damaged: a cell's type is %s, which is none",
                           SHEET_QUOTED(sheet, text_of(type)));
    return find_place(sheet, xml_attribute(attributes, "r"));
}

static bool start(void *context, int kind, const char **attributes)
{
    struct sheet *sheet = context;
    if (kind == ROW)
        return begin_row(sheet, xml_attribute(attributes, "r"));
    if (kind == CELL)
        return begin_cell(sheet, attributes);
    sheet->cell.has_formula = sheet->cell.has_formula || kind == FORMULA;
    sheet->cell.has_value = sheet->cell.has_value || kind == VALUE || kind == INLINE;
    return true;
}

/* What stands where it means nothing would be lost in silence. */
static bool say_misplaced(struct sheet *sheet, struct text what)
{
    return SHEET_ERROR(sheet, "is damaged: in row %zu %s stands where it is no part of a cell",
                       sheet->last_row, SHEET_QUOTED(sheet, what));
}

/* Tags that hold cells and their text, in places where they do not. */
static bool refuse_misplaced(void *context, int parent, const char *name)
{
    static const char *const names[] = {"row", "c", "v", "is", "r", "t"};
    for (size_t i = 0; parent >= SHEET_DATA && i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return say_misplaced(context, text_of(name));
    return true;
}

static bool take_piece(void *context, int kind, struct text piece)
{
    struct sheet *sheet = context;
    char name[32];
    int wanted = sheet->cell.type == CELL_INLINE_TEXT ? TEXT : VALUE;
    if (kind != wanted && kind != FORMULA && !text_is_blank(piece))
        return say_misplaced(sheet, piece);
    if (kind != wanted || workbook_text_add(&sheet->cell.text, piece))
        return true;
    return SHEET_ERROR(sheet, "cell %s holds more than %d MiB",
                       cell_name(sheet->cell.row, sheet->cell.column, name),
                       LONGEST_FIELD / 1024 / 1024);
}

/* Gives the end of a row that has text to the layout. False if no more is wanted. */
static bool end_row(struct sheet *sheet)
{
    if (sheet->first_unread)
        say_unread(sheet);
    if (!sheet->place.column)
        return true;
    if (!sheet->has_header)
        sheet->width = sheet->place.column;
    else
        give_blanks(sheet, sheet->width);
    sheet->has_header = true;
    sheet->layout.record(sheet->context, &sheet->place);
    return !sheet->header_only;
}

static bool end(void *context, int kind)
{
    struct sheet *sheet = context;
    struct cell_value value;
    if (kind == ROW)
        return end_row(sheet);
    return kind != CELL ||
           take_value(sheet, cell_read(sheet->workbook, &sheet->cell, &value), &value);
}

/* The arena owns what is held of a cell while it is read. */
static bool read_sheet(struct sheet *sheet, struct arena *arena, const char *part)
{
    static const struct xml_reader reader = {.rules = rules,
                                             .rule_count = sizeof rules / sizeof *rules,
                                             .start = start,
                                             .text = take_piece,
                                             .end = end,
                                             .other = refuse_misplaced};
    sheet->cell.text.arena = arena;
    enum part_state state = xml_read(&sheet->workbook->package, part, &reader, sheet);
    return !sheet->failed && (state == PART_WHOLE || (state == PART_STOPPED && sheet->header_only));
}

/* The header while it is collected. */
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
    header->fields = arena_grow(arena, header->fields, header->count, &collecting->capacity,
                                sizeof *header->fields);
    header->fields[header->count++] =
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
    struct sheet sheet = {.workbook = workbook,
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
    struct sheet sheet = {.workbook = table->workbook, .layout = *layout, .context = context};
    return read_sheet(&sheet, table->workbook->arena, table->sheet->part);
}

struct table table_of_sheet(struct sheet_table *sheet)
{
    return (struct table){read_table, sheet};
}
