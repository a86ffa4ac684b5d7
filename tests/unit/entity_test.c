/* HTML's entities. */
#include "test.h"

#include "base/entity.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name;
    int32_t character;
} names[] = {
#include "base/entities.inc"
};

/* Every name of the table is found, so the table is sorted. */
static void check_names(void **state)
{
    char entity[64];
    size_t length = 0;
    (void)state;
    for (size_t i = 0; i < LENGTH(names); i++) {
        snprintf(entity, sizeof entity, "&%s; and more", names[i].name);
        assert_int_equal(entity_at(text_of(entity), &length), names[i].character);
        assert_int_equal(length, strlen(names[i].name) + 2);
    }
}

static void check_texts(void **state)
{
    static const struct {
        const char *text;
        int32_t character;
        size_t length;
    } rows[] = {{"&euml;", 0xEB, 6},
                {"&#235;l", 0xEB, 6},
                {"&#xEB;", 0xEB, 6},
                {"&#XeB;", 0xEB, 6},
                {"&#0000000000000000235;", 0xEB, 22},
                {"&#x10FFFF;", 0x10FFFF, 10},
                {"", 0, 0},
                {"e", 0, 0},
                {"&", 0, 0},
                {"&;", 0, 0},
                {"&euml", 0, 0},
                {"&Eum;", 0, 0},
                {"&eumlaut;", 0, 0},
                {"&CloseCurlyDoubleQuotes;", 0, 0},
                {"&CloseCurlyDoubleQuotesAndMore;", 0, 0},
                {"&#;", 0, 0},
                {"&#x;", 0, 0},
                {"&#0;", 0, 0},
                {"&#-5;", 0, 0},
                {"&# 65;", 0, 0},
                {"&#65x;", 0, 0},
                {"&#xD800;", 0, 0},
                {"&#x110000;", 0, 0},
                {"&#x100000041;", 0, 0},
                {"&#xFFFFFFFFFFFFFFFFFFF;", 0, 0}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        size_t length = 0;
        assert_int_equal(entity_at(text_of(rows[i].text), &length), rows[i].character);
        if (rows[i].character)
            assert_int_equal(length, rows[i].length);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_names),
                                       cmocka_unit_test(check_texts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
