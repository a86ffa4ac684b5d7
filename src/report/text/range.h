/* Says what missing answers could change. */
#pragma once

#include "report/language/share.h"

/* How missing answers could change the result on the positive share where appropriate. */
enum verdict_flip { FLIP_NONE, FLIP_BELOW_HALF, FLIP_ABOVE_HALF, FLIP_BELOW_STANDARD };
enum verdict_flip verdict_flip(const struct results *results, size_t index);

/* Says the range of an item whose result missing answers could change. */
void say_range(struct writer *writer, size_t index);

/* True if some of the missing answers may never come: the question depends on another, and nobody
 * knows whether outstanding returns will be asked it. */
bool may_not_be_asked(const struct writer *writer, size_t index);

/* "all 14 missing answers (5 blank, 9 in returns not received)" */
void say_missing_answers(struct writer *writer, size_t index);
