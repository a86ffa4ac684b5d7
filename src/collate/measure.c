/* Bases and percentages, from counts. */
#include "results.h"

#include <stdio.h>

bool role_is_appropriate(enum role role)
{
    return role != ROLE_NOT_APPLICABLE;
}

bool base_is_large_enough(size_t base)
{
    return base >= SMALLEST_BASE_FOR_PERCENTAGES;
}

struct measure measure_item(const struct template *template, const struct group *group, size_t item)
{
    const struct question *question = &template->questions[template->items[item].question];
    const uint32_t *counts = group->counts + template->items[item].first_count;
    struct measure measure = {.options = counts + ANSWER_OPTION,
                              .no_answer = counts[ANSWER_NONE],
                              .unreadable = counts[ANSWER_UNREADABLE],
                              .not_asked = counts[ANSWER_NOT_ASKED]};
    for (size_t i = 0; i < question->option_count; i++) {
        measure.answered += measure.options[i];
        if (!role_is_appropriate(question->options[i].role))
            measure.not_applicable += measure.options[i];
        if (question->options[i].role == ROLE_POSITIVE)
            measure.positive += measure.options[i];
    }
    measure.appropriate = measure.answered - measure.not_applicable;
    return measure;
}

size_t measure_missing(const struct measure *measure)
{
    return measure->no_answer + measure->unreadable;
}

size_t groups_with_returns(const struct group *groups, size_t count)
{
    size_t with = 0;
    for (size_t i = 0; i < count; i++)
        with += groups[i].returns > 0;
    return with;
}

const char *percentage(size_t count, size_t base, unsigned decimals, char buffer[static 32])
{
    unsigned long long scale = 1;
    if (base == 0)
        return NULL;
    for (unsigned i = 0; i < decimals; i++)
        scale *= 10;
    unsigned long long rounded = (200 * scale * count + base) / (2ULL * base);
    if (decimals)
        snprintf(buffer, 32, "%llu.%0*llu", rounded / scale, (int)decimals, rounded % scale);
    else
        snprintf(buffer, 32, "%llu", rounded);
    return buffer;
}
