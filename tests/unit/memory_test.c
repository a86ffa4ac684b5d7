/* Counting returns takes hardly any memory: one block of what tells returns apart serves thousands
 * of them. */
#include "test.h"

#include "collate/collation.h"
#include "read/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static size_t allocations, bytes;

void *__real_calloc(size_t count, size_t size); /* NOLINT: the linker's name for what it wraps */
void *__wrap_calloc(size_t count, size_t size); /* NOLINT */

void *__wrap_calloc(size_t count, size_t size) /* NOLINT */
{
    allocations++;
    bytes += count * size;
    return __real_calloc(count, size);
}

/* A file with so many returns on five cases from three agencies. */
static void write_returns(const char *path, size_t count)
{
    FILE *file = fopen(path, "w");
    fputs("case,agency,setting,q1a,q2,q2_comments,q8\n", file);
    for (size_t i = 0; i < count; i++)
        fprintf(file, "C%zu,A%zu,S%zu,x,Yes,\"a comment, and more\",not_sure\n", i % 5, i % 3, i);
    fclose(file);
}

/* The number of the arena's allocations for all returns of a file; the results must count all of
 * them. */
static size_t allocations_for(const char *path, size_t count)
{
    struct arena arena;
    struct problems problems;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, NULL, NULL);
    const struct template *template = template_open(&arena, NULL, &problems);
    struct collation *collation = collation_new(&arena, template, &problems, false);
    struct reader_options options = {.template = template,
                                     .problems = &problems,
                                     .handler = collation_add,
                                     .context = collation};
    struct reader *reader = reader_new(&arena, &options);
    allocations = bytes = 0;
    reader_read(reader, path);
    size_t result = allocations;
    assert_int_equal(collation_results(collation)->all.returns, count);
    arena_free(&arena);
    return result;
}

static void check_allocations(void **state)
{
    char path[] = "/tmp/cinaudit-test-XXXXXX";
    enum {
        FEW = 100,
        MANY = 40000,
        FOR_ALL_OF_THEM = 32,
        FOR_EACH = 40,
        ARENA_BLOCK = 1024 * 1024
    };
    (void)state;
    close(mkstemp(path));
    write_returns(path, FEW);
    size_t few = allocations_for(path, FEW), bytes_for_few = bytes;
    write_returns(path, MANY);
    size_t many = allocations_for(path, MANY);
    unlink(path);
    assert_in_range(many, few, few + FOR_ALL_OF_THEM);
    /* The last block of the arena may be nearly empty. */
    assert_in_range(bytes, bytes_for_few, bytes_for_few + (size_t)FOR_EACH * MANY + ARENA_BLOCK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_allocations)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
