/* Says how many answers are missing. */
#pragma once

#include "report/language/share.h"

/* Says how many returns left the item blank although asked, how many answers could not be read,
 * and, on a small base, how much one return is worth. `subject` is what was left blank. */
void say_missing(struct writer *writer, size_t item, const char *subject);

/* The number of returns that were asked the question: all, unless it depends on another. */
size_t returns_asked(const struct writer *writer, size_t item);
