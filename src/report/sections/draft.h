/* What the sections of a report are written from. */
#ifndef CINAUDIT_REPORT_SECTIONS_DRAFT_H
#define CINAUDIT_REPORT_SECTIONS_DRAFT_H

#include "report/language/prose.h"

/* What the sections are written from. */
struct draft {
    struct writer writer;
    const char *const *reading; /* these are as in struct report */
    size_t reading_count;
    const struct theme_mentions *mentions;
    const struct finding *findings;
    const struct strength *strengths;
    size_t strength_count;
    unsigned appendices; /* those written so far */
};

#endif
