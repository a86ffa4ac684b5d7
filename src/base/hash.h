/* Hashes of bytes (XXH3 of xxHash).
 *
 * The same bytes give the same hash with the same seed. Each arena has a random seed (arena.h), so
 * that nobody can write texts that collide in a table. Nothing that is printed may depend on a
 * hash.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

/* 128 bits: if two are equal, the bytes are taken to be equal, too. */
struct hash {
    uint64_t low, high;
};

struct hash hash_bytes(const void *bytes, size_t length, uint64_t seed);

/* 64 bits, for tables that compare the keys themselves as well. */
uint64_t hash_short(const void *bytes, size_t length, uint64_t seed);
