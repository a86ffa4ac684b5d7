/* Works out figures from the counts, once, when the results are made. */
#pragma once

#include "results.h"

/* Fills in the measure, the range and the agreement of each item of the template. Needs the counts
 * and the response of the results. Explanations stay as they are. */
void measure_items(const struct results *results, struct item_result *items);
