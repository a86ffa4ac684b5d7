/* Whether agencies see the same child alike, as a sentence. */
#ifndef CINAUDIT_REPORT_TEXT_AGREEMENT_H
#define CINAUDIT_REPORT_TEXT_AGREEMENT_H

#include "report/language/share.h"

/* In how many cases the agencies agree, or do not, on an item. */
void say_agreement(struct writer *writer, size_t index);

#endif
