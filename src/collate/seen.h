/* Which returns have been seen, so that none is counted twice unawares.
 *
 * Of a return no more is kept than what tells it from others: at most 40 bytes, whatever is in it.
 * Hashes stand for what it is known by and what it says, so their seed must be the same for all.
 */
#ifndef CINAUDIT_COLLATE_SEEN_H
#define CINAUDIT_COLLATE_SEEN_H

#include "base/hash.h"
#include "base/problem.h"

struct seen_return {
    struct hash key;      /* what it is found by: seen_add says what that is */
    uint64_t fingerprint; /* half of it: compared with nothing but those of the same key */
    uint32_t file;        /* where it begins: which of `files`, and */
    uint32_t line;        /* the line; the last number there is for one beyond that */
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
    const char **files; /* those that returns came from */
    size_t file_count;
    size_t file_capacity;
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
enum seen_before seen_add(struct seen *seen, struct hash identity, struct hash fingerprint,
                          struct place place, struct place *before);

#endif
