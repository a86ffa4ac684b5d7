/* Work in a child process, however it ends. */
#include "test.h"

#include "base/run_in_child.h"

#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *go_well(struct arena *arena, void *context)
{
    (void)arena;
    *(int *)context = 1;
    return NULL;
}

static const char *go_wrong(struct arena *arena, void *context)
{
    return arena_format(arena, "no %s", (const char *)context);
}

static const char *crash(struct arena *arena, void *context)
{
    (void)arena, (void)context;
    signal(SIGABRT, SIG_DFL);
    abort();
}

static const char *end_early(struct arena *arena, void *context)
{
    (void)arena;
    _exit(*(int *)context);
}

static const char *use_all_memory(struct arena *arena, void *context)
{
    (void)context;
    arena_out_of_memory(arena);
}

static void jump(void *context)
{
    longjmp(*(jmp_buf *)context, 1);
}

static void check_result(void **state)
{
    struct arena arena;
    int changed = 0;
    (void)state;
    arena_init(&arena, NULL, NULL);
    assert_null(run_in_child(&arena, go_well, &changed, "broken"));
    assert_int_equal(changed, 0);
    assert_string_equal(run_in_child(&arena, go_wrong, "room", "broken"), "no room");
    arena_free(&arena);
}

/* If a library ends the process, with any status, the work is not done. */
static void check_broken(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    assert_string_equal(run_in_child(&arena, crash, NULL, "broken"), "broken");
    for (int status = 0; status < 4; status++)
        assert_string_equal(run_in_child(&arena, end_early, &status, "broken"), "broken");
    arena_free(&arena);
}

static void check_out_of_memory(void **state)
{
    struct arena arena;
    jmp_buf before;
    (void)state;
    arena_init(&arena, jump, &before);
    if (setjmp(before) == 0) {
        run_in_child(&arena, use_all_memory, NULL, "broken");
        fail();
    }
    arena_free(&arena);
}

/* A program that ignores SIGCHLD cannot ask how its children ended. */
static void check_children_ignored(void **state)
{
    struct arena arena;
    int changed;
    (void)state;
    arena_init(&arena, NULL, NULL);
    void (*before)(int) = signal(SIGCHLD, SIG_IGN);
    assert_null(run_in_child(&arena, go_well, &changed, "broken"));
    assert_string_equal(run_in_child(&arena, crash, NULL, "broken"), "broken");
    signal(SIGCHLD, before);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_result), cmocka_unit_test(check_broken),
        cmocka_unit_test(check_out_of_memory), cmocka_unit_test(check_children_ignored)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
