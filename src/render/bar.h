/* Draws bars with characters. */
#pragma once

#include "report/document/document.h"

/* The characters of a bar of one tone. No two tones look alike, since not everyone sees colour. */
struct bar_pattern {
    const char *block;
    char ascii;
    bool eighths; /* the block can be drawn in eighths of a column */
};

extern const struct bar_pattern bar_patterns[TONE_COUNT];

/* The length of a bar on a scale of `units`, rounded half up. A count above 0 gets at least 1, and
 * a count below the base never fills the scale. */
size_t bar_length(const struct bar *bar, size_t units);
