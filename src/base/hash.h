/* Numbers that stand for texts: equal texts have the same, and different ones hardly ever do. */
#ifndef CINAUDIT_BASE_HASH_H
#define CINAUDIT_BASE_HASH_H

#include "load.h"

#include "text.h"

/* One number of two, in which their order counts. A product carries bits upwards only, so the upper
 * ones are folded down before it and after: else the next word could undo them. */
static inline uint64_t hash_mix(uint64_t hash, uint64_t word)
{
    hash ^= word;
    hash = (hash ^ (hash >> 29)) * 0x9E3779B97F4A7C15U; /* 2^64 over the golden ratio, and odd */
    return hash ^ (hash >> 32);
}

/* What fewer than eight bytes are told by, their number being known: all of them, some twice. */
static inline uint64_t hash_few(const char *bytes, size_t length)
{
    if (length >= 4)
        return load_4(bytes) << 32 | load_4(bytes + length - 4);
    if (length >= 2)
        return load_2(bytes) << 16 | load_2(bytes + length - 2);
    return length ? (unsigned char)*bytes : 0;
}

/* Eight bytes at a time, and the last eight whatever was taken of them before: texts are looked up
 * for every return. */
static inline uint64_t hash_text(struct text text)
{
    uint64_t hash = text.length;
    if (text.length < 8)
        return hash_mix(hash, hash_few(text.data, text.length));
    for (size_t at = 0; at + 8 < text.length; at += 8)
        hash = hash_mix(hash, load_8(text.data + at));
    return hash_mix(hash, load_8(text.data + text.length - 8));
}

#endif
