/* Random numbers, the same for the same seed. */
#pragma once

#include <stddef.h>
#include <stdint.h>

/* SplitMix64. */
static inline uint64_t random_next(uint64_t *seed)
{
    uint64_t z = (*seed += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

/* A number from 0 to `limit` - 1; 0 for a limit of 0. */
static inline size_t random_below(uint64_t *seed, size_t limit)
{
    return limit ? (size_t)(random_next(seed) % limit) : 0;
}
