/* Of several returns of one agency on one case, finds the one that was completed last, if the
 * manifest asks for it ("several": "latest"). The returns have to be kept until all are read. */
#pragma once

#include "read/read.h"
#include "round/round.h"

/* Where a return counts, and by what it is known. */
struct return_place {
    size_t case_number, agency_number;
    struct hash identity; /* of case, agency and setting */
    size_t number;        /* of the return, from 1 */
};

struct kept_return {
    struct audit_return read; /* a copy */
    struct return_place at;
    size_t next;  /* the next with its identity; SIZE_MAX after the last */
    size_t last;  /* of the first with its identity: the last */
    bool first;   /* it is that one */
    bool repeats; /* an earlier one says the same: an error, whichever is taken */
    bool left_out;
};

struct latest {
    struct arena *arena; /* owns everything in it */
    const struct template *template;
    struct kept_return *list;
    size_t count;
    size_t capacity;
    struct text_map firsts; /* identity → the first return with it */
    struct text_map prints; /* identity and fingerprint of each return that repeats none */
    struct mend *left_out;  /* those that are left out, for the report */
    size_t left_out_count;
    size_t left_out_capacity;
};

void latest_init(struct latest *latest, struct arena *arena, const struct template *template);

/* Keeps a copy of a return. */
void latest_keep(struct latest *latest, const struct audit_return *audit_return,
                 const struct return_place *at);

/* Marks the returns to be left out. A note says for each which one is taken; a warning, if its
 * alarm is lost by that. Where two have the same date, or one has none, a warning says so, and none
 * is left out. */
void latest_choose(struct latest *latest, struct problems *problems);
