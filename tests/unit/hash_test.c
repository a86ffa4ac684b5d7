/* Numbers that stand for texts: whatever is changed in a text, the number is another. */
#include "test.h"

#include "base/hash.h"

#include <string.h>

enum { LONGEST = 41 };
static const char letters[] = "am48AM.~";

/* Puts other characters into so many places of the text, from `at` on, in every way, and holds each
 * text's number against that of the text as it was. */
/* NOLINTNEXTLINE(misc-no-recursion) */
static void change(char *text, size_t length, size_t at, size_t changes, uint64_t unchanged)
{
    if (!changes)
        return;
    for (size_t i = at; i < length; i++) {
        char before = text[i];
        for (const char *letter = letters; *letter; letter++) {
            if (*letter == before)
                continue;
            text[i] = *letter;
            if (hash_text((struct text){text, length}) == unchanged)
                fail_msg("\"%.*s\" has the number of another text", (int)length, text);
            change(text, length, i + 1, changes - 1, unchanged);
        }
        text[i] = before;
    }
}

static void check_changes(void **state)
{
    char text[LONGEST];
    (void)state;
    for (size_t length = 1; length <= LONGEST; length++) {
        memset(text, 'a', length);
        change(text, length, 0, length <= 24 ? 3 : 2, hash_text((struct text){text, length}));
    }
}

static void check_length(void **state)
{
    static const char same[LONGEST] = "";
    (void)state;
    for (size_t i = 0; i < LONGEST; i++)
        for (size_t j = 0; j < i; j++)
            assert_true(hash_text((struct text){same, i}) != hash_text((struct text){same, j}));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_changes),
                                       cmocka_unit_test(check_length)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
