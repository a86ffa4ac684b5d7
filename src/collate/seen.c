#include "seen.h"

#include <stdlib.h>

enum { FIRST_PLACES = 1024 };

static void free_places(void *context)
{
    struct seen *seen = context;
    free(seen->tags);
    free(seen->numbers);
    seen->tags = NULL;
    seen->numbers = NULL;
    seen->place_count = 0;
}

void seen_init(struct seen *seen, struct arena *arena)
{
    *seen = (struct seen){.arena = arena};
    arena_own(arena, seen, free_places);
}

static struct seen_return *return_of(const struct seen *seen, size_t number)
{
    return &seen->blocks[number / SEEN_BLOCK][number % SEEN_BLOCK];
}

static size_t place_of(const struct seen *seen, struct hash key)
{
    return (size_t)((key.high >> 32) * seen->place_count >> 32);
}

static size_t next_place(const struct seen *seen, size_t at)
{
    return at + 1 == seen->place_count ? 0 : at + 1;
}

static unsigned char tag_of(struct hash key)
{
    unsigned char tag = (unsigned char)key.low;
    return tag ? tag : 1;
}

static bool is_found_by(const struct seen_return *found, struct hash key)
{
    return found->key.low == key.low && found->key.high == key.high;
}

/* The place of the return with this key, or the empty place for it. */
static size_t find(const struct seen *seen, struct hash key)
{
    unsigned char tag = tag_of(key);
    size_t at = place_of(seen, key);
    while (seen->tags[at] &&
           (seen->tags[at] != tag || !is_found_by(return_of(seen, seen->numbers[at]), key)))
        at = next_place(seen, at);
    return at;
}

static void put(struct seen *seen, size_t at, size_t number)
{
    seen->tags[at] = tag_of(return_of(seen, number)->key);
    seen->numbers[at] = (uint32_t)number;
}

/* Makes three eighths more places when 15 of 16 are taken. A place takes 5 bytes, so this is less
 * than 8 bytes for a return. The old places are freed first, so that both are never in memory
 * together. */
static void make_places(struct seen *seen)
{
    size_t count = seen->place_count;
    if (count && seen->count < count / 16 * 15)
        return;
    free_places(seen);
    count = count ? count / 8 * 11 : FIRST_PLACES;
    seen->tags = calloc(count, sizeof *seen->tags);
    seen->numbers = calloc(count, sizeof *seen->numbers);
    if (!seen->tags || !seen->numbers)
        arena_out_of_memory(seen->arena);
    seen->place_count = count;
    for (size_t number = 0; number < seen->count; number++)
        put(seen, find(seen, return_of(seen, number)->key), number);
}

static uint32_t file_number(struct seen *seen, const char *file)
{
    if (!seen->file_count || seen->files[seen->file_count - 1] != file)
        *ARENA_NEXT(seen->arena, seen->files, seen->file_count, seen->file_capacity) = file;
    return (uint32_t)(seen->file_count - 1);
}

static void keep(struct seen *seen, size_t at, struct hash key, struct hash fingerprint,
                 struct place place)
{
    if (seen->count % SEEN_BLOCK == 0) {
        size_t block = seen->count / SEEN_BLOCK;
        seen->blocks = arena_grow(seen->arena, seen->blocks, block, &seen->block_capacity,
                                  sizeof(struct seen_return *));
        seen->blocks[block] = arena_array(seen->arena, SEEN_BLOCK, sizeof **seen->blocks);
    }
    *return_of(seen, seen->count) =
        (struct seen_return){key, fingerprint.low, file_number(seen, place.file),
                             place.line < UINT32_MAX ? (uint32_t)place.line : UINT32_MAX};
    put(seen, at, seen->count++);
}

/* The return at a place of the table, or NULL. */
static const struct seen_return *return_at(const struct seen *seen, size_t at)
{
    return seen->tags[at] ? return_of(seen, seen->numbers[at]) : NULL;
}

/* The key of the first return of an identity is that identity. The key of any other includes its
 * fingerprint, so that many returns of one identity are found as fast as many different ones. */
enum seen_before seen_add(struct seen *seen, struct hash identity, struct hash fingerprint,
                          struct place place, struct place *before)
{
    make_places(seen);
    size_t at = find(seen, identity);
    const struct seen_return *first = return_at(seen, at), *same = first;
    if (!first) {
        keep(seen, at, identity, fingerprint, place);
        return SEEN_NEVER;
    }
    if (first->fingerprint != fingerprint.low) {
        struct hash both[] = {identity, fingerprint};
        struct hash key = hash_bytes(both, sizeof both, seen->arena->hash_seed);
        at = find(seen, key);
        same = return_at(seen, at);
        if (!same)
            keep(seen, at, key, fingerprint, place);
    }
    const struct seen_return *found = same ? same : first;
    *before = (struct place){seen->files[found->file], found->line, NULL};
    return same ? SEEN_THE_SAME : SEEN_ANOTHER;
}
