/* The version for the public, attacked by somebody who knows the rule. The test goes through all
 * rounds that would be released in the same way. Every withheld count must have at least two
 * possible values. */
#include "test.h"

#include "collate/measure.h"
#include "release/release.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char template_json[] =
    "{\"schema\": \"cinaudit.template/1\", \"id\": \"t\", \"title\": \"T\","
    " \"themes\": [{\"id\": \"t\", \"number\": \"1\", \"title\": \"T\", \"questions\": [%s]}],"
    " \"questions\": [{\"id\": \"q1\", \"number\": \"1\", \"text\": \"Q\"%s, \"options\": "
    "[%s]}%s]}";
static const char *const options[] = {
    "{\"value\": \"yes\", \"label\": \"Yes\", \"role\": \"positive\"}",
    "{\"value\": \"no\", \"label\": \"No\", \"role\": \"negative\"}",
    "{\"value\": \"na\", \"label\": \"N/A\", \"role\": \"not_applicable\"}",
    "{\"value\": \"dk\", \"label\": \"Unsure\", \"role\": \"unsure\"}"};
static const char in_part[] =
    "{\"value\": \"part\", \"label\": \"Part\", \"role\": \"positive\"}, ";
/* Questions that depend on the first, and on each other. */
#define DEPENDING(id, number, on, option)                                                          \
    ", {\"id\": \"" id "\", \"number\": \"" number "\", \"text\": \"" id "\", \"applies_if\": "    \
    "{\"item\": \"" on "\", \"options\": [\"" option "\"]}, \"options\": ["                        \
    "{\"value\": \"good\", \"label\": \"Good\", \"role\": \"positive\"},"                          \
    "{\"value\": \"bad\", \"label\": \"Bad\", \"role\": \"negative\"}]}"
#define SECOND DEPENDING("q2", "2", "q1", "yes")
static const char *const dependent[] = {"", SECOND, SECOND DEPENDING("q3", "3", "q2", "good")};
static const char *const names[] = {"\"q1\"", "\"q1\", \"q2\"", "\"q1\", \"q2\", \"q3\""};

/* The lines of a checklist. */
#define LINE(id) "{\"id\": \"" id "\", \"number\": \"" id "\", \"text\": \"" id "\"}"
#define LINES(list) ", \"ticked\": \"yes\", \"not_ticked\": \"no\", \"items\": [" list "]"
static const char *const lines[] = {[0] = "",
                                    [2] = LINES(LINE("a") "," LINE("b")),
                                    [3] = LINES(LINE("a") "," LINE("b") "," LINE("c"))};

/* The questions of a round. */
struct asked {
    size_t option_count;
    enum {
        ONE_QUESTION,
        DEPENDENT,  /* and a second one, for those that answer Yes */
        CHAIN,      /* and a third, for those that then answer Good */
        UNREADABLE, /* the first two; some answers to the first cannot be read */
        TICKED,     /* a checklist: an unticked box is No, unless nothing is ticked */
        IN_WORDS,   /* a checklist with or without an answer on each line */
        IN_PART     /* the same, with "In part" as a first option, which is positive, too */
    } kind;
    size_t line_count; /* of the checklist */
};

enum { MOST_CELLS = 16, MOST_FIGURES = 16, MOST_ROUNDS = 200000 };

/* The returns of a round, counted by their answers. */
struct round_cells {
    unsigned char counts[MOST_CELLS];
};

struct experiment {
    struct arena arena;
    const struct asked *asked;
    const struct template *template;
    size_t threshold;
    unsigned cells[MOST_CELLS]; /* the figures that count a return of each kind, as bits */
    size_t cell_count;
    struct round_cells *rounds;
    size_t round_count;
};

static void measure(struct arena *arena, struct results *results)
{
    struct item_result *items = arena_array(arena, results->template->item_count, sizeof *items);
    measure_items(results, items);
    results->items = items;
}

static const struct template *load(struct arena *arena, const struct asked *asked)
{
    static const size_t dependents[] = {
        [DEPENDENT] = 1, [CHAIN] = 2, [UNREADABLE] = 1, [IN_PART] = 0};
    struct problems problems;
    char list[600] = "", source[3000];
    if (asked->kind == IN_PART)
        strcat(list, in_part);
    for (size_t i = 0; i < asked->option_count; i++)
        strcat(strcat(list, i ? ", " : ""), options[i]);
    snprintf(source, sizeof source, template_json, names[dependents[asked->kind]],
             lines[asked->line_count], list, dependent[dependents[asked->kind]]);
    problems_init(&problems, arena, NULL, NULL);
    problems.keep = true;
    const struct template *template = template_load(arena, text_of(source), "t", &problems);
    if (!template) {
        fail_msg("%s: %s", problems.list[0].place.item, problems.list[0].message);
        abort();
    }
    return template;
}

static void add_cell(struct experiment *experiment, unsigned figures)
{
    assert_true(experiment->cell_count < MOST_CELLS);
    experiment->cells[experiment->cell_count++] = figures;
}

#define FIGURE(number) (1U << (number))

/* The figures: each option of the first question and no answer, then for each other question two
 * options, no answer and not asked. */
static void add_dependent_cells(struct experiment *experiment)
{
    bool chain = experiment->asked->kind == CHAIN;
    size_t none = experiment->asked->option_count, second = none + 1, third = second + 4;
    unsigned not_asked = chain ? FIGURE(third + 3) : 0;
    for (size_t i = 0; chain && i < 3; i++)
        add_cell(experiment, FIGURE(0) | FIGURE(second) | FIGURE(third + i));
    for (size_t i = chain; i < 3; i++)
        add_cell(experiment, FIGURE(0) | FIGURE(second + i) | not_asked);
    for (size_t i = 1; i <= none; i++)
        add_cell(experiment, FIGURE(i) | FIGURE(second + 3) | not_asked);
    for (size_t i = 0; experiment->asked->kind == UNREADABLE && i < 3; i++)
        add_cell(experiment, FIGURE(none) | FIGURE(second + i));
}

/* The figures: for each line, its options and no answer. */
static void add_checklist_cells(struct experiment *experiment)
{
    size_t line_count = experiment->asked->line_count, kinds = 1;
    bool ticked = experiment->asked->kind == TICKED;
    size_t options_of_line = experiment->asked->option_count + (experiment->asked->kind == IN_PART);
    size_t answers = ticked ? 2 : options_of_line + 1, per_line = options_of_line + 1;
    unsigned blank = 0;
    for (size_t i = 0; i < line_count; i++) {
        kinds *= answers;
        blank |= FIGURE(per_line * i + options_of_line);
    }
    for (size_t kind = 0; kind < kinds; kind++) {
        unsigned figures = 0;
        size_t rest = kind;
        for (size_t i = 0; i < line_count; i++, rest /= answers)
            figures |= FIGURE(per_line * i + rest % answers);
        add_cell(experiment, ticked && kind == kinds - 1 ? blank : figures);
    }
}

static void add_cells(struct experiment *experiment)
{
    if (experiment->asked->line_count)
        add_checklist_cells(experiment);
    else if (experiment->asked->kind != ONE_QUESTION)
        add_dependent_cells(experiment);
    else
        for (size_t i = 0; i <= experiment->asked->option_count; i++)
            add_cell(experiment, FIGURE(i));
}

/* All ways to distribute so many returns among the cells. */
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

/* The counts of a round that somebody may want to know. Returns their number. */
static size_t figures_of(const struct experiment *experiment, const struct round_cells *cells,
                         unsigned char *figures)
{
    size_t count = 0;
    for (size_t i = 0; i < experiment->cell_count; i++)
        for (size_t j = 0; j < MOST_FIGURES; j++)
            if (experiment->cells[i] & FIGURE(j)) {
                figures[j] = (unsigned char)(figures[j] + cells->counts[i]);
                count = j >= count ? j + 1 : count;
            }
    return count;
}

/* What is released of a round: its figures, with a mark for withheld ones, and then the released
 * bases and sums, which must reveal nothing either. */
enum { HIDDEN = 255, MOST_RELEASED = 2 * MOST_FIGURES };

static unsigned char shown(size_t count)
{
    return (unsigned char)(count == WITHHELD ? HIDDEN : count);
}

/* A figure. If it is shown, it must be the true one. */
static unsigned char shown_figure(size_t count, unsigned char figure)
{
    assert_true(count == WITHHELD || count == figure);
    return shown(count);
}

static void release_cells_of(struct experiment *experiment, const struct round_cells *cells,
                             size_t returns, unsigned char *released)
{
    const struct template *template = experiment->template;
    struct arena arena;
    unsigned char figures[MOST_FIGURES] = {0};
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
    measure(&arena, &results);
    const struct results *public = release_results(&arena, &results, experiment->threshold);
    assert_non_null(public);
    size_t end = at;
    at = 0;
    for (size_t i = 0; i < template->item_count; i++) {
        const struct question *question = &template->questions[template->items[i].question];
        const struct measure *item = &public->items[i].measure;
        for (size_t j = 0; j < question->option_count; j++, at++)
            released[at] = shown_figure(item->options[j], figures[at]);
        released[at] = shown_figure(item->no_answer, figures[at]);
        at++;
        if (question->applies_if.option_count) {
            released[at] = shown_figure(item->not_asked, figures[at]);
            at++;
        }
        assert_true(end + 4 <= MOST_RELEASED);
        released[end++] = shown(item->answered);
        released[end++] = shown(item->not_applicable);
        released[end++] = shown(item->appropriate);
        released[end++] = shown(item->positive);
    }
    arena_free(&arena);
}

/* A round and what is released of it, to be sorted by that. */
struct candidate {
    unsigned char released[MOST_RELEASED];
    unsigned char figures[MOST_FIGURES];
};

static int compare_released(const void *a, const void *b)
{
    return memcmp(((const struct candidate *)a)->released, ((const struct candidate *)b)->released,
                  sizeof((const struct candidate *)a)->released);
}

/* No count from 1 to the threshold less 1 is released. */
static void check_small_counts(const struct candidate *candidate, size_t count, size_t threshold)
{
    for (size_t i = 0; i < count; i++)
        if (candidate->released[i] != HIDDEN)
            assert_false(candidate->released[i] > 0 && candidate->released[i] < threshold);
}

static void check_group(const struct candidate *group, size_t size, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        bool differs = group->released[i] != HIDDEN;
        for (size_t j = 1; j < size && !differs; j++)
            differs = group[j].figures[i] != group->figures[i];
        if (!differs) {
            for (size_t k = 0; k < count; k++)
                print_message("%u(%u) ", group->figures[k], group->released[k]);
            fail_msg("figure %zu can only be %u", i, group->figures[i]);
        }
    }
}

/* Returns the number of rounds with something withheld. */
static size_t attack(const struct asked *asked, size_t threshold, size_t returns)
{
    struct experiment experiment = {.asked = asked, .threshold = threshold};
    struct round_cells cells = {{0}};
    size_t count = 0, withheld = 0;
    arena_init(&experiment.arena, NULL, NULL);
    experiment.template = load(&experiment.arena, asked);
    experiment.rounds = arena_array(&experiment.arena, MOST_ROUNDS, sizeof *experiment.rounds);
    add_cells(&experiment);
    spread(&experiment, &cells, 0, returns);
    struct candidate *candidates = calloc(experiment.round_count, sizeof *candidates);
    assert_non_null(candidates);
    for (size_t i = 0; i < experiment.round_count; i++) {
        release_cells_of(&experiment, &experiment.rounds[i], returns, candidates[i].released);
        count = figures_of(&experiment, &experiment.rounds[i], candidates[i].figures);
        check_small_counts(&candidates[i], count, threshold);
        withheld += memchr(candidates[i].released, HIDDEN, count) != NULL;
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

/* The rounds that are attacked, and the largest number of returns: with more, there would be too
 * many rounds to go through. */
struct attacked {
    struct asked asked;
    size_t most_returns;
};

static void attack_all(const struct attacked *list, size_t count, size_t threshold)
{
    for (size_t i = 0; i < count; i++) {
        size_t withheld = 0;
        for (size_t returns = threshold; returns <= list[i].most_returns; returns++)
            withheld += attack(&list[i].asked, threshold, returns);
        assert_true(withheld > 0);
    }
}

static void check_usual_threshold(void **state)
{
    static const struct attacked list[] = {
        {{1, ONE_QUESTION, 0}, 18}, {{2, ONE_QUESTION, 0}, 18}, {{3, ONE_QUESTION, 0}, 18},
        {{4, ONE_QUESTION, 0}, 18}, {{1, DEPENDENT, 0}, 18},    {{2, DEPENDENT, 0}, 18},
        {{3, DEPENDENT, 0}, 16},    {{2, CHAIN, 0}, 16},        {{1, UNREADABLE, 0}, 16},
        {{2, UNREADABLE, 0}, 14},   {{3, UNREADABLE, 0}, 12},   {{2, TICKED, 2}, 20},
        {{2, TICKED, 3}, 14},       {{2, IN_WORDS, 2}, 12}};
    (void)state;
    attack_all(list, LENGTH(list), USUAL_THRESHOLD);
}

/* The lowest threshold, and one above the default. */
static void check_other_thresholds(void **state)
{
    static const struct attacked list[] = {{{1, ONE_QUESTION, 0}, 16}, {{2, ONE_QUESTION, 0}, 16},
                                           {{3, ONE_QUESTION, 0}, 16}, {{2, DEPENDENT, 0}, 16},
                                           {{3, DEPENDENT, 0}, 14},    {{2, CHAIN, 0}, 15},
                                           {{2, UNREADABLE, 0}, 13},   {{2, TICKED, 2}, 20},
                                           {{2, TICKED, 3}, 12},       {{2, IN_WORDS, 2}, 11}};
    static const struct attacked three_options[] = {{{2, IN_PART, 2}, 7}, {{3, IN_WORDS, 2}, 7}};
    (void)state;
    attack_all(three_options, LENGTH(three_options), LEAST_THRESHOLD);
    attack_all(list, LENGTH(list), LEAST_THRESHOLD);
    attack_all(list, LENGTH(list), 7);
}

static void check_few_returns(void **state)
{
    uint32_t counts[32] = {0};
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    struct results results = {.template = load(&arena, &(struct asked){2, ONE_QUESTION, 0}),
                              .all = {.returns = USUAL_THRESHOLD - 1, .counts = counts}};
    measure(&arena, &results);
    assert_null(release_results(&arena, &results, USUAL_THRESHOLD));
    results.all.returns = USUAL_THRESHOLD;
    assert_non_null(release_results(&arena, &results, USUAL_THRESHOLD));
    arena_free(&arena);
}

/* The requests and the number that are met are released if neither the unmet requests nor the
 * returns that met no request are few. */
static void check_response(void **state)
{
    static const struct {
        size_t requested, received, unrequested, returns;
        bool released;
    } rounds[] = {{60, 60, 0, 60, true},  {60, 55, 0, 55, true},  {60, 60, 0, 65, true},
                  {60, 60, 5, 65, true},  {60, 60, 0, 62, false}, {60, 60, 0, 64, false},
                  {60, 56, 0, 56, false}, {60, 55, 3, 60, false}, {60, 4, 0, 60, false},
                  {4, 4, 0, 60, false},   {60, 0, 60, 60, true}};
    uint32_t counts[32] = {0};
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    struct response response = {0};
    struct results results = {.template = load(&arena, &(struct asked){2, ONE_QUESTION, 0}),
                              .response = &response};
    results.all.counts = counts;
    measure(&arena, &results);
    for (size_t i = 0; i < LENGTH(rounds); i++) {
        response.requested = rounds[i].requested;
        response.received = rounds[i].received;
        response.unrequested_count = rounds[i].unrequested;
        results.all.returns = rounds[i].returns;
        const struct results *public = release_results(&arena, &results, USUAL_THRESHOLD);
        if ((public->response != NULL) != rounds[i].released)
            fail_msg("round %zu", i);
    }
    arena_free(&arena);
}

/* Nothing about single cases, agencies, returns and files is released, nor that somebody calls for
 * immediate action. */
static void check_left_out(void **state)
{
    static const uint32_t counts[32] = {0};
    static const struct group group = {.returns = 9, .counts = counts};
    static const struct comment comment = {0};
    static const struct problem problem = {0};
    static const struct request outstanding = {0};
    static const struct expected_comments expected = {0};
    static const struct response_part part = {0};
    static const struct return_name name = {0};
    static const struct response response = {20, 10, &outstanding, 10, &part, &part, &name, 0};
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    struct results results = {.template = load(&arena, &(struct asked){2, ONE_QUESTION, 0}),
                              .all = {.returns = 10, .counts = counts},
                              .cases = &group,
                              .case_count = 1,
                              .agencies = &group,
                              .agency_count = 1,
                              .comments_kept = true,
                              .comments = &comment,
                              .comment_count = 1,
                              .response = &response,
                              .immediate_action = {1, 9, 0, &name},
                              .expected_comments = &expected,
                              .redaction = {.applied = true, .returns = 1},
                              .problems = &problem,
                              .problem_count = 1};
    measure(&arena, &results);
    const struct results *public = release_results(&arena, &results, USUAL_THRESHOLD);
    assert_true(is_public(public) && !is_public(&results));
    assert_false(public->all.counts || public->cases || public->case_count || public->agencies ||
                 public->agency_count || public->comments || public->comment_count ||
                 public->comments_kept || public->expected_comments || public->problems ||
                 public->problem_count || public->redaction.returns);
    assert_false(public->response->outstanding || public->response->outstanding_count ||
                 public->response->by_case || public->response->by_agency ||
                 public->response->unrequested);
    assert_true(public->immediate_action.needed == WITHHELD &&
                public->immediate_action.not_needed == WITHHELD &&
                !public->immediate_action.returns);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_usual_threshold), cmocka_unit_test(check_other_thresholds),
        cmocka_unit_test(check_few_returns), cmocka_unit_test(check_response),
        cmocka_unit_test(check_left_out)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
