/* What is found by holding returns side by side: agencies on one child, answers and paperwork,
 * answers and comments. */
#include "narrative.h"

static const struct item *item_at(const struct writer *writer, size_t index)
{
    return &writer->results->template->items[index];
}

static const struct question *question_at(const struct writer *writer, size_t index)
{
    return &writer->results->template->questions[item_at(writer, index)->question];
}

const char *answerers(const struct writer *writer, size_t index)
{
    return option_of_role(question_at(writer, index), ROLE_NOT_APPLICABLE)
               ? "where the question was appropriate"
               : "that answered";
}

const char *where_appropriate(const struct question *question)
{
    return option_of_role(question, ROLE_NOT_APPLICABLE) ? " where the question was appropriate"
                                                         : "";
}

/* What the returns on one child come to, and how it is said of some cases and of one case. Where
 * answers have shades, a positive and a negative one may be neighbours and no opposites. */
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

/* "in 5 the returns gave opposite answers, in 3 all were positive", of so many cases. */
static void say_outcomes(struct writer *writer, size_t index, const size_t counts[OUTCOME_COUNT],
                         size_t cases)
{
    size_t said = 0, kinds = 0;
    for (size_t i = 0; i < OUTCOME_COUNT; i++)
        kinds += counts[i] > 0;
    for (size_t i = 0; i < OUTCOME_COUNT; i++) {
        if (!counts[i])
            continue;
        rest_on(writer, (struct fact){item_at(writer, index)->id, outcomes[i].what, counts[i],
                                      cases, "cases_compared"});
        say(writer, "%s", said == 0 ? "" : said + 1 == kinds ? ", and " : ", ");
        const char *words = cases == 1 ? outcomes[i].of_one : outcomes[i].of_some;
        if (i == DIFFERED && has_shades(question_at(writer, index)))
            words = "some returns were positive and others negative";
        if (cases == 1)
            say(writer, "%s", words);
        else if (counts[i] == cases)
            say(writer, "in all of them %s", words);
        else
            say(writer, "in %zu %s", counts[i], words);
        said++;
    }
}

void say_agreement(struct writer *writer, size_t index)
{
    struct agreement agreement = measure_agreement(writer->results, index);
    size_t counts[OUTCOME_COUNT], cases = agreement_cases(&agreement);
    if (!cases || !option_of_role(question_at(writer, index), ROLE_POSITIVE))
        return;
    count_outcomes(&agreement, counts);
    rest_on(writer, (struct fact){item_at(writer, index)->id, "cases_compared", cases,
                                  writer->results->case_count, "cases"});
    if (cases == 1)
        say(writer, "on the one case with two or more returns %s, ", answerers(writer, index));
    else if (writer->turn % 2)
        say(writer, "of the %zu cases with two or more returns %s, ", cases,
            answerers(writer, index));
    else
        say(writer, "there are %zu cases with two or more returns %s: ", cases,
            answerers(writer, index));
    say_outcomes(writer, index, counts, cases);
    end_sentence(writer);
}

/* "a Child in Need Plan, a Child in Need meeting record or both" */
static void say_explaining(struct writer *writer, const struct item *item)
{
    const struct template *template = writer->results->template;
    size_t count = item->explained_by_count;
    for (size_t i = 0; i < count; i++)
        say(writer, "%s%s", i ? ", " : "", template->items[item->explained_by[i]].phrase);
    if (count == 2)
        say(writer, " or both");
    else if (count > 2)
        say(writer, " or several of these");
}

bool is_explained(const struct explanation *explanation)
{
    enum { MORE = 10 }; /* percentage points */
    unsigned long long negative = explanation->negative, positive = explanation->positive;
    unsigned long long of_negative = explanation->negative_without;
    unsigned long long of_positive = explanation->positive_without;
    if (!negative || !positive)
        return of_negative > 0;
    return 100 * of_negative * positive >=
           100 * of_positive * negative + MORE * negative * positive;
}

/* "of the 10 returns that answered “No”, 9" */
static void say_of(struct writer *writer, size_t index, enum role role, size_t returns,
                   size_t count)
{
    const struct question *question = question_at(writer, index);
    if (returns == 1)
        say(writer, "%s return that answered ", count ? "the one" : "not the one");
    else if (count == returns)
        say(writer, "all %zu returns that answered ", returns);
    else
        say(writer, "of the %zu returns that answered ", returns);
    say_labels(writer, question, role);
    if (returns > 1 && count < returns)
        say(writer, ", %s", count ? arena_format(writer->arena, "%zu", count) : "none");
}

void say_explanation(struct writer *writer, size_t index)
{
    const struct item *item = item_at(writer, index);
    const struct explanation *explanation = &writer->results->explanations[index];
    if (!item->explained_by_count || !explanation->negative)
        return;
    rest_on(writer, (struct fact){item->id, "negative_without", explanation->negative_without,
                                  explanation->negative, "negative"});
    say_of(writer, index, ROLE_NEGATIVE, explanation->negative, explanation->negative_without);
    say(writer, " had a file without ");
    say_explaining(writer, item);
    if (explanation->positive) {
        rest_on(writer, (struct fact){item->id, "positive_without", explanation->positive_without,
                                      explanation->positive, "positive"});
        say(writer, ", and ");
        say_of(writer, index, ROLE_POSITIVE, explanation->positive, explanation->positive_without);
        say(writer, " had");
    }
    if (is_explained(explanation))
        say(writer, ": missing paperwork may account for part of the result");
    end_sentence(writer);
}

/* The answers that ask for a comment: “No” or “In part”. */
static void say_commented(struct writer *writer, const struct question *question)
{
    size_t said = 0;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].comment_expected)
            say(writer, "%s“%s”", said++ ? " or " : "", question->options[i].short_label);
}

void say_expected_comments(struct writer *writer, const struct question *question)
{
    const struct results *results = writer->results;
    size_t number = (size_t)(question - results->template->questions);
    if (!results->expected_comments || !results->expected_comments[number].expected)
        return;
    const struct expected_comments *comments = &results->expected_comments[number];
    rest_on(writer, (struct fact){question->id, "comments_missing", comments->missing,
                                  comments->expected, "comments_expected"});
    if (comments->missing) {
        say(writer, "the form asks for a comment with the answer ");
        say_commented(writer, question);
        say(writer,
            comments->expected == 1 ? "; the return that gave it has none"
                                    : "; %zu of the %zu returns that gave it %s none",
            comments->missing, comments->expected, comments->missing == 1 ? "has" : "have");
    } else {
        say(writer, "each return with the answer that asks for a comment has one (%zu of %zu)",
            comments->expected, comments->expected);
    }
    end_sentence(writer);
}
