/* Whether negative answers go with files that lack paperwork, as a sentence. */
#ifndef CINAUDIT_REPORT_TEXT_PAPERWORK_H
#define CINAUDIT_REPORT_TEXT_PAPERWORK_H

#include "report/language/share.h"

/* Whether negative answers go with files that lack what would explain them, as a sentence. */
void say_explanation(struct writer *writer, size_t index);

/* True if negative answers lack it more often than positive ones, by ten percentage points or more;
 * where none is positive, if any lacks it. */
bool is_explained(const struct explanation *explanation);

#endif
