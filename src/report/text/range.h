/* What the answers that are missing could change. */
#ifndef CINAUDIT_REPORT_TEXT_RANGE_H
#define CINAUDIT_REPORT_TEXT_RANGE_H

#include "report/language/share.h"

/* What the answers that are missing could change about the positive share where appropriate. */
enum verdict_flip { FLIP_NONE, FLIP_BELOW_HALF, FLIP_ABOVE_HALF, FLIP_BELOW_STANDARD };
enum verdict_flip verdict_flip(const struct results *results, size_t index);

/* The range of an item that missing answers could turn, as a sentence. */
void say_range(struct writer *writer, size_t index);

/* True if some of the missing answers may not be missing: the question depends on another, and
 * whether returns that were not received will be asked it is not known. */
bool may_not_be_asked(const struct writer *writer, size_t index);

/* "all 14 missing answers (5 blank, 9 in returns not received)" */
void say_missing_answers(struct writer *writer, size_t index);

#endif
