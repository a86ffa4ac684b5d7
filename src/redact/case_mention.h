/* Decides whether a stretch of prose that looks like a case's name means that case. */
#pragma once

#include "view.h"

/* True for a code: three or more characters, both letters and digits. A code is found anywhere in
 * the text. With four or more characters it is found with spaces inside, too. */
bool is_code(const struct view *view, size_t begin, size_t end);

/* Tells whether a word such as "case" stands before a sign ("case A", "Case no. 12", "(child: B)",
 * "Case #12"), or one such as "cases", which several names follow. If there is none, looks in front
 * of the list that the sign is in. */
enum called { CALLED_NOTHING, CALLED_A_CASE, CALLED_CASES };
enum called called_at(const struct view *view, size_t at, enum called list);

/* True if only joining words or marks stand between two places: "A, B and C", "A/B". */
bool joins_names(const struct view *view, size_t from, size_t to);

/* True if the stretch means the case. A whole word or number does; inside a word only a code does.
 * A short name that is no code counts only with a capital and after a word such as "case". Part of
 * a date or an amount does not count, unless it is long or several names follow. */
bool means_case(const struct view *view, size_t begin, size_t end, enum called list);
