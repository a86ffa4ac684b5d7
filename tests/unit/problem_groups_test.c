/* Kinds of problems, their groups, the order of groups, and how they are written. */
#include "test.h"

#include "base/problem_groups.h"

#include <stdio.h>

struct state {
    struct arena arena;
    struct problems problems;
    struct problem_groups groups;
};

static void group(void *context, const struct problem *problem)
{
    problem_groups_add(context, problem);
}

static void begin(struct state *state)
{
    arena_init(&state->arena, NULL, NULL);
    problem_groups_init(&state->groups, &state->arena);
    problems_init(&state->problems, &state->arena, group, &state->groups);
}

/* Compares the lines of the groups, which end with NULL, and ends the test. */
static void expect(struct state *state, const char *const *lines)
{
    size_t count = 0;
    problem_groups_sort(&state->groups);
    for (; count < state->groups.length && lines[count]; count++)
        assert_string_equal(problem_group_line(&state->arena, &state->groups.list[count]),
                            lines[count]);
    assert_null(lines[count]);
    assert_int_equal(state->groups.length, count);
    arena_free(&state->arena);
}

#define SAY(state, severity, file, line, item, ...)                                                \
    problem_add(&(state).problems, (severity), (struct place){(file), (line), (item)}, __VA_ARGS__)
#define UNKNOWN "\"%s\" is not an answer"

static void test_groups_of_each_size(void **unused)
{
    struct state one;
    (void)unused;
    begin(&one);
    SAY(one, SEVERITY_NOTE, "a", 1, "q1", "alone, 100%% of %zu", (size_t)7);
    SAY(one, SEVERITY_ERROR, "a", 1, "q1", UNKNOWN, "x");
    SAY(one, SEVERITY_ERROR, "a", 2, "q2", UNKNOWN, "y");
    for (size_t i = 1; i <= 3; i++)
        SAY(one, SEVERITY_WARNING, "a", i, "q3", "late by %zu days", i);
    for (size_t i = 1; i <= 4; i++)
        SAY(one, SEVERITY_NOTE, "b", i, "q4", "gap");
    for (size_t i = 1; i <= 4; i++)
        SAY(one, SEVERITY_NOTE, i % 2 ? "c" : "d", i, "q5", "empty");
    expect(
        &one,
        (const char *const[]){
            "a:1: error: q1: \"x\" is not an answer [1 of 2 like this; the other: a:2 (q2)]",
            "a:1: warning: q3: late by 1 days [1 of 3 like this; the others: a:2 (q3), a:3 (q3)]",
            "a:1: note: q1: alone, 100% of 7",
            "b:1: note: q4: gap [1 of 4 like this, all in this file; next: b:2 (q4), b:3 (q4), …]",
            "c:1: note: q5: empty [1 of 4 like this, in 2 files; next: d:2 (q5), c:3 (q5), …]",
            NULL});
}

static void test_order(void **unused)
{
    struct state one;
    (void)unused;
    begin(&one);
    SAY(one, SEVERITY_WARNING, "a", 1, NULL, "of a file");
    SAY(one, SEVERITY_ERROR, "a", 1, "q1", "of a cell");
    SAY(one, SEVERITY_ERROR, "b", 1, "q1", "of another cell");
    SAY(one, SEVERITY_ERROR, "b", 1, NULL, "of a header");
    SAY(one, SEVERITY_ERROR, "m.json", 0, "returns[0]", "of a manifest");
    SAY(one, SEVERITY_FAILURE, "c", 0, NULL, "of the system");
    expect(&one, (const char *const[]){
                     "c: error: of the system", "b:1: error: of a header",
                     "m.json: error: returns[0]: of a manifest", "a:1: error: q1: of a cell",
                     "b:1: error: q1: of another cell", "a:1: warning: of a file", NULL});
}

/* The columns of one header: their places say nothing, their messages do. */
static void test_columns_of_a_header(void **unused)
{
    struct state one;
    (void)unused;
    begin(&one);
    for (size_t file = 0; file < 2; file++)
        for (size_t i = 1; i <= 4; i++)
            SAY(one, SEVERITY_ERROR, file ? "b" : "a", 1, NULL, "column %zu", i);
    expect(&one, (const char *const[]){"a:1: error: column 1 [1 of 2 like this; the other: b:1]",
                                       "a:1: error: column 2 [1 of 2 like this; the other: b:1]",
                                       "a:1: error: column 3 [1 of 4 like this, in 2 files; next: "
                                       "a:1, b:1, …]",
                                       NULL});
}

static void keep_kind(void *context, const struct problem *problem)
{
    snprintf(context, 200, "%s", problem->kind);
}

static void test_kinds(void **unused)
{
    char kind[200];
    struct arena arena;
    struct problems problems;
    struct place place = {"a", 1, NULL};
    (void)unused;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, keep_kind, kind);
    problem_add(&problems, SEVERITY_NOTE, place, "%s: %zu of %.*s%% (%d)", "q1", (size_t)1, 1, "23",
                4);
    assert_string_equal(kind, "…: … of …% (…)");
    problem_add(&problems, SEVERITY_NOTE, place, "late:%s%s, %s", "", "x", "y");
    assert_string_equal(kind, "late:…, …");
    problem_add(&problems, SEVERITY_NOTE, place, "%s (%s)", "line 17: \"a \\\" 1\" is \"", "2");
    assert_string_equal(kind, "line …: … is …");
    problem_add(&problems, SEVERITY_NOTE, place, "%s", "cell AB12, 7 in UTF-8");
    assert_string_equal(kind, "cell …, … in UTF-…");
    problem_add(&problems, SEVERITY_NOTE, place, "byte 0x%02X, %5.1f", 0xE9U, 2.5);
    assert_string_equal(kind, "byte 0x…, …");
    problem_add_of_kind(&problems, SEVERITY_NOTE, place, "… is late", "%s (%s)", "x is late", "A");
    assert_string_equal(kind, "… is late");
    arena_free(&arena);
}

/* Messages that are kinds of their own, and places, without end: memory stays bounded. */
static void test_no_end(void **unused)
{
    enum { MANY = 20000 };
    struct state one;
    (void)unused;
    begin(&one);
    for (size_t i = 0; i < MANY; i++) {
        char message[] = "a message: aaaaaa", *end = message + strlen(message);
        for (size_t rest = i; rest; rest /= 10)
            *--end = (char)('a' + rest % 10);
        SAY(one, SEVERITY_ERROR, "a", i, "q1", "%s", message);
    }
    assert_int_equal(one.groups.length, MOST_PROBLEM_GROUPS);
    assert_int_equal(one.groups.left_over, MANY - MOST_PROBLEM_GROUPS);
    for (size_t i = 0; i < MANY; i++)
        SAY(one, SEVERITY_ERROR, i % 2 ? "a" : "b", i, "q1", "%s", "a message: aaaaaa");
    assert_int_equal(one.groups.list[0].count, MANY + 1);
    assert_int_equal(one.groups.list[0].files, 2);
    assert_int_equal(one.groups.files.count, MOST_PROBLEM_GROUPS + 1);
    arena_free(&one.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_groups_of_each_size),
                                       cmocka_unit_test(test_order),
                                       cmocka_unit_test(test_columns_of_a_header),
                                       cmocka_unit_test(test_kinds), cmocka_unit_test(test_no_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
