#include "random_round.h"

#include "random.h"

#include <string.h>

static const char *const cases[] = {"A", "B", "C10", "C2", "7", "12", "D’s", "é"};
static const char *const agencies[] = {"School", "GP", "Children's Social Care", "Health  Visitor",
                                       "Police, \"beat\"; team"};
static const char *const settings[] = {"", "", "North", "South; \"the\" annexe"};
static const char *const immediate[] = {"", "no", "no", "yes"};
static const char *const comments[] = {
    "",
    "",
    "",
    "Minutes are missing.",
    "One, two; three \"four\"\nand a second line",
    "=1+1",
    "-",
    "@nobody, +1",
    "Déjà vu – “quoted” … ✓",
    "tab\tinside",
    "'tis so",
    "12",
    "2014-03-20",
    "a_x0041_b & <c>",
    "line one\n\nline three",
};

#define PICK(seed, list) ((list)[random_below((seed), LENGTH(list))])

/* True if no return before it has the same case, agency and setting. */
static bool is_new(const struct sample *round, const struct kept_return *kept)
{
    for (size_t i = 0; i < round->count; i++)
        if (strcmp(round->returns[i].case_id, kept->case_id) == 0 &&
            strcmp(round->returns[i].agency, kept->agency) == 0 &&
            strcmp(round->returns[i].setting, kept->setting) == 0)
            return false;
    return true;
}

/* Limits a round to what survey services can express: a checklist is wholly blank, or each line is
 * ticked or not. If it has no label for none, at least one line is ticked. */
static void answer_checklist(uint64_t *seed, const struct question *question,
                             unsigned char *answers)
{
    bool blank = random_below(seed, 5) == 0;
    bool none = !blank && can_be_none(question) && random_below(seed, 5) == 0;
    for (size_t i = 0; i < question->item_count; i++)
        answers[question->first_item + i] =
            (unsigned char)(blank ? ANSWER_NONE
                            : !none && random_below(seed, 2)
                                ? ANSWER_OPTION + question->ticked
                                : ANSWER_OPTION + question->not_ticked);
    if (!blank && !none)
        answers[question->first_item + random_below(seed, question->item_count)] =
            (unsigned char)(ANSWER_OPTION + question->ticked);
}

static void answer(uint64_t *seed, const struct template *template, unsigned char *answers)
{
    for (size_t i = 0; i < template->question_count; i++) {
        const struct question *question = &template->questions[i];
        if (!template_asks(question, answers))
            continue;
        if (question->checklist)
            answer_checklist(seed, question, answers);
        else if (random_below(seed, 5))
            answers[question->first_item] =
                (unsigned char)(ANSWER_OPTION + random_below(seed, question->option_count));
    }
}

static void add_return(uint64_t *seed, struct sample *round)
{
    const struct template *template = round->template;
    struct kept_return *kept = &round->returns[round->count];
    kept->case_id = PICK(seed, cases);
    kept->agency = PICK(seed, agencies);
    kept->setting = PICK(seed, settings);
    kept->immediate_action = PICK(seed, immediate);
    kept->answers = arena_alloc(&round->arena, template->item_count);
    kept->comments = arena_array(&round->arena, template->question_count, sizeof *kept->comments);
    answer(seed, template, kept->answers);
    for (size_t i = 0; i < template->question_count; i++)
        kept->comments[i] = PICK(seed, comments);
    round->count += is_new(round, kept);
}

void add_random_returns(struct sample *round, uint64_t *seed, size_t most)
{
    size_t attempts = 1 + random_below(seed, most);
    for (size_t i = 0; i < attempts; i++)
        add_return(seed, round);
}
