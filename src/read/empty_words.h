/* Comments that say nothing: a dash, "N/A", "see above". */
#pragma once

#include "base/text.h"

/* True if a comment says nothing by itself: it is only punctuation, or only words with which people
 * fill a box that has to be filled or send the reader to another one. */
bool words_say_nothing(struct text comment);
