/* html_test [--update]: compares a page with tests/expected/document.html, or writes it there; read
 * the difference before you commit it. */
#include "test.h"

#include "render/render.h"
#include "report/document/document.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char expected_file[] = "tests/expected/document.html";
static const char hostile[] =
    "</svg><script>alert(\"1\")</script> & 'x' \x01\x1B\x7F\xC2\x85"
    "\xC2\x9F \xE2\x80\xAE\xE2\x81\xA6\xE2\x80\x8F\xD8\x9C"
    "turned\xE2\x81\xA9\xE2\x80\xAC \xFF\xEF\xBF\xBF\xEF\xB7\x90 \xC3\xA9 \xF0\x9F\x98\x80";

static const struct table_column columns[] = {
    {"Answer", false}, {"Returns", true}, {"Of 23 <answered>", true}};

static const struct table_row answers[] = {
    {(const char *const[]){"Yes", "14", "60.9%"}, {14, 23, TONE_POSITIVE, "14 (60.9%)"}},
    {(const char *const[]){"No", "7", "30.4%"}, {7, 23, TONE_NEGATIVE, "7 (30.4%)"}},
    {(const char *const[]){"Not sure", "0", "0.0%"}, {0, 23, TONE_UNSURE, "0 (0.0%)"}},
    {(const char *const[]){hostile, "2", "8.7%"}, {2, 23, TONE_NOT_APPLICABLE, "2 (8.7%)"}},
    {(const char *const[]){"No answer", "5", "–"}, {0}}};

static struct table table_of(enum chart_kind chart, const struct table_row *rows, size_t count)
{
    return (struct table){.caption = "Question 2: \"supervision\"",
                          .columns = columns,
                          .column_count = LENGTH(columns),
                          .rows = rows,
                          .row_count = count,
                          .chart = chart,
                          .chart_title = "Most agencies found evidence of supervision & said so."};
}

/* The page in memory; the caller frees it. */
static char *page_of(struct document *document)
{
    char *page = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&page, &size);
    if (!out)
        abort();
    render_html(out, document->arena, &(struct report){.document = *document},
                &(struct render_options){0});
    fclose(out);
    return page;
}

/* A page with one table and nothing else. */
static char *page_of_table(const struct table *table)
{
    struct arena arena;
    arena_init(&arena, NULL, NULL);
    struct document document = {.arena = &arena, .title = "A table"};
    document_table(&document, table);
    char *page = page_of(&document);
    arena_free(&arena);
    return page;
}

static size_t occurrences(const char *page, const char *part)
{
    size_t count = 0;
    for (; (page = strstr(page, part)); page += strlen(part))
        count++;
    return count;
}

static void add_every_kind(struct document *document, const struct table *tables, size_t count)
{
    static const char *const items[] = {"First", hostile};
    document_text(document, BLOCK_NOTICE, "Read this before the contents.");
    document_heading(document, 3, "before", "Before the first");
    document_heading(document, 2, "first", "First & foremost");
    document_text(document, BLOCK_PARAGRAPH, "A paragraph\nof two lines.");
    document_heading(document, 3, "first", hostile);
    document_text(document, BLOCK_NOTICE, "Do not pass this on.");
    document_heading(document, 4, "deep", "Not in the contents");
    document_list(document, items, LENGTH(items), true);
    document_list(document, items, LENGTH(items), false);
    document_list(document, items, 0, false);
    document_marks(document);
    document_heading(document, 3, "quotes", "Quotes");
    document_quote(document, "One line\r\nand another\n\xD8\xB3 <b>", "School (case A)");
    document_quote(document, "Nobody's", NULL);
    document_heading(document, 2, "tables", "Tables");
    for (size_t i = 0; i < count; i++)
        document_table(document, &tables[i]);
    document_text(document, BLOCK_NOTE, "28 returns: 23 answered.");
}

static char *page_of_every_kind(void)
{
    const struct table tables[] = {table_of(CHART_NONE, answers, LENGTH(answers)),
                                   table_of(CHART_PIE, answers, LENGTH(answers)),
                                   table_of(CHART_BARS, answers, LENGTH(answers))};
    struct arena arena;
    arena_init(&arena, NULL, NULL);
    struct document document = {.arena = &arena, .title = hostile, .subtitle = "April <2014>"};
    add_every_kind(&document, tables, LENGTH(tables));
    char *page = page_of(&document);
    arena_free(&arena);
    return page;
}

static void check_every_kind(void **state)
{
    char *page = page_of_every_kind();
    size_t size = strlen(page);
    char *expected = calloc(size + 2, 1);
    FILE *file = fopen(expected_file, "r");
    (void)state;
    assert_non_null(expected);
    assert_non_null(file);
    size_t read = fread(expected, 1, size + 1, file); /* one more than there should be */
    fclose(file);
    assert_string_equal(page, expected);
    assert_int_equal(read, size);
    free(expected);
    free(page);
}

static void check_whole_pie_is_a_circle(void **state)
{
    const struct table_row rows[] = {
        {(const char *const[]){"Yes", "4", "4 of 4"}, {4, 4, TONE_POSITIVE, "4 of 4"}},
        {(const char *const[]){"No", "0", "0 of 4"}, {0, 4, TONE_NEGATIVE, "0 of 4"}}};
    struct table table = table_of(CHART_PIE, rows, LENGTH(rows));
    char *page = page_of_table(&table);
    (void)state;
    assert_int_equal(occurrences(page, "<circle"), 1);
    assert_int_equal(occurrences(page, "<path"), 0);
    assert_int_equal(occurrences(page, "font-weight=\"bold\" fill=\"#ffffff\">4</text>"), 1);
    free(page);
}

/* A share of nearly all is an arc of nearly the whole circle. It must not become an empty arc. */
static void check_slivers(void **state)
{
    const struct table_row rows[] = {
        {(const char *const[]){"Yes", "", ""}, {99999999, 100000000, TONE_POSITIVE, "99999999"}},
        {(const char *const[]){"No", "", ""}, {1, 100000000, TONE_NEGATIVE, "1"}}};
    struct table table = table_of(CHART_PIE, rows, LENGTH(rows));
    char *page = page_of_table(&table);
    (void)state;
    assert_int_equal(occurrences(page, "<path"), 2);
    assert_int_equal(occurrences(page, " A80 80 0 0 1 82.00 210.00 A80 80 0 0 1 82.00 50.00 Z"), 1);
    assert_int_equal(occurrences(page, "text-anchor"), 0);
    free(page);
}

static void check_bars_of_zero_are_tracks(void **state)
{
    const struct table_row rows[] = {
        {(const char *const[]){"1a", "0", "0 of 4"}, {0, 4, TONE_POSITIVE, "0 of 4"}},
        {(const char *const[]){"1b", "0", "0 of 5"}, {0, 5, TONE_POSITIVE, "0 of 5"}}};
    struct table table = table_of(CHART_BARS, rows, LENGTH(rows));
    char *page = page_of_table(&table);
    (void)state;
    assert_int_equal(occurrences(page, "<rect"), 2);
    assert_int_equal(occurrences(page, "0 of 4</text>"), 1);
    free(page);
}

static void check_no_part_no_chart(void **state)
{
    const struct table_row rows[] = {{(const char *const[]){"Yes", "0", "–"}, {0}}};
    struct table table = table_of(CHART_PIE, rows, LENGTH(rows));
    char *page = page_of_table(&table);
    (void)state;
    assert_int_equal(occurrences(page, "<table>"), 1);
    assert_int_equal(occurrences(page, "<svg"), 0);
    free(page);
}

static void check_empty_table_is_nothing(void **state)
{
    struct table table = table_of(CHART_BARS, answers, 0);
    char *page = page_of_table(&table);
    (void)state;
    assert_non_null(strstr(page, "<main id=\"document_main\">\n</main>"));
    free(page);
}

/* A line has room for 23 of the widest letters, and the bar begins below the last line. */
static void check_long_label_is_wrapped(void **state)
{
    enum { LETTERS = 300 };
    char label[LETTERS + 1];
    const char *const cells[] = {label, "1", "1 of 1"};
    const struct table_row rows[] = {{cells, {1, 1, TONE_POSITIVE, "1 of 1"}}};
    struct table table = table_of(CHART_BARS, rows, LENGTH(rows));
    (void)state;
    memset(label, 'W', LETTERS);
    label[LETTERS] = '\0';
    char *page = page_of_table(&table);
    assert_int_equal(occurrences(page, ">WWWWWWWWWWWWWWWWWWWWWWW</text>"), LETTERS / 23);
    assert_int_equal(occurrences(page, "y=\"296\">W</text>"), 1);
    assert_int_equal(occurrences(page, "<rect x=\"1\" y=\"303\""), 2);
    free(page);
}

static int update(void)
{
    char *page = page_of_every_kind();
    FILE *file = fopen(expected_file, "w");
    bool written = file && fputs(page, file) >= 0;
    if (file)
        written = fclose(file) == 0 && written;
    free(page);
    return written ? 0 : 1;
}

int main(int count, char **arguments)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_every_kind),
                                       cmocka_unit_test(check_whole_pie_is_a_circle),
                                       cmocka_unit_test(check_slivers),
                                       cmocka_unit_test(check_bars_of_zero_are_tracks),
                                       cmocka_unit_test(check_no_part_no_chart),
                                       cmocka_unit_test(check_empty_table_is_nothing),
                                       cmocka_unit_test(check_long_label_is_wrapped)};
    if (count > 1 && strcmp(arguments[1], "--update") == 0)
        return update();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
