/* Describes graded answers. */
#pragma once

#include "report/language/share.h"

/* Says how many of an item's grades are positive or negative, which is most frequent, and how often
 * the best and worst were given. */
void say_grades(struct writer *writer, size_t item);
