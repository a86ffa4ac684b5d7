/* What the missing answers could do to a share. The cases of a round are chosen by hand, so a
 * confidence interval would say nothing; this is what can be said without assuming anything. */
#include "results.h"

struct range measure_range(const struct results *results, size_t item)
{
    struct measure measure = measure_item(results->template, &results->all, item);
    size_t outstanding = results->response ? results->response->outstanding_count : 0;
    size_t missing = measure.no_answer + measure.unreadable + outstanding;
    return (struct range){.missing = missing,
                          .base = measure.appropriate + missing,
                          .lowest = measure.positive,
                          .highest = measure.positive + missing};
}
