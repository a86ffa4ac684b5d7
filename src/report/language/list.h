/* Joins words in a list. */
#pragma once

#include "prose.h"

/* The text before the next of `count` words once `said` of them are written: nothing before the
 * first, `last` (such as " and ") before the last, a comma before the others. */
const char *list_joint(size_t said, size_t count, const char *last);

/* Joins words by commas and an "and". */
const char *join_words(struct writer *writer, const char *const *words, size_t count);
