#include "test.h"

#include "collate/measure.h"

#include <stdio.h>

static void check_percentages(void **state)
{
    static const struct {
        size_t count, base;
        unsigned decimals;
        const char *percent;
    } rows[] = {{14, 23, 1, "60.9"}, {7, 23, 1, "30.4"},
                {6, 18, 1, "33.3"},  {23, 24, 1, "95.8"},
                {20, 24, 1, "83.3"}, {2, 23, 1, "8.7"},
                {28, 37, 1, "75.7"}, {0, 5, 1, "0.0"},
                {5, 5, 1, "100.0"},  {1, 8, 1, "12.5"},
                {1, 16, 1, "6.3"},   {1, 8, 0, "13"},
                {1, 3, 3, "33.333"}, {1, 200, 0, "1"},
                {1, 201, 0, "0"},    {999999999, 1000000000, 1, "100.0"}};
    char buffer[32];
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_string_equal(percentage(rows[i].count, rows[i].base, rows[i].decimals, buffer),
                            rows[i].percent);
    assert_null(percentage(0, 0, 1, buffer));
}

/* The rule: tenths = floor((2000 k + n) / 2 n). */
static void check_rule(void **state)
{
    char buffer[32], expected[32];
    (void)state;
    for (size_t n = 1; n <= 120; n++)
        for (size_t k = 0; k <= n; k++) {
            size_t tenths = (2000 * k + n) / (2 * n);
            snprintf(expected, sizeof expected, "%zu.%zu", tenths / 10, tenths % 10);
            assert_string_equal(percentage(k, n, 1, buffer), expected);
        }
}

static void check_bases(void **state)
{
    struct arena arena;
    struct problems problems;
    (void)state;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, NULL, NULL);
    const struct template *template = template_open(&arena, NULL, &problems);
    assert_non_null(template);
    assert_int_equal(template->item_count, 17);
    assert_int_equal(template->question_count, 11);
    size_t q8 = 13;
    assert_string_equal(template->items[q8].id, "q8");
    uint32_t *counts = arena_array(&arena, template->count_total, sizeof *counts);
    uint32_t *of_q8 = counts + template->items[q8].first_count;
    of_q8[ANSWER_NONE] = 4;
    of_q8[ANSWER_UNREADABLE] = 2;
    of_q8[ANSWER_NOT_ASKED] = 1;
    of_q8[ANSWER_OPTION + 0] = 6;
    of_q8[ANSWER_OPTION + 1] = 1;
    of_q8[ANSWER_OPTION + 2] = 6;
    of_q8[ANSWER_OPTION + 3] = 11;
    struct response response = {.outstanding_count = 3};
    struct results results = {.template = template,
                              .all = {.returns = 31, .counts = counts},
                              .cases = &results.all,
                              .case_count = 1,
                              .response = &response};
    struct item_result items[17] = {0};
    measure_items(&results, items);
    struct measure measure = items[q8].measure;
    assert_int_equal(measure.answered, 24);
    assert_int_equal(measure.not_applicable, 11);
    assert_int_equal(measure.appropriate, 13);
    assert_int_equal(measure.positive, 6);
    assert_int_equal(measure.no_answer, 4);
    assert_int_equal(measure.unreadable, 2);
    assert_int_equal(measure.not_asked, 1);
    assert_int_equal(items[q8].range.missing, 9);
    assert_int_equal(items[q8].range.base, 22);
    assert_int_equal(items[q8].range.lowest, 6);
    assert_int_equal(items[q8].range.highest, 15);
    assert_int_equal(items[q8].agreement.differed, 1);
    assert_int_equal(items[0].agreement.no_return, 1);
    arena_free(&arena);
}

static void check_small_bases(void **state)
{
    (void)state;
    assert_false(base_is_large_enough(0));
    assert_false(base_is_large_enough(9));
    assert_true(base_is_large_enough(10));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_percentages),
                                       cmocka_unit_test(check_rule), cmocka_unit_test(check_bases),
                                       cmocka_unit_test(check_small_bases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
