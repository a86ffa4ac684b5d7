#include "hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

struct hash hash_bytes(const void *bytes, size_t length, uint64_t seed)
{
    XXH128_hash_t hash = XXH3_128bits_withSeed(bytes, length, seed);
    return (struct hash){hash.low64, hash.high64};
}

uint64_t hash_short(const void *bytes, size_t length, uint64_t seed)
{
    return XXH3_64bits_withSeed(bytes, length, seed);
}
