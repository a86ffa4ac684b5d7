/* Random rounds from seeds: every layout of a round gives the same results, to the byte.
 * CINAUDIT_ROUNDS sets how many seeds are tried. */
#include "test.h"

#include "random_round.h"
#include "round_reading.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROUNDS_UNDER_VALGRIND = 2, RETURNS_AT_MOST = 10 };
#ifdef __SANITIZE_ADDRESS__
enum { ROUNDS_OF_EACH_TEMPLATE = 10 };
#else
enum { ROUNDS_OF_EACH_TEMPLATE = 50 };
#endif

static const struct {
    const char *name;
    round_writer *write;
} layouts[] = {
    {"form CSV", write_forms},
    {"a JSON list", write_json_list},
    {"NDJSON", write_ndjson},
    {"Microsoft Forms", write_microsoft_forms},
    {"Google Forms", write_google_forms},
    {"LimeSurvey", write_limesurvey},
    {"LimeSurvey, texts", write_limesurvey_texts},
    {"SurveyMonkey", write_surveymonkey},
    {"SmartSurvey", write_smartsurvey},
    {"Jisc Online Surveys", write_jisc},
    {"Qualtrics", write_qualtrics},
    {"Qualtrics, not split", write_qualtrics_joined},
    {"KoboToolbox", write_kobo},
    {"KoboToolbox, labels", write_kobo_labels},
    {"REDCap", write_redcap},
    {"REDCap, raw", write_redcap_raw},
#ifdef CINAUDIT_WITH_XLSX
    {"form XLSX", write_xlsx_forms},
    {"wide XLSX", write_xlsx_wide},
#endif
};

static char *results_in(struct sample *round, round_writer *write)
{
    const char *paths[MOST_RETURNS_KEPT];
    size_t count = write(round, paths);
    char *results = results_of(round, paths, count);
    for (size_t i = 0; i < count; i++)
        unlink(paths[i]);
    return results;
}

/* Prints where two results differ, if they do. */
static void compare(const char *layout, uint64_t seed, const char *actual, const char *expected)
{
    enum { SHOWN = 200 };
    size_t same = 0;
    if (!actual) {
        fail_msg("%s, seed %llu: not read", layout, (unsigned long long)seed);
        return;
    }
    while (actual[same] && actual[same] == expected[same])
        same++;
    if (actual[same] != expected[same])
        fail_msg("%s, seed %llu: %.*s\nis not\n%.*s", layout, (unsigned long long)seed, SHOWN,
                 actual + same, SHOWN, expected + same);
}

static void hold(struct sample *round, uint64_t seed)
{
    char *expected = results_in(round, write_wide);
    assert_non_null(expected);
    for (size_t i = 0; i < LENGTH(layouts); i++) {
        char *actual = results_in(round, layouts[i].write);
        compare(layouts[i].name, seed, actual, expected);
        free(actual);
    }
    free(expected);
}

static void check_round(const char *template, const char *folder, uint64_t seed)
{
    struct sample *round = calloc(1, sizeof *round);
    uint64_t state = seed;
    assert_non_null(round);
    arena_init(&round->arena, NULL, NULL);
    problems_init(&round->problems, &round->arena, print_problem, NULL);
    round->template = template_open(&round->arena, template, &round->problems);
    assert_non_null(round->template);
    strcpy(round->folder, folder);
    add_random_returns(round, &state, RETURNS_AT_MOST);
    hold(round, seed);
    arena_free(&round->arena);
    free(round);
}

static void check_templates(void **state)
{
    char folder[] = "/tmp/cinaudit-test-XXXXXX";
    uint64_t rounds = is_under_valgrind() ? ROUNDS_UNDER_VALGRIND : ROUNDS_OF_EACH_TEMPLATE;
    const char *more = getenv("CINAUDIT_ROUNDS");
    (void)state;
    if (more)
        rounds = strtoull(more, NULL, 10);
    assert_non_null(mkdtemp(folder));
    for (size_t i = 0; template_shipped(i); i++)
        for (uint64_t seed = 1; seed <= rounds; seed++)
            check_round(template_shipped(i)->name, folder, seed);
    rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_templates)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
