/* Describes the answers to a question. */
#ifndef CINAUDIT_REPORT_TEXT_ITEM_H
#define CINAUDIT_REPORT_TEXT_ITEM_H

#include "report/language/share.h"

/* Writes all paragraphs on an item: shares, missing answers, agreement, comments, range. */
void narrate_item(struct writer *writer, size_t item);

/* Writes only the shares of its answers. There must be some. */
void narrate_answers(struct writer *writer, size_t item);

#endif
