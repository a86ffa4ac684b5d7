/* Remembers which returns have been seen, so that none is counted twice by mistake.
 *
 * For each return it keeps at most 40 bytes, whatever the return's size. Hashes stand for a
 * return's identity and for what it says, so all must have the same seed.
 */
#pragma once

#include "base/hash.h"
#include "base/problem.h"

struct seen_return {
    struct hash key;      /* the hash by which it is found; seen_add chooses it */
    uint64_t fingerprint; /* half of the fingerprint, which is enough to compare returns with the
                             same key */
    uint32_t file;        /* the index of its file in `files` */
    uint32_t line;        /* its first line, or UINT32_MAX if it is larger */
};

enum { SEEN_BLOCK = 4096 }; /* returns per block */

/* Blocks do not move, so nothing is copied while they grow. */
struct seen {
    struct arena *arena; /* owns all of it */
    struct seen_return **blocks;
    size_t block_capacity;
    size_t count;
    /* A hash table. Each place has the number of a return, and a tag: 0 if the place is empty;
     * otherwise a few bits of the key, so that few returns are compared in vain. */
    unsigned char *tags;
    uint32_t *numbers;
    size_t place_count;
    const char **files; /* the files of the returns */
    size_t file_count;
    size_t file_capacity;
};

/* How a return relates to those before it. */
enum seen_before {
    SEEN_NEVER,
    SEEN_THE_SAME, /* an earlier return of its case, agency and setting says the same */
    SEEN_ANOTHER   /* an earlier return of its case, agency and setting says something else */
};

/* Makes an empty table. It must not be moved, and is freed with the arena. */
void seen_init(struct seen *seen, struct arena *arena);

/* Compares a return with those before it, and keeps it unless it is the same as one of them. If it
 * has been seen, sets `before` to the place of that return: the one that says the same, or else the
 * first of its identity. */
enum seen_before seen_add(struct seen *seen, struct hash identity, struct hash fingerprint,
                          struct place place, struct place *before);
