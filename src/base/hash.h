/* Numbers that stand for texts: equal texts have the same, and different ones hardly ever do. */
#ifndef CINAUDIT_BASE_HASH_H
#define CINAUDIT_BASE_HASH_H

#include <cinaudit/text.h>

#include <stdint.h>
#include <string.h>

/* One number of two, in which their order counts. */
static inline uint64_t hash_mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * 0x9E3779B97F4A7C15U; /* 2^64 over the golden ratio: odd, bits spread */
    return hash ^ (hash >> 32);
}

/* Eight bytes at a time: texts are looked up for every return. */
static inline uint64_t hash_text(struct text text)
{
    uint64_t hash = text.length, word;
    size_t at = 0;
    for (; text.length - at >= sizeof word; at += sizeof word) {
        memcpy(&word, text.data + at, sizeof word);
        hash = hash_mix(hash, word);
    }
    word = 0;
    if (at < text.length)
        memcpy(&word, text.data + at, text.length - at);
    return hash_mix(hash, word);
}

#endif
