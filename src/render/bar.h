/* Bars made of characters. */
#ifndef CINAUDIT_RENDER_BAR_H
#define CINAUDIT_RENDER_BAR_H

#include "report/document/document.h"

/* What a bar of one tone is made of: no two tones look alike, since not everyone sees colour. */
struct bar_pattern {
    const char *block;
    char ascii;
    bool eighths; /* the block comes in eighths of a column */
};

extern const struct bar_pattern bar_patterns[TONE_COUNT];

/* The length of a bar on a scale of `units`, rounded half up; but what is not nothing is at least
 * 1, and what is not all does not fill the scale. */
size_t bar_length(const struct bar *bar, size_t units);

#endif
