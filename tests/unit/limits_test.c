/* Limits that no test file can reach: each just within and just over. */
#include "input/paths.h"
#include "test.h"

#include "base/json.h"
#include "collate/groups.h"

#include "collate/collation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf out_of_memory;

static _Noreturn void leave(void *context)
{
    (void)context;
    longjmp(out_of_memory, 1);
}

/* Sizes that would overflow when added or multiplied are treated as memory that has run out. */
enum asked { ALLOC, ARRAY, GROW, COPY };

static void check_sizes(void **state)
{
    static const struct {
        enum asked asked;
        size_t count, size;
    } rows[] = {
        {ALLOC, 1, SIZE_MAX},        {ALLOC, 1, SIZE_MAX - 1},
        {ALLOC, 1, SIZE_MAX - 15},   {ALLOC, 1, SIZE_MAX - 16},
        {ALLOC, 1, SIZE_MAX - 64},   {ALLOC, 1, (size_t)PTRDIFF_MAX + 1},
        {ALLOC, 1, PTRDIFF_MAX},     {ALLOC, 1, PTRDIFF_MAX - 16},
        {ARRAY, SIZE_MAX, 2},        {ARRAY, 2, SIZE_MAX},
        {ARRAY, SIZE_MAX, SIZE_MAX}, {ARRAY, SIZE_MAX / 8 + 1, 8},
        {ARRAY, SIZE_MAX / 8, 8},    {ARRAY, (size_t)1 << 32, (size_t)1 << 32},
        {GROW, SIZE_MAX, 1},         {GROW, SIZE_MAX / 2 + 1, 1},
        {GROW, SIZE_MAX / 2, 2},     {COPY, 1, SIZE_MAX},
        {COPY, 1, SIZE_MAX - 1},
    };
    (void)state;
    for (volatile size_t i = 0; i < LENGTH(rows); i++) {
        struct arena arena;
        size_t capacity = rows[i].count;
        volatile bool refused = true;
        arena_init(&arena, leave, NULL);
        if (setjmp(out_of_memory) == 0) {
            if (rows[i].asked == ALLOC)
                arena_alloc(&arena, rows[i].size);
            else if (rows[i].asked == ARRAY)
                arena_array(&arena, rows[i].count, rows[i].size);
            else if (rows[i].asked == GROW)
                arena_grow(&arena, NULL, capacity, &capacity, rows[i].size);
            else
                arena_copy(&arena, "", rows[i].size);
            refused = false;
        }
        if (!refused)
            fail_msg("row %zu was given memory", i);
        arena_free(&arena);
    }
}

static void check_small_sizes(void **state)
{
    struct arena arena;
    size_t capacity = 0;
    (void)state;
    arena_init(&arena, leave, NULL);
    assert_int_equal(setjmp(out_of_memory), 0);
    assert_non_null(arena_alloc(&arena, 0));
    assert_non_null(arena_array(&arena, 0, SIZE_MAX));
    assert_non_null(arena_array(&arena, SIZE_MAX, 0));
    assert_non_null(arena_grow(&arena, NULL, 0, &capacity, 8));
    assert_int_equal(capacity, 8);
    assert_string_equal(arena_copy(&arena, "abc", 2), "ab");
    arena_free(&arena);
}

/* A unique name. */
static struct text number_name(char *buffer, size_t number)
{
    sprintf(buffer, "C%zu", number);
    return text_of(buffer);
}

static void check_groups(void **state)
{
    static const struct {
        size_t counts, most;
    } rows[] = {{1, MOST_GROUPS}, {335, MOST_GROUPS}, {336, 99864}, {MOST_GROUP_COUNTS / 3, 3}};
    char name[32];
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct arena arena;
        struct groups groups;
        arena_init(&arena, NULL, NULL);
        groups_init(&groups, &arena, rows[i].counts);
        assert_int_equal(groups_most(&groups), rows[i].most);
        for (size_t k = 0; k < rows[i].most && (i == 0 || i == 3); k++)
            assert_int_equal(groups_find(&groups, number_name(name, k)), k);
        if (i == 0 || i == 3) {
            assert_int_equal(groups_find(&groups, text_of("another")), MOST_GROUPS);
            assert_int_equal(groups_find(&groups, text_of("c1")), 1);
            assert_int_equal(groups.count, rows[i].most);
        }
        arena_free(&arena);
    }
}

/* A round with too many cases says so, and counts only the returns within the limit. */
static void check_cases(void **state)
{
    struct arena arena;
    struct problems problems;
    char name[32];
    (void)state;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, NULL, NULL);
    problems.keep = true;
    const struct template *template = template_open(&arena, NULL, &problems);
    struct collation *collation = collation_new(&arena, template, &problems, false);
    unsigned char *answers = arena_alloc(&arena, template->item_count);
    struct audit_return audit_return = {
        .place = {"x.csv", 7, NULL}, .agency = text_of("GP"), .answers = answers};
    for (size_t i = 0; i < MOST_GROUPS; i++)
        collation_name_case(collation, number_name(name, i));
    audit_return.case_id = text_of("c7");
    collation_add(collation, &audit_return);
    assert_int_equal(problems.length, 0);
    audit_return.case_id = text_of("another");
    collation_add(collation, &audit_return);
    assert_int_equal(problems.length, 1);
    assert_string_equal(problem_line(&arena, &problems.list[0]),
                        "x.csv:7: error: too many cases: a round has at most 100000, if its "
                        "template is this one");
    collation_name_case(collation, text_of("another"));
    assert_int_equal(problems.counts[SEVERITY_ERROR], 2);
    struct request request = {.case_id = text_of("another"), .agency = text_of("GP")};
    collation_expect(collation, &request, 1);
    assert_int_equal(problems.counts[SEVERITY_ERROR], 3);
    const struct results *results = collation_results(collation);
    assert_int_equal(results->all.returns, 1);
    assert_int_equal(results->case_count, MOST_GROUPS);
    arena_free(&arena);
}

static void check_problems_kept(void **state)
{
    struct arena arena;
    struct problems problems;
    (void)state;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, NULL, NULL);
    problems.keep = true;
    for (size_t i = 1; i <= MOST_PROBLEMS_KEPT + 3; i++) {
        problem_add(&problems, SEVERITY_ERROR, (struct place){"x.csv", i, NULL}, "wrong");
        assert_int_equal(problems.length, i <= MOST_PROBLEMS_KEPT ? i : MOST_PROBLEMS_KEPT + 1);
    }
    assert_int_equal(problems.counts[SEVERITY_ERROR], MOST_PROBLEMS_KEPT + 3);
    assert_string_equal(problems.list[MOST_PROBLEMS_KEPT - 1].message, "wrong");
    assert_string_equal(problems.list[MOST_PROBLEMS_KEPT].message,
                        "more than 10000 problems: this one and the rest are not listed here, and "
                        "\"cinaudit check --all\" prints them all");
    arena_free(&arena);
}

static void check_levels(void **state)
{
    (void)state;
    for (size_t levels = MOST_LEVELS - 1; levels <= MOST_LEVELS + 1; levels++) {
        struct arena arena;
        struct json_error error;
        char source[2 * MOST_LEVELS + 16] = "[\"\\\"[{\",\n";
        arena_init(&arena, NULL, NULL);
        for (size_t i = 1; i < levels; i++)
            strcat(source, "[");
        for (size_t i = 0; i < levels; i++)
            strcat(source, "]");
        cJSON *value = json_read(&arena, text_of(source), &error);
        assert_int_equal(value != NULL, levels <= MOST_LEVELS);
        if (!value) {
            assert_string_equal(error.message, "brackets inside one another on more than 100 "
                                               "levels");
            assert_int_equal(error.line, 2);
        }
        arena_free(&arena);
    }
}

static void check_files(void **state)
{
    struct arena arena;
    struct problems problems;
    struct path_list list = {0};
    (void)state;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, NULL, NULL);
    problems.keep = true;
    for (size_t i = 0; i < MOST_FILES; i++)
        path_list_add(&arena, &list, "not/there", &problems);
    assert_int_equal(problems.length, 0);
    path_list_add(&arena, &list, "more", &problems);
    path_list_add(&arena, &list, "and/more", &problems);
    path_list_add(&arena, &list, "data/cin-2014/returns", &problems);
    assert_int_equal(list.count, MOST_FILES);
    assert_int_equal(problems.length, 1);
    assert_string_equal(problem_line(&arena, &problems.list[0]),
                        "more: error: too many files: this one, and those after it, are more than "
                        "the 100000 that a round may have");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_sizes),  cmocka_unit_test(check_small_sizes),
        cmocka_unit_test(check_groups), cmocka_unit_test(check_cases),
        cmocka_unit_test(check_levels), cmocka_unit_test(check_problems_kept),
        cmocka_unit_test(check_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
