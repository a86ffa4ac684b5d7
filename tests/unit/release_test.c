/* What is made public, against somebody who knows the rule by which it was decided: all rounds that
 * would be released in the same way are gone through, and whatever is withheld must be able to have
 * two values or more. */
#include "test.h"

#include <cinaudit/release.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A question with two to four options; and one that depends on a Yes. */
static const char template_json[] =
    "{\"schema\": \"cinaudit.template/1\", \"id\": \"t\", \"title\": \"T\","
    " \"themes\": [{\"id\": \"t\", \"number\": \"1\", \"title\": \"T\", \"questions\": %s}],"
    " \"questions\": [{\"id\": \"q1\", \"number\": \"1\", \"text\": \"Q\", \"options\": [%s]}%s]}";
static const char *const options[] = {
    "{\"value\": \"yes\", \"label\": \"Yes\", \"role\": \"positive\"}",
    "{\"value\": \"no\", \"label\": \"No\", \"role\": \"negative\"}",
    "{\"value\": \"na\", \"label\": \"N/A\", \"role\": \"not_applicable\"}",
    "{\"value\": \"dk\", \"label\": \"Unsure\", \"role\": \"unsure\"}"};
static const char dependent[] =
    ", {\"id\": \"q2\", \"number\": \"2\", \"text\": \"R\", \"applies_if\": {\"item\": \"q1\","
    " \"options\": [\"yes\"]}, \"options\": ["
    "{\"value\": \"good\", \"label\": \"Good\", \"role\": \"positive\"},"
    "{\"value\": \"bad\", \"label\": \"Bad\", \"role\": \"negative\"}]}";

enum { MOST_CELLS = 8, MOST_ROUNDS = 200000 };

/* A round as its cells: of q1 its options and no answer; of q2, where it is there, its options and
 * no answer of those that were asked. */
struct round_cells {
    unsigned char counts[MOST_CELLS];
};

struct experiment {
    struct arena arena;
    const struct template *template;
    size_t option_count;
    bool depends;
    size_t threshold;
    size_t cell_count; /* that vary freely and add up to the returns */
    struct round_cells *rounds;
    size_t round_count;
};

static const struct template *load(struct experiment *experiment)
{
    struct problems problems;
    char list[600] = "", source[2000];
    for (size_t i = 0; i < experiment->option_count; i++)
        strcat(strcat(list, i ? ", " : ""), options[i]);
    snprintf(source, sizeof source, template_json,
             experiment->depends ? "[\"q1\", \"q2\"]" : "[\"q1\"]", list,
             experiment->depends ? dependent : "");
    problems_init(&problems, &experiment->arena, NULL, NULL);
    problems.keep = true;
    const struct template *template =
        template_load(&experiment->arena, text_of(source), "t", &problems);
    if (!template)
        fail_msg("%s: %s", problems.list[0].place.item, problems.list[0].message);
    return template;
}

/* All ways to spread so many returns over the cells. */
/* NOLINTNEXTLINE(misc-no-recursion) */
static void spread(struct experiment *experiment, struct round_cells *cells, size_t cell,
                   size_t returns)
{
    if (cell + 1 == experiment->cell_count) {
        cells->counts[cell] = (unsigned char)returns;
        assert_true(experiment->round_count < MOST_ROUNDS);
        experiment->rounds[experiment->round_count++] = *cells;
        return;
    }
    for (size_t i = 0; i <= returns; i++) {
        cells->counts[cell] = (unsigned char)i;
        spread(experiment, cells, cell + 1, returns - i);
    }
}

/* The counts that somebody may want to know of a round: per item its options, no answer and not
 * asked. In a round with a question that depends on Yes, the first cells are those that answered
 * it. */
static size_t figures_of(const struct experiment *experiment, const struct round_cells *cells,
                         unsigned char *figures)
{
    const unsigned char *counts = cells->counts;
    size_t options_left = experiment->option_count - experiment->depends, count = 0;
    unsigned char others = 0;
    if (experiment->depends) {
        figures[count++] = (unsigned char)(counts[0] + counts[1] + counts[2]); /* Yes */
        counts += 3;
    }
    for (size_t i = 0; i <= options_left; i++) {
        figures[count++] = counts[i];
        others = (unsigned char)(others + counts[i]);
    }
    if (experiment->depends) {
        memcpy(figures + count, cells->counts, 3);
        figures[count + 3] = others;
        count += 4;
    }
    return count;
}

/* What is released of a round: its figures, with a mark for those withheld. */
enum { WITHHELD = 255 };
static void release_round(struct experiment *experiment, const struct round_cells *cells,
                          size_t returns, unsigned char *released)
{
    const struct template *template = experiment->template;
    struct arena arena;
    unsigned char figures[MOST_CELLS * 2] = {0};
    uint32_t counts[32] = {0};
    size_t at = 0;
    figures_of(experiment, cells, figures);
    for (size_t i = 0; i < template->item_count; i++) {
        const struct question *question = &template->questions[template->items[i].question];
        uint32_t *of_item = counts + template->items[i].first_count;
        for (size_t j = 0; j < question->option_count; j++)
            of_item[ANSWER_OPTION + j] = figures[at++];
        of_item[ANSWER_NONE] = figures[at++];
        if (question->applies_if.option_count)
            of_item[ANSWER_NOT_ASKED] = figures[at++];
    }
    struct results results = {.template = template, .all = {.returns = returns, .counts = counts}};
    arena_init(&arena, NULL, NULL);
    const struct release *release = release_make(&arena, &results, experiment->threshold);
    assert_non_null(release);
    at = 0;
    for (size_t i = 0; i < template->item_count; i++) {
        const struct question *question = &template->questions[template->items[i].question];
        const struct released_item *item = &release->items[i];
        for (size_t j = 0; j < question->option_count; j++, at++)
            released[at] = item->options[j] ? figures[at] : WITHHELD;
        released[at] = item->no_answer ? figures[at] : WITHHELD;
        at++;
        if (question->applies_if.option_count) {
            released[at] = item->not_asked ? figures[at] : WITHHELD;
            at++;
        }
    }
    arena_free(&arena);
}

/* A round and what is released of it, for sorting by that. */
struct candidate {
    unsigned char released[MOST_CELLS * 2];
    unsigned char figures[MOST_CELLS * 2];
};

static int compare_released(const void *a, const void *b)
{
    return memcmp(((const struct candidate *)a)->released, ((const struct candidate *)b)->released,
                  sizeof((const struct candidate *)a)->released);
}

/* No count from 1 to below the threshold is released. */
static void check_small_counts(const struct candidate *candidate, size_t count, size_t threshold)
{
    for (size_t i = 0; i < count; i++)
        if (candidate->released[i] != WITHHELD)
            assert_false(candidate->released[i] > 0 && candidate->released[i] < threshold);
}

static void check_group(const struct candidate *group, size_t size, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        bool differs = group->released[i] != WITHHELD;
        for (size_t j = 1; j < size && !differs; j++)
            differs = group[j].figures[i] != group->figures[i];
        if (!differs) {
            for (size_t k = 0; k < count; k++)
                print_message("%u(%u) ", group->figures[k], group->released[k]);
            fail_msg("figure %zu can only be %u", i, group->figures[i]);
        }
    }
}

static size_t attack(size_t option_count, bool depends, size_t threshold, size_t returns)
{
    struct experiment experiment = {.option_count = option_count,
                                    .depends = depends,
                                    .threshold = threshold,
                                    .cell_count = option_count + 1 + (depends ? 2 : 0)};
    struct round_cells cells = {{0}};
    size_t count = 0, withheld = 0;
    arena_init(&experiment.arena, NULL, NULL);
    experiment.template = load(&experiment);
    experiment.rounds = arena_array(&experiment.arena, MOST_ROUNDS, sizeof *experiment.rounds);
    spread(&experiment, &cells, 0, returns);
    struct candidate *candidates = calloc(experiment.round_count, sizeof *candidates);
    assert_non_null(candidates);
    for (size_t i = 0; i < experiment.round_count; i++) {
        release_round(&experiment, &experiment.rounds[i], returns, candidates[i].released);
        count = figures_of(&experiment, &experiment.rounds[i], candidates[i].figures);
        check_small_counts(&candidates[i], count, threshold);
        withheld += memchr(candidates[i].released, WITHHELD, count) != NULL;
    }
    qsort(candidates, experiment.round_count, sizeof *candidates, compare_released);
    for (size_t i = 0, size; i < experiment.round_count; i += size) {
        for (size = 1; i + size < experiment.round_count &&
                       compare_released(&candidates[i], &candidates[i + size]) == 0;
             size++) {
        }
        check_group(&candidates[i], size, count);
    }
    free(candidates);
    arena_free(&experiment.arena);
    return withheld;
}

static void check_one_question(void **state)
{
    size_t withheld = 0;
    (void)state;
    for (size_t option_count = 1; option_count <= LENGTH(options); option_count++)
        for (size_t returns = USUAL_THRESHOLD; returns <= 18; returns++)
            withheld += attack(option_count, false, USUAL_THRESHOLD, returns);
    assert_true(withheld > 10000);
}

static void check_dependent_question(void **state)
{
    size_t withheld = 0;
    (void)state;
    for (size_t option_count = 1; option_count <= 3; option_count++)
        for (size_t returns = USUAL_THRESHOLD; returns <= 16; returns++)
            withheld += attack(option_count, true, USUAL_THRESHOLD, returns);
    assert_true(withheld > 10000);
}

/* The lowest threshold, and one above the usual one. */
static void check_other_thresholds(void **state)
{
    static const size_t thresholds[] = {LEAST_THRESHOLD, 7};
    size_t withheld = 0;
    (void)state;
    for (size_t i = 0; i < LENGTH(thresholds); i++)
        for (size_t option_count = 1; option_count <= 3; option_count++)
            for (size_t returns = thresholds[i]; returns <= 14; returns++)
                for (int depends = 0; depends <= 1; depends++)
                    withheld += attack(option_count, depends, thresholds[i], returns);
    assert_true(withheld > 10000);
}

static void check_few_returns(void **state)
{
    uint32_t counts[32] = {0};
    struct experiment experiment = {.option_count = 2};
    (void)state;
    arena_init(&experiment.arena, NULL, NULL);
    struct results results = {.template = load(&experiment),
                              .all = {.returns = USUAL_THRESHOLD - 1, .counts = counts}};
    assert_null(release_make(&experiment.arena, &results, USUAL_THRESHOLD));
    results.all.returns = USUAL_THRESHOLD;
    assert_non_null(release_make(&experiment.arena, &results, USUAL_THRESHOLD));
    arena_free(&experiment.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_one_question), cmocka_unit_test(check_dependent_question),
        cmocka_unit_test(check_other_thresholds), cmocka_unit_test(check_few_returns)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
