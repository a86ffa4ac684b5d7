/* Reads the cell formats, to know which numbers are dates, and what others look like. */
#include "workbook.h"
#include "workbook_numbers.h"
#include "workbook_xml.h"

#include <stdlib.h>
#include <string.h>

enum kind { STYLES = XML_FIRST, NUMBER_FORMATS, NUMBER_FORMAT, CELL_FORMATS, CELL_FORMAT };

static const struct xml_rule rules[] = {
    {XML_OUTSIDE, STYLES, "styleSheet"},       {STYLES, NUMBER_FORMATS, "numFmts"},
    {NUMBER_FORMATS, NUMBER_FORMAT, "numFmt"}, {STYLES, CELL_FORMATS, "cellXfs"},
    {CELL_FORMATS, CELL_FORMAT, "xf"},
};

struct number_format {
    unsigned long number;
    struct cell_format format;
};

struct formats_reading {
    struct workbook *workbook;
    struct number_format *number_formats; /* defined in the workbook */
    size_t number_format_count;
    size_t number_format_capacity;
    unsigned long *cell_formats; /* the number format of each, by its number */
    size_t cell_format_count;
    size_t cell_format_capacity;
};

static unsigned long number_of(const char *attribute)
{
    return attribute ? strtoul(attribute, NULL, 10) : 0;
}

/* A code that is longer than any program writes is taken for one that is not known. */
static struct cell_format format_of(struct arena *arena, const char *code)
{
    size_t length = strlen(code);
    struct cell_format format = {.shown = shown_by_code(code)};
    if (length > LONGEST_FORMAT_CODE)
        format.code = "E";
    else if (length && strcmp(code, "General") != 0)
        format.code = arena_copy(arena, code, length);
    format.changes_text = format.code && format_changes_text(format.code);
    return format;
}

static void take_number_format(struct formats_reading *reading, const char **attributes)
{
    struct arena *arena = reading->workbook->arena;
    const char *code = xml_attribute(attributes, "formatCode");
    *ARENA_NEXT(arena, reading->number_formats, reading->number_format_count,
                reading->number_format_capacity) = (struct number_format){
        number_of(xml_attribute(attributes, "numFmtId")), format_of(arena, code ? code : "")};
}

static void take_cell_format(struct formats_reading *reading, const char **attributes)
{
    *ARENA_NEXT(reading->workbook->arena, reading->cell_formats, reading->cell_format_count,
                reading->cell_format_capacity) = number_of(xml_attribute(attributes, "numFmtId"));
}

static bool start(void *context, int kind, const char **attributes)
{
    struct formats_reading *reading = context;
    if (reading->number_format_count == MOST_FORMATS || reading->cell_format_count == MOST_FORMATS)
        return PACKAGE_ERROR(&reading->workbook->package, "has more than %d formats",
                             MOST_FORMATS - 1);
    if (kind == NUMBER_FORMAT)
        take_number_format(reading, attributes);
    else if (kind == CELL_FORMAT)
        take_cell_format(reading, attributes);
    return true;
}

static int compare_numbers(const void *a, const void *b)
{
    unsigned long first = ((const struct number_format *)a)->number;
    unsigned long second = ((const struct number_format *)b)->number;
    return (first > second) - (first < second);
}

static struct cell_format format_by_number(const struct formats_reading *reading,
                                           unsigned long number)
{
    struct number_format wanted = {.number = number};
    const struct number_format *found =
        reading->number_format_count
            ? bsearch(&wanted, reading->number_formats, reading->number_format_count, sizeof wanted,
                      compare_numbers)
            : NULL;
    return found ? found->format
                 : (struct cell_format){.shown = shown_by_built_in(number),
                                        .code = number_format_built_in(number)};
}

bool workbook_read_formats(struct workbook *workbook, const char *part)
{
    static const struct xml_reader reader = {
        .rules = rules, .rule_count = LENGTH(rules), .start = start};
    struct formats_reading reading = {.workbook = workbook};
    if (xml_read(&workbook->package, part, &reader, &reading) != PART_WHOLE)
        return false;
    if (reading.number_format_count)
        qsort(reading.number_formats, reading.number_format_count, sizeof *reading.number_formats,
              compare_numbers);
    workbook->format_count = reading.cell_format_count;
    workbook->formats =
        arena_array(workbook->arena, workbook->format_count, sizeof *workbook->formats);
    for (size_t i = 0; i < workbook->format_count; i++)
        workbook->formats[i] = format_by_number(&reading, reading.cell_formats[i]);
    return true;
}
