#include "test.h"

#include "base/unicode.h"

#include "base/text.h"
#include "base/text_map.h"

#include <stdio.h>
#include <string.h>

static void check_match_keys(void **state)
{
    static const struct {
        const char *text, *key;
    } rows[] = {{"Q1a", "q1a"},
                {"q1[a]", "q1a"},
                {"q1.a", "q1a"},
                {"q 11", "q11"},
                {"q1.1", "q1.1"},
                {"q1 - 1", "q1-1"},
                {"q1 \xE2\x80\x93 1", "q1-1"},
                {"0.4", "0.4"},
                {"-1", "-1"},
                {"\xE2\x88\x92"
                 "1",
                 "-1"},
                {"(-1)", "-1"},
                {"-.5", "-.5"},
                {".5", ".5"},
                {"Q-4", "q4"},
                {"-yes-", "yes"},
                {"- 5 ", "-5"},
                {"x - 5", "x5"},
                {"-\xC2\xA3"
                 "5",
                 "-\xC2\xA3"
                 "5"},
                {"B- ", "b-"},
                {"re-open", "reopen"},
                {"13+", "13+"},
                {"< 5", "<5"},
                {"#N/A", "#na"},
                {"50%", "50%"},
                {"1) 2", "1.2"},
                {"N/A", "na"},
                {"don\xE2\x80\x99t know", "dontknow"},
                {"\xC3\x89TAT", "\xC3\xA9tat"},
                {"E\xCC\x81tat", "\xC3\xA9tat"},
                {"stra\xC3\x9F"
                 "e",
                 "strasse"},
                {"\xE2\x9C\x93", "\xE2\x9C\x93"},
                {" \xC2\xA0?! ", ""}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct text_key key;
        assert_true(text_match_key(text_of(rows[i].text), &key));
        assert_int_equal(key.length, strlen(rows[i].key));
        assert_memory_equal(key.bytes, rows[i].key, key.length);
    }
}

static void check_identity_keys(void **state)
{
    static const struct {
        const char *text, *key;
    } rows[] = {{"  Health  Visitor\t", "health visitor"},
                {"GP's", "gp's"},
                {"C-1", "c-1"},
                {"CAFE\xCC\x81", "caf\xC3\xA9"},
                {"A\xC2\xA0 B", "a b"}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct text_key key;
        assert_true(text_identity_key(text_of(rows[i].text), &key));
        assert_int_equal(key.length, strlen(rows[i].key));
        assert_memory_equal(key.bytes, rows[i].key, key.length);
    }
}

static void check_long_text_has_no_key(void **state)
{
    static char bytes[TEXT_KEY_MAX + 2];
    struct text_key key;
    (void)state;
    memset(bytes, 'a', sizeof bytes - 1);
    assert_false(text_match_key(text_of(bytes), &key));
    assert_false(text_identity_key(text_of(bytes), &key));
}

static void check_trimming(void **state)
{
    static const struct {
        const char *text, *trimmed;
    } rows[] = {{"  a b \n", "a b"},
                {"\xC2\xA0x\xE2\x80\x83", "x"},
                {"\r\n\t ", ""},
                {"", ""},
                {"caf\xC3\xA9 ", "caf\xC3\xA9"}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_true(text_equal(text_trim(text_of(rows[i].text)), text_of(rows[i].trimmed)));
        assert_int_equal(text_is_blank(text_of(rows[i].text)), *rows[i].trimmed == '\0');
    }
}

static void check_validity(void **state)
{
    static const struct {
        const char *bytes;
        size_t length, invalid;
    } rows[] = {{"plain", 5, 5},
                {"caf\xC3\xA9", 5, 5},
                {"caf\xE9", 4, 3},
                {"a\0b", 3, 1},
                {"\xC0\x80", 2, 0},
                {"\xED\xA0\x80", 3, 0},
                {"0123456789012345678901234567890123456789\xFFx", 42, 40},
                {"01234567890123456789012345678901\xE2\x82", 34, 32}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_int_equal(text_first_invalid((struct text){rows[i].bytes, rows[i].length}),
                         rows[i].invalid);
}

static void check_natural_order(void **state)
{
    static const char *const ordered[] = {"",   "1",   "2",   "10",  "A",    "b",
                                          "C2", "C2a", "C10", "c11", "C100", "\xC3\x89"};
    (void)state;
    for (size_t i = 0; i < LENGTH(ordered); i++)
        for (size_t j = 0; j < LENGTH(ordered); j++) {
            int order = text_compare_natural(text_of(ordered[i]), text_of(ordered[j]));
            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
        }
}

static void check_widths(void **state)
{
    (void)state;
    assert_int_equal(text_width(text_of("abc")), 3);
    assert_int_equal(text_width(text_of("e\xCC\x81")), 1);
    assert_int_equal(text_width(text_of("\xE6\x97\xA5\xE6\x9C\xAC")), 4);
    assert_int_equal(text_width(text_of("\xE2\x80\x93")), 1);
}

static void check_lines(void **state)
{
    size_t next;
    (void)state;
    assert_int_equal(text_line(text_of("one two three"), 8, &next), 7);
    assert_int_equal(next, 8);
    assert_int_equal(text_line(text_of("one two"), 7, &next), 7);
    assert_int_equal(next, 7);
    assert_int_equal(text_line(text_of("onetwothree"), 6, &next), 6);
    assert_int_equal(next, 6);
    assert_int_equal(text_line(text_of("one\ntwo"), 20, &next), 3);
    assert_int_equal(next, 4);
    assert_int_equal(text_line(text_of("\xE6\x97\xA5\xE6\x9C\xAC"), 3, &next), 3);
}

static void check_distances(void **state)
{
    static const struct {
        const char *a, *b;
        size_t distance;
        bool near;
    } rows[] = {{"yes", "yess", 1, true},
                {"yes", "yse", 1, true},
                {"agency", "agnecy", 1, true},
                {"case", "name", 2, false},
                {"q2comments", "q2coments", 1, true},
                {"yes", "yes", 0, false},
                {"y", "n", 1, false},
                {"notapplicable", "notaplicabel", 2, true}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_int_equal(text_distance(text_of(rows[i].a), text_of(rows[i].b), 5),
                         rows[i].distance);
        assert_int_equal(text_nearly_equal(text_of(rows[i].a), text_of(rows[i].b)), rows[i].near);
    }
    assert_int_equal(text_distance(text_of("abcdef"), text_of("uvwxyz"), 2), 3);
}

static void check_quoting(void **state)
{
    struct quoted_text quoted = {{0}};
    (void)state;
    assert_string_equal(text_quote(text_of("a\n\033[31m"), &quoted), "\"a\\n\\x1b[31m\"");
    char longer[200];
    memset(longer, 'x', sizeof longer);
    longer[59] = (char)0xC3; /* the cut falls inside this character */
    longer[60] = (char)0xA9;
    text_quote((struct text){longer, sizeof longer}, &quoted);
    assert_int_equal(strlen(quoted.bytes), 1 + 59 + strlen("\xE2\x80\xA6\""));
}

static void check_map(void **state)
{
    struct arena arena;
    struct text_map map;
    char key[16];
    size_t value;
    (void)state;
    arena_init(&arena, NULL, NULL);
    text_map_init(&map, &arena);
    assert_false(text_map_find(&map, text_of(""), &value));
    for (size_t i = 0; i < 5000; i++) {
        snprintf(key, sizeof key, "key%zu", i);
        text_map_add(&map, text_of(key), i);
    }
    for (size_t i = 0; i < 5000; i++) {
        snprintf(key, sizeof key, "key%zu", i);
        assert_true(text_map_find(&map, text_of(key), &value));
        assert_int_equal(value, i);
    }
    assert_false(text_map_find(&map, text_of("key5000"), &value));
    assert_true(text_map_nearest(&map, text_of("kee17"), &value).data);
    assert_int_equal(value, 17);
    arena_free(&arena);
}

/* Digits: ASCII, Arabic, Thai, full-width, mathematical (the last of five styles), Adlam. Not
 * decimal digits: letters, a raised figure, a numeral. */
static void check_digits(void **state)
{
    static const struct {
        int32_t character;
        int value;
    } rows[] = {{'0', 0},     {'9', 9},     {0x660, 0},   {0x669, 9},    {0xE50, 0},
                {0xE57, 7},   {0xFF15, 5},  {0x1D7CE, 0}, {0x1D7F6, 0},  {0x1D7FF, 9},
                {0x1E950, 0}, {0x1E959, 9}, {'/', -1},    {':', -1},     {'a', -1},
                {0xB2, -1},   {0x2160, -1}, {0x66A, -1},  {0x1D7CD, -1}, {0, -1}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_int_equal(unicode_digit(rows[i].character), rows[i].value);
}

/* The digits of every script that the library knows come in groups of ten. */
static void check_digits_of_all_scripts(void **state)
{
    enum { CHARACTERS = 0x110000 };
    int expected = 0;
    (void)state;
    for (int32_t character = 0x80; character < CHARACTERS; character++) {
        int value = unicode_digit(character);
        if (value >= 0 || expected > 0)
            assert_int_equal(value, expected);
        expected = value < 0 ? 0 : (expected + 1) % 10;
    }
}

static void check_unique_names(void **state)
{
    static const char *const rows[][2] = {{"a", "a"},
                                          {"a (2)", "a (2)"},
                                          {"a", "a (3)"},
                                          {"a", "a (4)"},
                                          {"a (3)", "a (3) (2)"},
                                          {"a (2)", "a (2) (2)"},
                                          {"", ""},
                                          {"", " (2)"}};
    struct arena arena;
    struct text_map map;
    (void)state;
    arena_init(&arena, NULL, NULL);
    text_map_init(&map, &arena);
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_string_equal(text_map_unique(&map, text_of(rows[i][0])).data, rows[i][1]);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_match_keys),
                                       cmocka_unit_test(check_identity_keys),

                                       cmocka_unit_test(check_long_text_has_no_key),
                                       cmocka_unit_test(check_trimming),
                                       cmocka_unit_test(check_validity),
                                       cmocka_unit_test(check_natural_order),
                                       cmocka_unit_test(check_widths),
                                       cmocka_unit_test(check_lines),
                                       cmocka_unit_test(check_distances),
                                       cmocka_unit_test(check_quoting),
                                       cmocka_unit_test(check_map),
                                       cmocka_unit_test(check_unique_names),
                                       cmocka_unit_test(check_digits),
                                       cmocka_unit_test(check_digits_of_all_scripts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
