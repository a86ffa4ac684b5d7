/* Sums of counts, and conclusions from them. */
#include "results.h"

bool role_is_appropriate(enum role role)
{
    return role != ROLE_NOT_APPLICABLE;
}

bool base_is_large_enough(size_t base)
{
    return base >= SMALLEST_BASE_FOR_PERCENTAGES && base != WITHHELD;
}

size_t measure_role(const struct measure *measure, const struct question *question, enum role role)
{
    size_t count = 0;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role == role)
            count += measure->options[i];
    return count;
}

size_t measure_missing(const struct measure *measure)
{
    return measure->no_answer + measure->unreadable;
}

bool is_public(const struct results *results)
{
    return results->suppress_below > 0;
}

bool item_is_whole(const struct results *results, size_t item)
{
    const struct template *template = results->template;
    const struct measure *measure = &results->items[item].measure;
    for (size_t i = 0; i < template->questions[template->items[item].question].option_count; i++)
        if (measure->options[i] == WITHHELD)
            return false;
    return measure->no_answer != WITHHELD && measure->not_asked != WITHHELD;
}

bool item_is_told(const struct results *results, size_t item)
{
    return item_is_whole(results, item) && results->items[item].measure.answered;
}

bool alarms_are_left_out(const struct immediate_action *action)
{
    size_t count = 0;
    for (size_t i = 0; i < IMMEDIATE_COUNT; i++)
        count += action->left_out[i].count;
    return count > 0;
}

size_t agreement_cases(const struct agreement *agreement)
{
    return agreement->all_positive + agreement->all_negative + agreement->all_unsure +
           agreement->some_unsure + agreement->differed + agreement->all_same;
}

bool item_is_neutral(const struct template *template, size_t item)
{
    const struct question *question = &template->questions[template->items[item].question];
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].role != ROLE_NEUTRAL &&
            question->options[i].role != ROLE_NOT_APPLICABLE)
            return false;
    return true;
}
