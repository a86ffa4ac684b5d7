/* Words for what the manifest puts right. */
#pragma once

#include "round/round.h"

/* What kind of mend it is: "an answer corrected". */
const char *mend_words(enum mend_kind kind);
