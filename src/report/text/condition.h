/* Words for questions that are asked only after certain answers to another. */
#pragma once

#include "report/language/share.h"

/* When the question is asked: "question 3 was answered “Yes” or “In part”". */
const char *condition_text(struct writer *writer, const struct question *question);

/* Says when the question is asked, and how many returns were not asked it. Says nothing if it is
 * always asked. */
void say_condition(struct writer *writer, const struct question *question);
