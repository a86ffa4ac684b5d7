/* What the answers to a question come to, in paragraphs. */
#ifndef CINAUDIT_REPORT_TEXT_ITEM_H
#define CINAUDIT_REPORT_TEXT_ITEM_H

#include "report/language/share.h"

/* The paragraphs of an item that is a question of its own. */
void narrate_item(struct writer *writer, size_t item);

/* The shares of its answers alone, where there are any. */
void narrate_answers(struct writer *writer, size_t item);

#endif
