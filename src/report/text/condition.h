/* Questions that are asked only where another was answered so, in words. */
#ifndef CINAUDIT_REPORT_TEXT_CONDITION_H
#define CINAUDIT_REPORT_TEXT_CONDITION_H

#include "report/language/share.h"

/* When the question is asked: question 3 was answered “Yes” or “In part”. */
const char *condition_text(struct writer *writer, const struct question *question);

/* When the question is asked, and of how many returns it was not; nothing if it always is. */
void say_condition(struct writer *writer, const struct question *question);

#endif
