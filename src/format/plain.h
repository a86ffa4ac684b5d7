/* Foreign text made fit for a line of text or of Markdown. */
#ifndef CINAUDIT_FORMAT_PLAIN_H
#define CINAUDIT_FORMAT_PLAIN_H

#include "base/arena.h"
#include "base/text.h"

/* The text on one line: without what a terminal would act on (harmless.h), with one space for each
 * run of white space, and none at either end. NULL is as good as "". A copy of the arena's, or the
 * string itself if it is so already. */
struct text plain_text(struct arena *arena, const char *string);

/* The same with the line ends kept, but no more than one empty line between two others. */
struct text plain_lines(struct arena *arena, const char *string);

#endif
