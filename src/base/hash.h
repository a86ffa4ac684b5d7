/* Numbers that stand for bytes (XXH3 of xxHash).
 *
 * The same bytes give the same number with the same seed. An arena has a random one (arena.h), so
 * that nobody can write texts that meet in a table. Nothing that is printed may depend on it.
 */
#ifndef CINAUDIT_BASE_HASH_H
#define CINAUDIT_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* 128 bits: where two are equal, so are the bytes. */
struct hash {
    uint64_t low, high;
};

struct hash hash_bytes(const void *bytes, size_t length, uint64_t seed);

/* 64 bits, for tables that compare what they find. */
uint64_t hash_short(const void *bytes, size_t length, uint64_t seed);

#endif
