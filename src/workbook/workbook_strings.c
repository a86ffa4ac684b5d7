/* Reads the shared texts of a workbook. Cells refer to them by number. */
#include "workbook.h"
#include "workbook_text.h"
#include "workbook_xml.h"

enum kind { STRINGS = XML_FIRST, STRING, RUN, TEXT };

/* Phonetic guides ("rPh") are not part of a text. */
static const struct xml_rule rules[] = {
    {XML_OUTSIDE, STRINGS, "sst"},
    {STRINGS, STRING, "si"},
    {STRING, TEXT, "t"},
    {STRING, RUN, "r"},
    {RUN, TEXT, "t"},
};

struct strings_reading {
    struct workbook *workbook;
    struct workbook_text text;
    size_t bytes; /* of all so far */
};

static bool start(void *context, int kind, const char **attributes)
{
    struct strings_reading *reading = context;
    (void)attributes;
    if (kind == STRING)
        reading->text.length = 0;
    return true;
}

static bool take_piece(void *context, int kind, struct text piece)
{
    struct strings_reading *reading = context;
    return kind != TEXT || workbook_text_add(&reading->text, piece) ||
           PACKAGE_ERROR(&reading->workbook->package, "a text of more than %d MiB is in it",
                         LONGEST_FIELD / 1024 / 1024);
}

static bool end(void *context, int kind)
{
    struct strings_reading *reading = context;
    struct workbook *workbook = reading->workbook;
    if (kind != STRING)
        return true;
    struct text text = workbook_text_decoded(&reading->text);
    reading->bytes += text.length;
    if (workbook->string_count == MOST_STRINGS || reading->bytes > LONGEST_STRINGS)
        return PACKAGE_ERROR(&workbook->package,
                             "has more texts than a workbook of returns can have (%d, or %d MiB)",
                             MOST_STRINGS, LONGEST_STRINGS / 1024 / 1024);
    *ARENA_NEXT(workbook->arena, workbook->strings, workbook->string_count,
                workbook->string_capacity) =
        (struct text){arena_copy(workbook->arena, text.data, text.length), text.length};
    return true;
}

bool workbook_read_strings(struct workbook *workbook, const char *part)
{
    static const struct xml_reader reader = {.rules = rules,
                                             .rule_count = LENGTH(rules),
                                             .start = start,
                                             .text = take_piece,
                                             .end = end};
    struct strings_reading reading = {.workbook = workbook, .text.arena = workbook->arena};
    return xml_read(&workbook->package, part, &reader, &reading) == PART_WHOLE;
}
