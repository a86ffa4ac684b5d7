#include "seen.h"

#include "base/hash.h"

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

/* The first return of an identity is found by the identity; another by what it says as well, so
 * that many returns of one identity are no more to search than many of different ones. */
static uint64_t key_of(const struct seen_return *seen_return)
{
    uint64_t other = seen_return->first ? 0 : (uint64_t)seen_return->fingerprint + 1;
    return hash_mix(seen_return->identity, other);
}

/* The upper half of a key says how far down the places its search begins. */
static size_t place_of(const struct seen *seen, uint64_t key)
{
    return (size_t)((key >> 32) * seen->place_count >> 32);
}

static size_t next_place(const struct seen *seen, size_t at)
{
    return at + 1 == seen->place_count ? 0 : at + 1;
}

static unsigned char tag_of(uint64_t key)
{
    unsigned char tag = (unsigned char)key;
    return tag ? tag : 1;
}

static bool is_found(const struct seen_return *found, const struct seen_return *wanted)
{
    return found->identity == wanted->identity && found->first == wanted->first &&
           (found->first || found->fingerprint == wanted->fingerprint);
}

/* The place of the first return of the identity, or of another that says the same, whichever is
 * wanted; where there is none, the empty place for it. */
static size_t find(const struct seen *seen, const struct seen_return *wanted)
{
    uint64_t key = key_of(wanted);
    unsigned char tag = tag_of(key);
    size_t at = place_of(seen, key);
    while (seen->tags[at] &&
           (seen->tags[at] != tag || !is_found(return_of(seen, seen->numbers[at]), wanted)))
        at = next_place(seen, at);
    return at;
}

static void put(struct seen *seen, size_t at, size_t number)
{
    seen->tags[at] = tag_of(key_of(return_of(seen, number)));
    seen->numbers[at] = (uint32_t)number;
}

/* Makes three eighths more places where 15 in 16 are taken: with the 5 bytes of each, less than 8
 * for a return. The old ones go first, so that they are never held twice. */
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
        put(seen, find(seen, return_of(seen, number)), number);
}

static void note_file(struct seen *seen, const char *file)
{
    if (seen->file_count && seen->files[seen->file_count - 1] == file)
        return;
    seen->files = arena_grow(seen->arena, seen->files, seen->file_count, &seen->file_capacity,
                             sizeof *seen->files);
    seen->first_of_file = arena_grow(seen->arena, seen->first_of_file, seen->file_count,
                                     &seen->first_capacity, sizeof *seen->first_of_file);
    seen->files[seen->file_count] = file;
    seen->first_of_file[seen->file_count++] = seen->count;
}

static const char *file_of(const struct seen *seen, size_t number)
{
    size_t low = 0, high = seen->file_count; /* the last file that begins at or before it */
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (seen->first_of_file[middle] <= number)
            low = middle;
        else
            high = middle;
    }
    return seen->files[low];
}

static void keep(struct seen *seen, size_t at, const struct seen_return *added, const char *file)
{
    if (seen->count % SEEN_BLOCK == 0) {
        size_t block = seen->count / SEEN_BLOCK;
        seen->blocks = arena_grow(seen->arena, seen->blocks, block, &seen->block_capacity,
                                  sizeof(struct seen_return *));
        seen->blocks[block] = arena_array(seen->arena, SEEN_BLOCK, sizeof **seen->blocks);
    }
    note_file(seen, file);
    *return_of(seen, seen->count) = *added;
    put(seen, at, seen->count++);
}

static struct place place_in_file(const struct seen *seen, size_t number)
{
    return (struct place){file_of(seen, number), return_of(seen, number)->line, NULL};
}

enum seen_before seen_add(struct seen *seen, uint64_t identity, uint64_t fingerprint,
                          struct place place, struct place *before)
{
    struct seen_return added = {identity,
                                place.line < UINT32_MAX ? (uint32_t)place.line : UINT32_MAX,
                                (uint32_t)(fingerprint >> 32) & INT32_MAX, true};
    make_places(seen);
    size_t at = find(seen, &added);
    if (!seen->tags[at]) {
        keep(seen, at, &added, place.file);
        return SEEN_NEVER;
    }
    *before = place_in_file(seen, seen->numbers[at]);
    if (return_of(seen, seen->numbers[at])->fingerprint == added.fingerprint)
        return SEEN_THE_SAME;
    added.first = false;
    at = find(seen, &added);
    if (!seen->tags[at]) {
        keep(seen, at, &added, place.file);
        return SEEN_ANOTHER;
    }
    *before = place_in_file(seen, seen->numbers[at]);
    return SEEN_THE_SAME;
}
