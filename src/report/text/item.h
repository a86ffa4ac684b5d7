/* Describes the answers to a question. */
#pragma once

#include "report/language/share.h"

/* Writes all paragraphs on an item: shares, missing answers, agreement, comments, range. */
void narrate_item(struct writer *writer, size_t item);

/* Writes only the shares of its answers. There must be some. */
void narrate_answers(struct writer *writer, size_t item);
