/* Whether a stretch of prose that is what a case is called means that case. */
#ifndef CINAUDIT_REDACT_CASE_MENTION_H
#define CINAUDIT_REDACT_CASE_MENTION_H

#include "view.h"

/* True for a name of letters and digits both, three or more: it is found wherever it stands; parted
 * by spaces if it has four. */
bool is_code(const struct view *view, size_t begin, size_t end);

/* True if the word "case" or "child" stands in front of a sign: "case A", "Case no. 12",
 * "(child: B)". */
bool follows_case(const struct view *view, size_t at);

/* True if nothing but what joins two names stands between two places: "A, B and C", "A/B". */
bool joins_names(const struct view *view, size_t from, size_t to);

/* True if the stretch means the case: a whole word or number, or within a word a code; what is
 * short and no code only behind the word "case", or in a list that began so (`listed`), with a
 * capital; no part of a number, a date or an amount. */
bool means_case(const struct view *view, size_t begin, size_t end, bool listed);

#endif
