/* The words for a proportion, each worked out by hand. */
#include "test.h"

#include "report/language/words.h"

struct example {
    size_t count;
    size_t base;
    bool positive;
    const char *words;
};

static void check(const struct example *examples, size_t count)
{
    char words[64];
    for (size_t i = 0; i < count; i++)
        assert_string_equal((examples[i].positive ? positive_words : proportion_words)(
                                examples[i].count, examples[i].base, words),
                            examples[i].words);
}

#define CHECK(examples) check((examples), sizeof(examples) / sizeof *(examples))

static void test_ends(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {0, 24, false, "none"},
        {24, 24, true, "all"},
        {1, 1, true, "all"},
        {1, 24, false, "a very small proportion"},
        {1, 20, false, "a very small proportion"}, /* 5 per cent itself */
        {51, 1000, false, "nearly 10 per cent"},
        {23, 24, true, "nearly all"},
        {19, 20, false, "nearly all"}, /* 95 per cent itself */
        {949, 1000, false, "over 90 per cent"}};
    CHECK(examples);
}

static void test_the_rules_own_examples(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {7, 23, false, "just over 30 per cent"}, {6, 18, false, "exactly a third"},
        {16, 23, true, "nearly 70 per cent"},    {13, 24, true, "over half"},
        {10, 22, false, "nearly half"},          {6, 13, true, "less than half"},
        {6, 13, false, "nearly half"},           {23, 24, true, "nearly all"}};
    CHECK(examples);
}

static void test_every_landmark(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {1, 10, false, "exactly 10 per cent"},  {1, 5, false, "exactly a fifth"},
        {1, 4, false, "exactly a quarter"},     {3, 10, false, "exactly 30 per cent"},
        {1, 3, false, "exactly a third"},       {2, 5, false, "exactly 40 per cent"},
        {1, 2, true, "exactly half"},           {3, 5, true, "exactly 60 per cent"},
        {2, 3, true, "exactly two thirds"},     {7, 10, true, "exactly 70 per cent"},
        {3, 4, true, "exactly three quarters"}, {4, 5, true, "exactly 80 per cent"},
        {9, 10, true, "exactly 90 per cent"}};
    CHECK(examples);
}

static void test_between_landmarks(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {15, 100, false, "over 10 per cent"},    /* a tie of 10 and 20: the lower */
        {225, 1000, false, "just over a fifth"}, /* a tie, and 2.5 points above */
        {226, 1000, false, "nearly a quarter"},
        {125, 1000, false, "just over 10 per cent"}, /* 2.5 points above itself */
        {126, 1000, false, "over 10 per cent"},
        {85, 100, true, "over 80 per cent"}, /* a tie of 80 and 90 */
        {55, 100, true, "over half"},        /* a tie of 50 and 60 */
        {45, 100, false, "over 40 per cent"}};
    CHECK(examples);
}

/* A positive share from 45 per cent to under half never sounds like a success. */
static void test_less_than_half(void **state)
{
    (void)state;
    static const struct example examples[] = {{45, 100, true, "less than half"},
                                              {499, 1000, true, "less than half"},
                                              {499, 1000, false, "nearly half"},
                                              {449, 1000, true, "over 40 per cent"},
                                              {50, 100, true, "exactly half"}};
    CHECK(examples);
}

static void test_numbers(void **state)
{
    (void)state;
    char words[32];
    assert_string_equal(number_words(0, words), "none");
    assert_string_equal(number_words(4, words), "four");
    assert_string_equal(number_words(10, words), "ten");
    assert_string_equal(number_words(11, words), "11");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ends),           cmocka_unit_test(test_the_rules_own_examples),
        cmocka_unit_test(test_every_landmark), cmocka_unit_test(test_between_landmarks),
        cmocka_unit_test(test_less_than_half), cmocka_unit_test(test_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
