#include "workbook_cell.h"

#include "workbook_numbers.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LETTERS = 26 };

#define CELL_SAYS(value, state, ...)                                                               \
    (snprintf((value)->message, sizeof(value)->message, __VA_ARGS__), (state))

#define CELL_QUOTED(workbook, text) PROBLEM_QUOTED((workbook)->package.source->problems, (text))

enum cell_type cell_type_of(const char *attribute)
{
    static const char *const names[CELL_TYPE_COUNT] = {
        [CELL_NUMBER] = "n",  [CELL_SHARED_TEXT] = "s",
        [CELL_TEXT] = "str",  [CELL_INLINE_TEXT] = "inlineStr",
        [CELL_BOOLEAN] = "b", [CELL_ERROR] = "e",
        [CELL_DATE] = "d",
    };
    size_t type = CELL_NUMBER;
    while (attribute && type < CELL_TYPE_COUNT && strcmp(names[type], attribute) != 0)
        type++;
    return (enum cell_type)type;
}

const char *cell_name(size_t row, size_t column, char buffer[static 32])
{
    char letters[16];
    size_t begin = sizeof letters - 1;
    letters[begin] = '\0';
    for (size_t left = column + 1; left > 0 && begin > 0; left = (left - 1) / LETTERS)
        letters[--begin] = (char)('A' + (left - 1) % LETTERS);
    if (row)
        snprintf(buffer, 32, "%s%zu", letters + begin, row);
    else
        snprintf(buffer, 32, "%s", letters + begin);
    return buffer;
}

bool cell_place_by_name(const char *name, size_t *row, size_t *column)
{
    enum { MOST_LETTERS = 3, MOST_DIGITS = 7 };
    size_t letters = 0, digits = 0;
    *row = *column = 0;
    for (; *name >= 'A' && *name <= 'Z' && letters <= MOST_LETTERS; name++, letters++)
        *column = *column * LETTERS + (size_t)(*name - 'A') + 1;
    for (; *name >= '0' && *name <= '9' && digits <= MOST_DIGITS; name++, digits++)
        *row = *row * 10 + (size_t)(*name - '0');
    bool good =
        !*name && letters && digits && *column <= MOST_COLUMNS && *row >= 1 && *row <= MOST_ROWS;
    *column -= good;
    return good;
}

/* Copies the text of the cell without white space around it. Returns NULL if it is too long for a
 * number or a date. */
static const char *short_text(const struct cell *cell, char buffer[static 64])
{
    struct text text = text_trim((struct text){cell->text.bytes, cell->text.length});
    if (text.length >= 64)
        return NULL;
    if (text.length)
        memcpy(buffer, text.data, text.length);
    buffer[text.length] = '\0';
    return buffer;
}

static enum cell_state say_malformed(const struct cell *cell, struct cell_value *value,
                                     const char *what)
{
    return CELL_SAYS(value, CELL_MALFORMED, "is damaged: cell %s holds something that is not %s",
                     CELL_NAME(cell->row, cell->column), what);
}

static enum cell_state take_made(struct cell_value *value)
{
    value->text = text_of(value->characters);
    return CELL_READABLE;
}

/* From 1e15 on, spreadsheet programs do not keep all digits of a number. Numbers below
 * LARGEST_IN_DIGITS are written with all digits if they are whole. */
static const double LARGEST_EXACT = 1e15, LARGEST_IN_DIGITS = 1e21;

/* Writes a number as it was typed: the shortest decimal that reads back as this number. */
static void write_number(double number, char buffer[static 64])
{
    enum { ALWAYS_EXACT = 15, ENOUGH = 17 };
    if (fabs(number) < LARGEST_IN_DIGITS && floor(number) == number) {
        snprintf(buffer, 64, "%.0f", number);
        return;
    }
    for (int digits = ALWAYS_EXACT; digits <= ENOUGH; digits++) {
        snprintf(buffer, 64, "%.*g", digits, number);
        if (strtod(buffer, NULL) == number)
            return;
    }
}

static bool is_number(const char *text)
{
    static const char digits[] = "0123456789";
    text += *text == '-' || *text == '+';
    size_t whole = strspn(text, digits);
    text += whole;
    size_t fraction = *text == '.' ? strspn(++text, digits) : 0;
    text += fraction;
    if (whole + fraction > 0 && (*text == 'e' || *text == 'E')) {
        text++;
        text += *text == '-' || *text == '+';
        size_t exponent = strspn(text, digits);
        text += exponent;
        return exponent > 0 && !*text;
    }
    return whole + fraction > 0 && !*text;
}

/* Warns about dates, because spreadsheet programs turn much that was typed into one. */
static enum cell_state take_date(const struct workbook *workbook, const struct cell *cell,
                                 struct cell_value *value)
{
    take_made(value);
    return CELL_SAYS(value, CELL_READABLE,
                     "cell %s holds a date or a time, %s: if something else was typed, such as "
                     "3-4, the spreadsheet program has changed it; format the cell as text, and "
                     "type it again",
                     CELL_NAME(cell->row, cell->column), CELL_QUOTED(workbook, value->text));
}

/* The format of a cell; NULL if it has none. */
static const struct cell_format *format_of(const struct workbook *workbook, const struct cell *cell)
{
    return cell->format < workbook->format_count ? &workbook->formats[cell->format] : NULL;
}

static enum cell_state doubt_format(const struct workbook *workbook, const struct cell *cell,
                                    struct cell_value *value)
{
    return CELL_SAYS(value, CELL_READABLE,
                     "cell %s holds %s, but the sheet may show something else there, because of "
                     "the cell's number format: if so, format it as text, and type what it shows",
                     CELL_NAME(cell->row, cell->column), CELL_QUOTED(workbook, value->text));
}

/* Takes a number as the format of its cell shows it. */
static enum cell_state take_number(const struct workbook *workbook, const struct cell *cell,
                                   double number, struct cell_value *value)
{
    const struct cell_format *format = format_of(workbook, cell);
    char shown[LONGEST_SHOWN];
    enum appearance appearance = SHOWN_AS_IT_IS;
    if (format && format->code)
        appearance = number_appearance(format->code, number,
                                       value->characters + (value->characters[0] == '-'), shown);
    if (appearance == SHOWN_AS_TEXT)
        strcpy(value->characters, shown);
    take_made(value);
    return appearance == SHOWN_OTHERWISE ? doubt_format(workbook, cell, value) : CELL_READABLE;
}

static enum cell_state read_number(const struct workbook *workbook, const struct cell *cell,
                                   struct cell_value *value)
{
    char text[64], name[32];
    if (!short_text(cell, text) || !is_number(text) || !isfinite(strtod(text, NULL)))
        return say_malformed(cell, value, "a number");
    double number = strtod(text, NULL);
    const struct cell_format *format = format_of(workbook, cell);
    enum shown shown = format ? format->shown : SHOWN_NUMBER;
    if (shown != SHOWN_NUMBER &&
        date_of_number(number, shown, workbook->from_1904, value->characters))
        return take_date(workbook, cell, value);
    write_number(number, value->characters);
    if (fabs(number) < LARGEST_EXACT)
        return take_number(workbook, cell, number, value);
    take_made(value);
    return CELL_SAYS(value, CELL_READABLE,
                     "cell %s holds the number %s, and spreadsheet programs keep 15 digits only: "
                     "if more were typed, the last ones are lost. Format the cell as text, and "
                     "type it again",
                     cell_name(cell->row, cell->column, name), CELL_QUOTED(workbook, value->text));
}

static enum cell_state read_shared_text(const struct workbook *workbook, const struct cell *cell,
                                        struct cell_value *value)
{
    char text[64];
    char *end = text;
    unsigned long index = short_text(cell, text) ? strtoul(text, &end, 10) : 0;
    if (end == text || *end || *text < '0' || *text > '9' || index >= workbook->string_count)
        return say_malformed(cell, value, "the number of a shared text");
    value->text = workbook->strings[index];
    return CELL_READABLE;
}

static enum cell_state read_boolean(const struct cell *cell, struct cell_value *value)
{
    char text[64];
    bool known = short_text(cell, text) != NULL;
    bool yes = known && (strcmp(text, "1") == 0 || strcmp(text, "true") == 0);
    bool no = known && (strcmp(text, "0") == 0 || strcmp(text, "false") == 0);
    if (!yes && !no)
        return say_malformed(cell, value, "true or false");
    strcpy(value->characters, yes ? "TRUE" : "FALSE");
    return take_made(value);
}

/* Reads a date in ISO 8601. A time of midnight was not typed, and is cut off. */
static enum cell_state read_date(const struct workbook *workbook, const struct cell *cell,
                                 struct cell_value *value)
{
    if (!short_text(cell, value->characters))
        return say_malformed(cell, value, "a date");
    char *time = strchr(value->characters, 'T');
    if (time && strspn(time + 1, "0:.Z") == strlen(time + 1))
        *time = '\0';
    return take_date(workbook, cell, value);
}

/* True if the program that saved the workbook did not calculate the formula's result. */
static bool lacks_result(const struct cell *cell)
{
    bool blank = text_is_blank((struct text){cell->text.bytes, cell->text.length});
    return cell->has_formula && (cell->type == CELL_TEXT ? !cell->has_value : blank);
}

static enum cell_state read_by_type(const struct workbook *workbook, struct cell *cell,
                                    struct cell_value *value)
{
    struct text text = {cell->text.bytes, cell->text.length};
    bool typed = cell->type == CELL_TEXT || cell->type == CELL_INLINE_TEXT;
    if (typed)
        value->text = workbook_text_decoded(&cell->text);
    if (typed || text_is_blank(text))
        return CELL_READABLE;
    switch (cell->type) {
    case CELL_SHARED_TEXT:
        return read_shared_text(workbook, cell, value);
    case CELL_BOOLEAN:
        return read_boolean(cell, value);
    case CELL_DATE:
        return read_date(workbook, cell, value);
    case CELL_ERROR:
        value->text = text;
        return CELL_SAYS(value, CELL_UNREADABLE,
                         "cell %s holds the error %s: mend its formula, or type what belongs there",
                         CELL_NAME(cell->row, cell->column), CELL_QUOTED(workbook, text));
    default:
        return read_number(workbook, cell, value);
    }
}

enum cell_state cell_read(const struct workbook *workbook, struct cell *cell,
                          struct cell_value *value)
{
    value->text = text_of("");
    value->message[0] = '\0';
    if (lacks_result(cell))
        return CELL_SAYS(value, CELL_UNREADABLE,
                         "cell %s holds a formula without its result: open the workbook in a "
                         "spreadsheet program and save it, or type what belongs there",
                         CELL_NAME(cell->row, cell->column));
    enum cell_state state = read_by_type(workbook, cell, value);
    const struct cell_format *format = format_of(workbook, cell);
    bool is_text =
        cell->type == CELL_SHARED_TEXT || cell->type == CELL_TEXT || cell->type == CELL_INLINE_TEXT;
    if (state == CELL_READABLE && is_text && value->text.length && format && format->changes_text)
        state = doubt_format(workbook, cell, value);
    if (state == CELL_READABLE && value->text.length &&
        memchr(value->text.data, '\0', value->text.length))
        return CELL_SAYS(value, CELL_MALFORMED, "is damaged: cell %s holds a NUL character",
                         CELL_NAME(cell->row, cell->column));
    return state;
}
