/* Agencies that agree, or do not, about one child's plan. */
#include "results.h"

/* Returns on one case by what their answer says about practice. */
struct voices {
    size_t positive;
    size_t negative;
    size_t unsure;
};

static struct voices voices_of(const struct template *template, const struct group *group,
                               size_t item)
{
    const struct question *question = &template->questions[template->items[item].question];
    struct measure measure = measure_item(template, group, item);
    struct voices voices = {0};
    for (size_t i = 0; i < question->option_count; i++) {
        enum role role = question->options[i].role;
        voices.positive += role == ROLE_POSITIVE ? measure.options[i] : 0;
        voices.negative += role == ROLE_NEGATIVE ? measure.options[i] : 0;
        voices.unsure += role == ROLE_UNSURE ? measure.options[i] : 0;
    }
    return voices;
}

struct agreement measure_agreement(const struct results *results, size_t item)
{
    struct agreement agreement = {0};
    for (size_t i = 0; i < results->case_count; i++) {
        struct voices voices = voices_of(results->template, &results->cases[i], item);
        size_t returns = voices.positive + voices.negative + voices.unsure;
        if (returns == 0)
            agreement.no_return++;
        else if (returns == 1)
            agreement.one_return++;
        else if (voices.positive == returns)
            agreement.all_positive++;
        else if (voices.negative == returns)
            agreement.all_negative++;
        else if (voices.unsure == returns)
            agreement.all_unsure++;
        else if (voices.positive && voices.negative)
            agreement.differed++;
        else
            agreement.some_unsure++;
    }
    return agreement;
}

size_t agreement_cases(const struct agreement *agreement)
{
    return agreement->all_positive + agreement->all_negative + agreement->all_unsure +
           agreement->some_unsure + agreement->differed;
}
