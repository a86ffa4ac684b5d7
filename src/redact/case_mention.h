/* Whether a stretch of prose that is what a case is called means that case. */
#ifndef CINAUDIT_REDACT_CASE_MENTION_H
#define CINAUDIT_REDACT_CASE_MENTION_H

#include "view.h"

/* True for a name of letters and digits both, three or more: it is found wherever it stands; parted
 * by spaces if it has four. */
bool is_code(const struct view *view, size_t begin, size_t end);

/* Whether words such as "case" stand in front of a sign: "case A", "Case no. 12", "(child: B)",
 * "Case #12"; or such as "cases", of which several names follow. Where none does, what stands in
 * front of the list that the sign is in. */
enum called { CALLED_NOTHING, CALLED_A_CASE, CALLED_CASES };
enum called called_at(const struct view *view, size_t at, enum called list);

/* True if nothing but what joins two names stands between two places: "A, B and C", "A/B". */
bool joins_names(const struct view *view, size_t from, size_t to);

/* True if the stretch means the case: a whole word or number, or within a word a code; what is
 * short and no code only behind such a word, with a capital; no part of a date or an amount, unless
 * it is long, or several names follow. */
bool means_case(const struct view *view, size_t begin, size_t end, enum called list);

#endif
