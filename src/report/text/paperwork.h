/* Says whether negative answers go with missing paperwork. */
#pragma once

#include "report/language/share.h"

/* Says how many negative and positive answers come with a file that lacks the paperwork that would
 * explain a negative one. */
void say_explanation(struct writer *writer, size_t index);

/* True if negative answers lack the paperwork more often than positive ones, by ten percentage
 * points or more. If there are no positive answers, true if any negative one lacks it. */
bool is_explained(const struct explanation *explanation);
