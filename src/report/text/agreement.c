#include "agreement.h"

#include "answer.h"

/* An outcome of comparing the returns on one child, with its words for some cases and for one case.
 * If the answers have shades, a positive and a negative one may be next to each other, and are not
 * called opposite. */
struct outcome {
    const char *what;
    const char *of_some;
    const char *of_one;
};

enum { DIFFERED, OUTCOME_COUNT = 5 };

static const struct outcome outcomes[OUTCOME_COUNT] = {
    [DIFFERED] = {"differed", "the returns gave opposite answers",
                  "the returns gave opposite answers"},
    {"some_unsure", "some gave an answer that others could not confirm",
     "some gave an answer that others could not confirm"},
    {"all_positive", "all were positive", "all returns were positive"},
    {"all_negative", "all were negative", "all returns were negative"},
    {"all_unsure", "none knew", "no return knew"}};

static void count_outcomes(const struct agreement *agreement, size_t counts[OUTCOME_COUNT])
{
    counts[DIFFERED] = agreement->differed;
    counts[1] = agreement->some_unsure;
    counts[2] = agreement->all_positive;
    counts[3] = agreement->all_negative;
    counts[4] = agreement->all_unsure;
}

/* "in 5 the returns gave opposite answers, in 3 all were positive" */
static void say_outcomes(struct writer *writer, size_t index, const size_t counts[OUTCOME_COUNT],
                         size_t cases)
{
    size_t said = 0, kinds = 0;
    for (size_t i = 0; i < OUTCOME_COUNT; i++)
        kinds += counts[i] > 0;
    for (size_t i = 0; i < OUTCOME_COUNT; i++) {
        if (!counts[i])
            continue;
        cite_item(writer, index, outcomes[i].what, counts[i], cases, "cases_compared");
        say(writer, "%s", text_joint(said++, kinds, ", and "));
        const char *words = cases == 1 ? outcomes[i].of_one : outcomes[i].of_some;
        if (i == DIFFERED && has_shades(question_of_item(writer->results->template, index)))
            words = "some returns were positive and others negative";
        if (cases == 1)
            say(writer, "%s", words);
        else if (counts[i] == cases)
            say(writer, "in all of them %s", words);
        else
            say(writer, "in %zu %s", counts[i], words);
    }
}

void say_agreement(struct writer *writer, size_t index)
{
    struct agreement agreement = writer->results->items[index].agreement;
    size_t counts[OUTCOME_COUNT], cases = agreement_cases(&agreement);
    if (!cases ||
        !option_of_role(question_of_item(writer->results->template, index), ROLE_POSITIVE))
        return;
    count_outcomes(&agreement, counts);
    cite_item(writer, index, "cases_compared", cases, writer->results->case_count, "cases");
    if (cases == 1)
        say(writer, "on the one case with two or more returns %s, ", answerers(writer, index));
    else if (writer->variant % 2)
        say(writer, "of the %zu cases with two or more returns %s, ", cases,
            answerers(writer, index));
    else
        say(writer, "there are %zu cases with two or more returns %s: ", cases,
            answerers(writer, index));
    say_outcomes(writer, index, counts, cases);
    end_sentence(writer);
}
