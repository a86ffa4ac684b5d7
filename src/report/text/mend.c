#include "mend.h"

const char *mend_words(enum mend_kind kind)
{
    static const char *const kinds[MEND_KIND_COUNT] = {
        [MEND_AGENCY_ALIAS] = "another name of an agency",
        [MEND_CASE_ALIAS] = "another name of a case",
        [MEND_OUT_OF_SAMPLE] = "a case outside the sample",
        [MEND_SUPERSEDED] = "returns that others replace",
        [MEND_WITHDRAWN] = "a request that was withdrawn",
        [MEND_CORRECTION] = "an answer corrected",
        [MEND_SEVERAL] = "an earlier return, left out"};
    return kinds[kind];
}
