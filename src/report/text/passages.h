/* Which of the passages that mention a theme a finding shows. */
#ifndef CINAUDIT_REPORT_TEXT_PASSAGES_H
#define CINAUDIT_REPORT_TEXT_PASSAGES_H

#include "mentions.h"

/* Copies to `shown` at most `most` passages of comments and as many of notes, in their order, and
 * returns how many these are. They are the first, but of comments one of each return comes before a
 * second of any, so that no return speaks for others. */
size_t select_passages(struct writer *writer, const struct theme_mentions *mentions, size_t most,
                       struct evidence *shown);

#endif
