/* Chooses the passages that a finding shows. */
#pragma once

#include "mentions.h"

/* Copies to `shown` at most `most` passages from comments and as many from notes, in their order,
 * and returns their number. Takes the first, but one from each return before a second from any, so
 * that every return is heard. */
size_t select_passages(struct writer *writer, const struct theme_mentions *mentions, size_t most,
                       struct evidence *shown);
