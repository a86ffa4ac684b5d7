/* Percentages, and sums of counts. */
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

size_t agreement_cases(const struct agreement *agreement)
{
    return agreement->all_positive + agreement->all_negative + agreement->all_unsure +
           agreement->some_unsure + agreement->differed;
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
