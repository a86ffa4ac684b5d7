/* Whether a stretch of prose that is what a case is called means that case. */
#ifndef CINAUDIT_BASE_CASE_MENTION_H
#define CINAUDIT_BASE_CASE_MENTION_H

#include <cinaudit/text.h>

#include <stdbool.h>
#include <stddef.h>

/* True for a name of letters and digits both, three or more: it is found wherever it stands. */
bool is_code(struct text name);

/* True if the word "case" or "child" stands in front of a place: "case A", "Case no. 12",
 * "(child: B)". */
bool follows_case(struct text text, size_t at);

/* True if nothing but what joins two names stands between two places: "A, B and C", "A/B". */
bool joins_names(struct text text, size_t from, size_t to);

/* True if the stretch means the case: a whole word or number, or within a word a code; what is
 * short and no code only behind the word "case", or in a list that began so (`listed`), with a
 * capital; no part of a number, a date or an amount. */
bool means_case(struct text text, size_t begin, size_t end, bool listed);

#endif
