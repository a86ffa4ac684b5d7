/* text_report_test [--update]: compares a document with every kind of block, as text and as
 * Markdown, with tests/expected/document.txt and document.md, or writes them; read the difference
 * before you commit it. */
#include "test.h"

#include "../outputs/hostile.h"

#include "base/text.h"
#include "render/render.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static const struct text_style usual = {.width = 80};

/* A document, drawn in memory. */
struct drawing {
    char *bytes;
    size_t size;
};

static struct drawing draw(const struct document *document, const struct text_style *style)
{
    struct drawing drawing = {0};
    FILE *out = open_memstream(&drawing.bytes, &drawing.size);
    const struct report report = {.document = *document};
    const struct render_options options = {.style = style ? *style : usual};
    (style ? render_text : render_markdown)(out, document->arena, &report, &options);
    fclose(out);
    return drawing;
}

static const char *const question = "Is there evidence that this child or young person's case has "
                                    "been overseen or discussed in supervision with a manager?";

/* A table with one block. */
#define ROW(...)                                                                                   \
    (const char *const[])                                                                          \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }
static const struct table_column answer_columns[] = {{"Answer", false},
                                                     {"Returns", true},
                                                     {"of 23 answered", true},
                                                     {"of 21 where appropriate", true}};
static const struct table_row answer_rows[] = {
    {ROW("Yes", "14", "60.9%", "66.7%"), {14, 23, TONE_POSITIVE, "14 of 23"}},
    {ROW("No", "7", "30.4%", "33.3%"), {7, 23, TONE_NEGATIVE, "7 of 23"}},
    {ROW("Don't know", "0", "0.0%", "0.0%"), {0, 23, TONE_UNSURE, "0 of 23"}},
    {ROW("Not applicable", "2", "8.7%", "–"), {2, 23, TONE_NOT_APPLICABLE, "2 of 23"}},
    {ROW("All", "23", "100%", ""), {23, 23, TONE_NEUTRAL, "23 of 23"}},
    {ROW("No answer", "5", "", ""), {0}}};
static const struct table answers = {"2 Supervision: answers",
                                     answer_columns,
                                     4,
                                     answer_rows,
                                     6,
                                     CHART_PIE,
                                     "2 Supervision: the answers of 23 returns"};

/* Labels of several lines, with characters that are two columns wide, and combining characters. */
static const struct table_row item_rows[] = {
    {ROW("1a up-to-date basic information for the child (name, date of birth, address)", "23", "1",
         "95.8% of 24", "95.8% of 24"),
     {23, 24, TONE_POSITIVE, "23 of 24"}},
    {ROW("家庭の記録には子どもの意見が書かれていない。支援計画", "1", "23", "4.2% of 24",
         "4.2% of 24"),
     {1, 24, TONE_POSITIVE, "1 of 24"}},
    {ROW("e\xCC\x81t\xC3\xA9 \033[31mred\033[0m \xE2\x80\xAEturned\xE2\x80\xAC | *bold*", "0", "0",
         "–", "–"),
     {0}}};
static const struct table_column item_columns[] = {{"Item", false},
                                                   {"Yes", true},
                                                   {"No", true},
                                                   {"Yes, of answered", true},
                                                   {"Yes, where appropriate", true}};
static const struct table items = {
    "Question 1: answers", item_columns, 5, item_rows, 3, CHART_BARS, "Question 1: share of “Yes”"};

static const struct table_column text_columns[] = {
    {"Number", false}, {"Question", false}, {"Answers", false}};
static const struct table_row text_rows[] = {
    {ROW("1", "Does your agency's file for this child contain?", ""), {0}},
    {ROW("1a", "", "Yes / No"), {0}},
    {ROW("2",
         "Is there evidence that this child or young person's case has been overseen or "
         "discussed in supervision with a manager?",
         "Yes / No / Not applicable / Not sure or don't know / Not asked of this agency"),
     {0}}};
static const struct table texts = {"", text_columns, 3, text_rows, 3, CHART_NONE, NULL};

static const struct table_row single_rows[] = {
    {ROW("One"), {0}}, {ROW(""), {0}}, {ROW("Three"), {0}}};
static const struct table single = {"One column", item_columns, 1, single_rows, 3,
                                    CHART_NONE,   NULL};
static const struct table no_rows = {"No rows", item_columns, 5, NULL, 0, CHART_NONE, NULL};

/* Items by cases: too wide for a page. */
static const struct table *grid_of(struct arena *arena, size_t cases)
{
    struct table *table = arena_alloc(arena, sizeof *table);
    struct table_column *columns = arena_array(arena, cases + 1, sizeof *columns);
    struct table_row *rows = arena_array(arena, 2, sizeof *rows);
    columns[0] = (struct table_column){"Item", false};
    for (size_t row = 0; row < 2; row++) {
        const char **cells = arena_array(arena, cases + 1, sizeof *cells);
        cells[0] = row ? "10 Level of Need" : "1a Basic information";
        for (size_t i = 1; i <= cases; i++)
            cells[i] = arena_format(arena, "%zu of %zu", i % 4, i % 4 + row);
        rows[row].cells = cells;
    }
    for (size_t i = 1; i <= cases; i++)
        columns[i] = (struct table_column){arena_format(arena, "%zu", i), true};
    *table = (struct table){"By case", columns, cases + 1, rows, 2, CHART_NONE, NULL};
    return table;
}

static void add_texts(struct document *document)
{
    static const char *const list[] = {
        "First", "",
        "A third that is longer than a line, so that it goes on under its own "
        "beginning and not under the mark of the list"};
    static const char *const ten[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
    document_heading(document, 2, "findings", "Findings");
    document_text(document, BLOCK_PARAGRAPH, question);
    document_text(document, BLOCK_NOTE, "28 returns: 23 answered, 5 no answer.");
    document_text(document, BLOCK_NOTE, "Of the 23: 2 not applicable.");
    document_text(document, BLOCK_NOTICE,
                  "Statistics made from children's files are still about children: do not pass "
                  "this report on beyond the board.");
    document_heading(document, 3, "findings", question);
    document_text(document, BLOCK_NOTE, "A note after a heading.");
    document_list(document, list, LENGTH(list), false);
    document_list(document, list, LENGTH(list), true);
    document_list(document, ten, LENGTH(ten), true);
    document_list(document, list, 0, true);
    document_marks(document);
    document_text(document, BLOCK_PARAGRAPH, "\033 \t\n");
    document_text(document, BLOCK_PARAGRAPH, " \t\n");
    document_quote(document, "One line\r\nand \"another\"\n\n\n\nand * a new paragraph\n",
                   "School (case A)");
    document_quote(document, "1. Nobody's\n\n- and more", NULL);
}

static struct document whole_document(struct arena *arena)
{
    struct document document = {.arena = arena,
                                .title = "Multi-agency case audit: Child in Need Plans",
                                .subtitle = "Report to the board, April 2014"};
    add_texts(&document);
    document_heading(&document, 2, "tables", "Tables <of> *all* kinds");
    document_table(&document, &answers);
    document_text(&document, BLOCK_NOTE, "28 returns: 23 answered, 5 no answer.");
    document_table(&document, &items);
    document_table(&document, &no_rows);
    document_table(&document, &texts);
    document_table(&document, &single);
    document_heading(&document, 4, "grid", "Grid");
    document_table(&document, grid_of(arena, 25));
    return document;
}

static void check_against(const char *path, const struct text_style *style)
{
    struct arena arena;
    arena_init(&arena, NULL, NULL);
    struct document document = whole_document(&arena);
    struct drawing drawing = draw(&document, style);
    char *expected = calloc(drawing.size + 2, 1);
    FILE *file = fopen(path, "r");
    assert_non_null(expected);
    assert_non_null(file);
    size_t read = fread(expected, 1, drawing.size + 1, file); /* one more than there should be */
    fclose(file);
    assert_string_equal(drawing.bytes, expected);
    assert_int_equal(drawing.size, read);
    free(expected);
    free(drawing.bytes);
    arena_free(&arena);
}

static const char text_file[] = "tests/expected/document.txt";
static const char markdown_file[] = "tests/expected/document.md";

static void check_text(void **state)
{
    (void)state;
    check_against(text_file, &usual);
}

static void check_markdown(void **state)
{
    (void)state;
    check_against(markdown_file, NULL);
}

/* True for characters that a terminal would act on: controls except line ends, and marks of writing
 * direction. */
static bool is_acted_on(utf8proc_int32_t character)
{
    static const struct {
        utf8proc_int32_t first, last;
    } ranges[] = {{0, '\n' - 1},    {'\n' + 1, 0x1F}, {0x7F, 0x9F},    {0x61C, 0x61C},
                  {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069}};
    for (size_t i = 0; i < LENGTH(ranges); i++)
        if (character >= ranges[i].first && character <= ranges[i].last)
            return true;
    return false;
}

static void assert_harmless(const struct drawing *drawing)
{
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)drawing->bytes;
    utf8proc_ssize_t size = (utf8proc_ssize_t)drawing->size, length;
    for (utf8proc_ssize_t at = 0; at < size; at += length) {
        utf8proc_int32_t character;
        length = utf8proc_iterate(bytes + at, size - at, &character);
        assert_true(length > 0);
        assert_false(is_acted_on(character));
    }
}

/* No line is wider than the page or ends with a space, and there are never two empty lines in a
 * row. */
static void assert_well_set(const struct drawing *drawing, size_t width)
{
    size_t empty = 0;
    for (const char *at = drawing->bytes; *at; at = strchr(at, '\n') + 1) {
        struct text line = {at, strcspn(at, "\n")};
        empty = line.length ? 0 : empty + 1;
        assert_true(text_width(line) <= width);
        assert_true(empty < 2);
        assert_false(line.length && at[line.length - 1] == ' ');
    }
}

static void check_widths(void **state)
{
    static const struct {
        size_t asked, filled;
    } rows[] = {{1, 60}, {60, 60}, {61, 61}, {80, 80}, {100, 100}, {132, 132}, {500, 132}};
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    struct document document = whole_document(&arena);
    for (size_t i = 0; i < LENGTH(rows); i++)
        for (int blocks = 0; blocks < 2; blocks++) {
            struct text_style style = {.width = rows[i].asked, .blocks = blocks};
            struct drawing drawing = draw(&document, &style);
            assert_harmless(&drawing);
            assert_well_set(&drawing, rows[i].filled);
            free(drawing.bytes);
        }
    arena_free(&arena);
}

/* A copy without white space, in which a text can be found however it was wrapped. */
static char *without_spaces(const char *text)
{
    char *copy = calloc(strlen(text) + 1, 1), *end = copy;
    assert_non_null(copy);
    for (; *text; text++)
        if (!isspace((unsigned char)*text))
            *end++ = *text;
    return copy;
}

static void assert_holds(const struct drawing *drawing, const char *text)
{
    char *whole = without_spaces(drawing->bytes), *part = without_spaces(text);
    assert_non_null(strstr(whole, part));
    free(whole);
    free(part);
}

static void check_hostile_texts(void **state)
{
    (void)state;
    for (size_t i = 0; i < hostile_text_count; i++) {
        const struct hostile_text *text = &hostile_texts[i];
        struct arena arena;
        arena_init(&arena, NULL, NULL);
        struct document document = hostile_document(&arena, text->given);
        struct drawing plain = draw(&document, &usual), markdown = draw(&document, NULL);
        assert_harmless(&plain);
        assert_harmless(&markdown);
        assert_well_set(&plain, usual.width);
        assert_holds(&plain, text->shown ? text->shown : text->given);
        free(plain.bytes);
        free(markdown.bytes);
        arena_free(&arena);
    }
}

static struct drawing draw_table(struct arena *arena, const struct table *table,
                                 const struct text_style *style)
{
    struct document document = {.arena = arena, .title = "T"};
    document_table(&document, table);
    return draw(&document, style);
}

static void check_tables(void **state)
{
    static const struct table_column columns[] = {{"Label", false}, {"N", true}};
    const struct table_row row[] = {{ROW("家庭", "5"), {0}}, {ROW("ab", "10"), {0}}};
    const struct table_row bars[] = {{ROW("none", "0"), {0, 0, TONE_POSITIVE, ""}},
                                     {ROW("nothing", "0"), {0, 9, TONE_POSITIVE, ""}},
                                     {ROW("little", "1"), {1, 999, TONE_NEGATIVE, ""}},
                                     {ROW("nearly", "998"), {998, 999, TONE_UNSURE, ""}},
                                     {ROW("all", "9"), {9, 9, TONE_NEUTRAL, ""}}};
    const struct {
        struct table table;
        struct text_style style;
        const char *expected;
    } rows[] = {{{NULL, columns, 2, row, 2, CHART_NONE, NULL},
                 {.width = 60},
                 "T\n=\n\n  Label   N\n  家庭    5\n  ab     10\n"},
                {{"No rows", columns, 2, NULL, 0, CHART_NONE, NULL}, {.width = 60}, "T\n=\n"},
                {{"C", columns, 1, row, 2, CHART_NONE, NULL},
                 {.width = 60},
                 "T\n=\n\nC\n  Label\n  家庭\n  ab\n"},
                {{"C", columns, 2, bars, 5, CHART_BARS, "Bars"},
                 {.width = 60},
                 "T\n=\n\nC\n"
                 "  Label                   N\n"
                 "  none                    0\n"
                 "  nothing                 0                   |\n"
                 "  little                  1  =                |\n"
                 "  nearly                998  ???????????????? |\n"
                 "  all                     9  *****************|\n"},
                {{"C", columns, 2, bars, 5, CHART_BARS, "Bars"},
                 {.width = 60, .blocks = true, .colour = true},
                 "\033[1mT\033[0m\n=\n\nC\n"
                 "  \033[1mLabel\033[0m                   \033[1mN\033[0m\n"
                 "  none                    0\n"
                 "  nothing                 0  \033[32m\033[0m                 \033[2m|\033[0m\n"
                 "  little                  1  \033[31m▓\033[0m                \033[2m|\033[0m\n"
                 "  nearly                998  \033[33m▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒\033[0m \033[2m|\033[0m\n"
                 "  all                     9  \033[36m▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆\033[0m\033[2m|\033[0m\n"}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct arena arena;
        arena_init(&arena, NULL, NULL);
        struct drawing drawing = draw_table(&arena, &rows[i].table, &rows[i].style);
        assert_string_equal(drawing.bytes, rows[i].expected);
        free(drawing.bytes);
        arena_free(&arena);
    }
}

static size_t occurrences(const char *whole, const char *part)
{
    size_t count = 0;
    for (; (whole = strstr(whole, part)); whole += strlen(part))
        count++;
    return count;
}

/* 25 cases are divided into as few blocks as possible, of about the same size. */
static void check_split_table(void **state)
{
    static const struct {
        size_t width, blocks;
        const char *second; /* the head of the second block */
    } rows[] = {{60, 7, "  Item                       5       6       7       8\n"},
                {80, 4, "  Item                       8       9      10      11      12      13\n"},
                {132, 2,
                 "  Item                      14      15      16      17      18      19  "
                 "    20      21      22      23      24      25\n"}};
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct text_style style = {.width = rows[i].width};
        struct drawing drawing = draw_table(&arena, grid_of(&arena, 25), &style);
        assert_int_equal(occurrences(drawing.bytes, "  1a Basic information  "), rows[i].blocks);
        assert_int_equal(occurrences(drawing.bytes, "By case"), 1);
        assert_non_null(strstr(drawing.bytes, rows[i].second));
        free(drawing.bytes);
    }
    arena_free(&arena);
}

/* Cells of 300 characters, in every column. */
static void check_long_cells(void **state)
{
    static const struct table_column columns[] = {{"Label", false}, {"Text", false}, {"N", true}};
    char words[301], word[301];
    (void)state;
    memset(word, 'w', sizeof word - 1);
    word[300] = '\0';
    for (size_t i = 0; i < 300; i++)
        words[i] = "0123456789"[i / 30];
    for (size_t i = 9; i < 300; i += 10)
        words[i] = ' ';
    words[300] = '\0';
    const struct table_row row[] = {{ROW(words, word, words), {1, 2, TONE_POSITIVE, ""}}};
    const struct table table = {words, columns, 3, row, 1, CHART_BARS, word};
    for (size_t width = 60; width <= 132; width += 12) {
        struct arena arena;
        struct text_style style = {.width = width};
        arena_init(&arena, NULL, NULL);
        struct drawing drawing = draw_table(&arena, &table, &style);
        assert_well_set(&drawing, width);
        assert_int_equal(occurrences(drawing.bytes, "w"), 300);
        size_t labels = width < 66 ? 2 : 1; /* the table does not fit, and is split */
        assert_int_equal(occurrences(drawing.bytes, "9"), (2 + labels) * 27);
        free(drawing.bytes);
        arena_free(&arena);
    }
}

static int update(void)
{
    static const struct {
        const char *path;
        const struct text_style *style;
    } files[] = {{text_file, &usual}, {markdown_file, NULL}};
    struct arena arena;
    int status = 0;
    arena_init(&arena, NULL, NULL);
    struct document document = whole_document(&arena);
    for (size_t i = 0; i < LENGTH(files); i++) {
        struct drawing drawing = draw(&document, files[i].style);
        FILE *file = fopen(files[i].path, "w");
        if (!file || fwrite(drawing.bytes, 1, drawing.size, file) != drawing.size || fclose(file))
            status = 1;
        free(drawing.bytes);
    }
    arena_free(&arena);
    return status;
}

int main(int argc, char **argv)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_text),      cmocka_unit_test(check_markdown),
        cmocka_unit_test(check_widths),    cmocka_unit_test(check_hostile_texts),
        cmocka_unit_test(check_tables),    cmocka_unit_test(check_split_table),
        cmocka_unit_test(check_long_cells)};
    if (argc == 2 && strcmp(argv[1], "--update") == 0)
        return update();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
