/* Which returns have been seen, so that none is counted twice unawares.
 *
 * Of a return no more is kept than what tells it from others: at most 24 bytes, whatever is in it.
 */
#ifndef CINAUDIT_COLLATE_SEEN_H
#define CINAUDIT_COLLATE_SEEN_H

#include "base/problem.h"

#include <stdint.h>

struct seen_return {
    uint64_t identity; /* stands for case, agency and setting */
    uint32_t line;     /* where it begins; the last number there is for a line beyond that */
    uint32_t fingerprint : 31; /* stands for all that it says */
    uint32_t first : 1;        /* of its identity */
};

enum { SEEN_BLOCK = 4096 }; /* returns in a block */

/* Blocks do not move, so nothing is copied while they grow. */
struct seen {
    struct arena *arena; /* owns all of it */
    struct seen_return **blocks;
    size_t block_capacity;
    size_t count;
    /* A place has the number of a return, and a tag: 0 where there is none, and else a few bits of
     * what the return is found by, so that few returns are looked at in vain. */
    unsigned char *tags;
    uint32_t *numbers;
    size_t place_count;
    const char **files; /* those that returns came from, and the number of the first of each */
    size_t *first_of_file;
    size_t file_count;
    size_t file_capacity;
    size_t first_capacity;
};

/* What a return is to those before it. */
enum seen_before {
    SEEN_NEVER,
    SEEN_THE_SAME, /* all that it says has been said by a return of its case, agency and setting */
    SEEN_ANOTHER   /* a return of its case, agency and setting said something else */
};

/* Makes an empty one, which stays where it is, and is freed with the arena. */
void seen_init(struct seen *seen, struct arena *arena);

/* Holds a return against those before it, and keeps it unless it is the same as one. Where it has
 * been seen, `before` is the place of the first such return. */
enum seen_before seen_add(struct seen *seen, uint64_t identity, uint64_t fingerprint,
                          struct place place, struct place *before);

#endif
