/* The state of a report while its sections are written. */
#pragma once

#include "report/language/prose.h"

struct draft {
    struct writer writer;
    const char *const *reading; /* the next fields are as in struct report */
    size_t reading_count;
    const struct theme_mentions *mentions;
    const struct finding *findings;
    const struct strength *strengths;
    size_t strength_count;
    unsigned appendices; /* number written so far */
};
