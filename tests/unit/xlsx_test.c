/* Workbooks: what a cell can hold, and what happens if one cannot be written.
 * tests/outputs/xlsx_test.sh tests their content. */
#include "input/paths.h"
#include "test.h"

#include "format/xlsx_text.h"

#include "collate/collation.h"
#include "collate/measure.h"
#include "read/reader.h"
#include "render/render.h"
#include "report/sections/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char cell[CELL_BYTES];

static void check_texts(void **state)
{
    static const struct {
        const char *text, *cell;
    } rows[] = {
        {"", ""},
        {"plain, with a tab\tand a line\nend", "plain, with a tab\tand a line\nend"},
        {"bell\a, return\r, delete\x7F, next line\xC2\x85", "bell, return, delete, next line"},
        {"\u202Aa\u202Eb\u202C\u202C\u2066c\u2069d\u200Ee\u200Ff\u061Cg", "abcdefg"},
        {"joiner \u200D stays, \u200B too", "joiner \u200D stays, \u200B too"},
        {"\uFDD0\uFDEF\uFFFE\uFFFF\U0001FFFE\U0010FFFF\uFFFD", "\uFFFD"},
        {"no \x80 character \xF0\x9F", "no \uFFFD character \uFFFD\uFFFD"},
        {"_x0041_", "_x005F_x0041_"},
        {"_x0041_x0042_", "_x005F_x0041_x005F_x0042_"},
        {"_x00\u200E4\a1_", "_x005F_x0041_"},
        {"_x005F_", "_x005F_x005F_"},
        {"_X0041_ _x041_ _x0041 x0041_ _xgggg_", "_X0041_ _x041_ _x0041 x0041_ _xgggg_"}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_string_equal(xlsx_text(text_of(rows[i].text), cell), rows[i].cell);
}

static void check_risks(void **state)
{
    static const char *const risky[] = {"=1", "+1", "-", "@a", "\t=1"};
    static const char *const harmless[] = {"", "1", "a=1", " =1", "'=1"};
    (void)state;
    for (size_t i = 0; i < LENGTH(risky); i++)
        assert_true(xlsx_text_is_risky(risky[i]));
    for (size_t i = 0; i < LENGTH(harmless); i++)
        assert_false(xlsx_text_is_risky(harmless[i]));
}

static size_t count_units(const char *utf8)
{
    size_t units = 0;
    for (; *utf8; utf8++)
        units += ((unsigned char)*utf8 & 0xC0) == 0x80 ? 0 : (unsigned char)*utf8 >= 0xF0 ? 2 : 1;
    return units;
}

/* A text of so many pieces in a cell. */
static const char *repeat(const char *piece, size_t count)
{
    size_t length = strlen(piece);
    char *text = malloc(length * count + 1), *end = text;
    for (size_t i = 0; i < count; i++)
        end = stpcpy(end, piece);
    xlsx_text((struct text){text, length * count}, cell);
    free(text);
    return cell;
}

static void check_lengths(void **state)
{
    static const char *const pieces[] = {"x", "é", "\uFFFD", "\U0001F600", "_x0041_", "_"};
    static const char remark[] = "… [cut: a cell holds no more than 32,767 characters]";
    (void)state;
    assert_int_equal(strlen(repeat("x", CELL_LONGEST)), CELL_LONGEST);
    for (size_t i = 0; i < LENGTH(pieces); i++) {
        const char *cut = repeat(pieces[i], CELL_LONGEST + 1);
        assert_string_equal(cut + strlen(cut) - strlen(remark), remark);
        assert_in_range(count_units(cut), CELL_LONGEST - 20, CELL_LONGEST);
        assert_int_equal(text_first_invalid(text_of(cut)), strlen(cut));
    }
}

/* A round of one return, and its report. */
struct sample {
    struct arena arena;
    const struct report *report;
};

static int make_sample(void **state)
{
    struct sample *sample = calloc(1, sizeof *sample);
    struct problems *problems;
    struct path_list files = {0};
    arena_init(&sample->arena, NULL, NULL);
    problems = arena_alloc(&sample->arena, sizeof *problems);
    problems_init(problems, &sample->arena, NULL, NULL);
    const struct template *template = template_open(&sample->arena, NULL, problems);
    struct collation *collation = collation_new(&sample->arena, template, problems, true);
    struct reader_options options = {.template = template,
                                     .problems = problems,
                                     .comments = true,
                                     .handler = collation_add,
                                     .context = collation};
    struct reader *reader = reader_new(&sample->arena, &options);
    path_list_add(&sample->arena, &files, "data/cin-2014/returns/A-school.csv", problems);
    reader_read(reader, files.paths[0]);
    struct report_options report_options = {.decimals = 1};
    sample->report = report_make(&sample->arena, collation_results(collation), &report_options);
    *state = sample;
    return sample->report->results->all.returns == 1 ? 0 : -1;
}

static int end_sample(void **state)
{
    struct sample *sample = *state;
    arena_free(&sample->arena);
    free(sample);
    return 0;
}

/* A workbook in memory; the caller frees it. */
struct output {
    char *bytes;
    size_t length;
};

static struct output render(struct sample *sample, const struct report *report,
                            const struct render_options *options, const char **error)
{
    struct output output = {0};
    FILE *stream = open_memstream(&output.bytes, &output.length);
    *error = render_xlsx(stream, &sample->arena, report, options);
    fclose(stream);
    return output;
}

/* How often the name of a part is in the workbook: twice for each part, uncompressed. */
static size_t count_parts(const struct output *output, const char *name)
{
    size_t count = 0, length = strlen(name);
    for (size_t i = 0; i + length <= output->length; i++)
        count += memcmp(output->bytes + i, name, length) == 0;
    return count / 2;
}

static void check_bytes(void **state)
{
    struct sample *sample = *state;
    const char *error;
    struct render_options options = {.decimals = 1}, later = {.decimals = 1, .created = 1400000000};
    struct output first = render(sample, sample->report, &options, &error);
    struct output second = render(sample, sample->report, &options, &error);
    struct output other = render(sample, sample->report, &later, &error);
    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.bytes, second.bytes, first.length);
    assert_true(other.length != first.length ||
                memcmp(other.bytes, first.bytes, first.length) != 0);
    free(first.bytes);
    free(second.bytes);
    free(other.bytes);
}

/* Sheets without content in the report are left out, and members that are NULL are not read. */
static void check_sheets(void **state)
{
    struct sample *sample = *state;
    const char *error;
    struct render_options options = {.decimals = 0};
    struct response response = {.requested = 1, .received = 1};
    struct results results = *sample->report->results;
    results.cases = results.agencies = NULL;
    results.case_count = results.agency_count = 0;
    results.comments_kept = false;
    results.comments = NULL;
    results.comment_count = 0;
    results.expected_comments = NULL;
    results.problem_count = 0;
    struct report report = {.results = &results};
    struct output output = render(sample, &report, &options, &error);
    assert_null(error);
    assert_int_equal(count_parts(&output, "xl/worksheets/sheet"), 4);
    free(output.bytes);
    results.response = &response;
    output = render(sample, &report, &options, &error);
    assert_int_equal(count_parts(&output, "xl/worksheets/sheet"), 5);
    free(output.bytes);
    results.all.counts =
        arena_array(&sample->arena, results.template->count_total, sizeof *results.all.counts);
    struct item_result *items =
        arena_array(&sample->arena, results.template->item_count, sizeof *items);
    measure_items(&results, items);
    results.items = items;
    output = render(sample, &report, &options, &error);
    assert_int_equal(count_parts(&output, "xl/worksheets/sheet"), 4);
    assert_int_equal(count_parts(&output, "xl/charts/"), 0);
    free(output.bytes);
}

static void check_failure(void **state)
{
    struct sample *sample = *state;
    const char *error;
    struct render_options options = {.decimals = 1, .folder = "/nowhere"};
    struct output output = render(sample, sample->report, &options, &error);
    assert_string_equal(error, "the workbook cannot be written to a temporary file in /nowhere: No "
                               "such file or directory");
    assert_int_equal(output.length, 0);
    free(output.bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_texts),   cmocka_unit_test(check_risks),
        cmocka_unit_test(check_lengths), cmocka_unit_test(check_bytes),
        cmocka_unit_test(check_sheets),  cmocka_unit_test(check_failure)};
    return cmocka_run_group_tests(tests, make_sample, end_sample);
}
