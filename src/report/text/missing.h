/* How many answers are missing, as a sentence. */
#ifndef CINAUDIT_REPORT_TEXT_MISSING_H
#define CINAUDIT_REPORT_TEXT_MISSING_H

#include "report/language/share.h"

/* How many returns that were asked left the item blank, how many could not be read, and what one
 * return is worth where the base is small. `subject` is what they left blank. */
void say_missing(struct writer *writer, size_t item, const char *subject);

/* The returns that were asked the question: all, unless it depends on another. */
size_t returns_asked(const struct writer *writer, size_t item);

#endif
