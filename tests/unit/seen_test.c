/* Which returns have been seen: compared with a plain list that is searched from end to end, and
 * measured. */
#include "random.h"
#include "test.h"

#include "collate/seen.h"

#include <stdlib.h>
#include <string.h>

struct known {
    size_t identity, fingerprint;
    struct place place;
};

/* The hash of a number. */
static struct hash hash_of(size_t number)
{
    return hash_bytes(&number, sizeof number, 0);
}

static enum seen_before add(struct seen *seen, const struct known *added, struct place *before)
{
    return seen_add(seen, hash_of(added->identity), hash_of(added->fingerprint), added->place,
                    before);
}

/* The expected answer of the table for a return, from looking through all returns before it. */
static enum seen_before look_through(const struct known *list, size_t count,
                                     const struct known *wanted, struct place *before)
{
    enum seen_before found = SEEN_NEVER;
    for (size_t i = 0; i < count; i++) {
        if (list[i].identity != wanted->identity)
            continue;
        if (list[i].fingerprint == wanted->fingerprint) {
            *before = list[i].place;
            return SEEN_THE_SAME;
        }
        if (found == SEEN_NEVER)
            *before = list[i].place;
        found = SEEN_ANOTHER;
    }
    return found;
}

static void check_against_list(void **state)
{
    enum { RETURNS = 6000, IDENTITIES = 900, FINGERPRINTS = 12 };
    static const char *const files[] = {"a.csv", "b.json", "c.xlsx"};
    struct known *list = calloc(RETURNS, sizeof *list);
    struct arena arena;
    struct seen seen;
    uint64_t seed = 1;
    size_t count = 0, outcomes[3] = {0};
    (void)state;
    assert_non_null(list);
    arena_init(&arena, NULL, NULL);
    seen_init(&seen, &arena);
    for (size_t i = 0; i < RETURNS; i++) {
        struct known added = {random_next(&seed) % IDENTITIES,
                              random_next(&seed) % FINGERPRINTS,
                              {files[i * LENGTH(files) / RETURNS], i + 1, NULL}};
        struct place expected = {0}, before = {0};
        enum seen_before outcome = look_through(list, count, &added, &expected);
        assert_int_equal(add(&seen, &added, &before), outcome);
        outcomes[outcome]++;
        if (outcome != SEEN_NEVER) {
            assert_string_equal(before.file, expected.file);
            assert_int_equal(before.line, expected.line);
        }
        if (outcome != SEEN_THE_SAME)
            list[count++] = added;
    }
    for (size_t i = 0; i < LENGTH(outcomes); i++)
        assert_true(outcomes[i] > 100);
    arena_free(&arena);
    free(list);
}

/* Of each return at most 40 bytes, at whatever number of them the table has just grown. */
static void check_size(void **state)
{
    enum { RETURNS = 300000, BEGINNING = 10000 };
    struct arena arena;
    struct seen seen;
    struct place before;
    uint64_t seed = 2;
    (void)state;
    arena_init(&arena, NULL, NULL);
    seen_init(&seen, &arena);
    for (size_t i = 0; i < RETURNS; i++) {
        struct known added = {random_next(&seed), i, {"a.csv", i, NULL}};
        add(&seen, &added, &before);
        size_t bytes = seen.count * sizeof(struct seen_return) +
                       seen.place_count * (sizeof *seen.tags + sizeof *seen.numbers);
        if (i >= BEGINNING)
            assert_true(bytes <= 40 * seen.count);
    }
    assert_int_equal(seen.count, RETURNS);
    arena_free(&arena);
}

/* A hundred thousand returns of the same case and agency take no longer than others. */
static void check_one_identity(void **state)
{
    enum { RETURNS = 100000 };
    struct arena arena;
    struct seen seen;
    struct place before;
    (void)state;
    arena_init(&arena, NULL, NULL);
    seen_init(&seen, &arena);
    for (size_t i = 0; i < RETURNS; i++) {
        struct known added = {7, i, {"a.csv", i + 1, NULL}};
        assert_int_equal(add(&seen, &added, &before), i ? SEEN_ANOTHER : SEEN_NEVER);
    }
    assert_int_equal(before.line, 1);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_against_list),
                                       cmocka_unit_test(check_size),
                                       cmocka_unit_test(check_one_identity)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
