/* Words in a list. */
#ifndef CINAUDIT_REPORT_LANGUAGE_LIST_H
#define CINAUDIT_REPORT_LANGUAGE_LIST_H

#include "prose.h"

/* Words in a list, joined by commas and an "and". */
const char *join_words(struct writer *writer, const char *const *words, size_t count);

#endif
