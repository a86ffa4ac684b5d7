/* tests/same_texts.json lists texts that are the same, and names of files. The page of a form is
 * tested with the same table (tests/outputs/form_test.mjs). */
#include "test.h"

#include "form/form.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cJSON *read_table(void)
{
    static char source[16384];
    FILE *file = fopen("tests/same_texts.json", "r");
    assert_non_null(file);
    size_t length = fread(source, 1, sizeof source, file);
    fclose(file);
    assert_true(length < sizeof source);
    cJSON *table = cJSON_ParseWithLength(source, length);
    assert_non_null(table);
    return table;
}

static struct text text_at(const cJSON *row, int index)
{
    const char *string = cJSON_GetStringValue(cJSON_GetArrayItem(row, index));
    assert_non_null(string);
    return text_of(string);
}

typedef bool make_key(struct text text, struct text_key *key);

/* Checks for a list of pairs whether their keys are the same. */
static void check_pairs(const char *list, make_key *key)
{
    cJSON *table = read_table();
    const cJSON *pairs = cJSON_GetObjectItem(table, list), *pair;
    assert_true(cJSON_GetArraySize(pairs) > 0);
    cJSON_ArrayForEach(pair, pairs)
    {
        struct text a = text_at(pair, 0), b = text_at(pair, 1);
        struct text_key a_key, b_key;
        assert_true(key(a, &a_key) && key(b, &b_key));
        bool same = text_equal(text_of_key(&a_key), text_of_key(&b_key));
        if (same != cJSON_IsTrue(cJSON_GetArrayItem(pair, 2)))
            fail_msg("%s: \"%s\" and \"%s\" are %s", list, a.data, b.data,
                     same ? "the same" : "not the same");
    }
    cJSON_Delete(table);
}

static void check_match(void **state)
{
    (void)state;
    check_pairs("match", text_match_key);
}

static void check_identity(void **state)
{
    (void)state;
    check_pairs("identity", text_identity_key);
}

static void check_file_names(void **state)
{
    struct arena arena;
    cJSON *table = read_table();
    const cJSON *rows = cJSON_GetObjectItem(table, "file_names"), *row;
    (void)state;
    arena_init(&arena, NULL, NULL);
    assert_true(cJSON_GetArraySize(rows) > 0);
    cJSON_ArrayForEach(row, rows)
    {
        const struct form form = {
            .case_id = text_at(row, 0), .agency = text_at(row, 1), .setting = text_at(row, 2)};
        assert_string_equal(form_file_name(&arena, &form, ""), text_at(row, 3).data);
    }
    arena_free(&arena);
    cJSON_Delete(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_match),
                                       cmocka_unit_test(check_identity),
                                       cmocka_unit_test(check_file_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
