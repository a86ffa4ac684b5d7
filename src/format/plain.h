/* Makes text from a return fit for a line of text or of Markdown. */
#pragma once

#include "base/arena.h"
#include "base/text.h"

/* Returns the text on one line, without anything a terminal would act on (harmless.h). Each run of
 * white space becomes one space, and none is left at either end. NULL counts as "". The result is a
 * copy owned by the arena, or the string itself if nothing changes. */
struct text plain_text(struct arena *arena, const char *string);

/* The same, but keeps line ends, with at most one empty line between two others. */
struct text plain_lines(struct arena *arena, const char *string);
