/* Words in a list. */
#ifndef CINAUDIT_REPORT_LANGUAGE_LIST_H
#define CINAUDIT_REPORT_LANGUAGE_LIST_H

#include "prose.h"

/* What stands before a word of a list of so many, when so many of them are said: nothing before the
 * first, `last` before the last (" and "), and else a comma. */
const char *list_joint(size_t said, size_t count, const char *last);

/* Words in a list, joined by commas and an "and". */
const char *join_words(struct writer *writer, const char *const *words, size_t count);

#endif
