/* Finds cases that are probably others of the round, under another name. */
#pragma once

#include "groups.h"

#include "base/problem.h"
#include "redact/case_names.h"

/* Looks at each case that is not among the round's: its list of cases (`listed`), or else its
 * requests. One that is nearly called like one of these ("Case 4", "04" or "4.0" for "4", or a
 * letter wrong) is an error that says how to mend it. Any other is a warning, if the cases are
 * listed. Marks the first kind as `near`. Those that the manifest calls out of sample, or on which
 * it withdraws a request, are neither. `names` has the cases' own names where they go by letters,
 * or is NULL. */
void near_cases_say(struct groups *cases, const struct case_names *names, bool listed,
                    struct problems *problems);
