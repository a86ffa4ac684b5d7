#include "seen.h"

#include "../base/hash.h"

#include <stdlib.h>

enum { FIRST_PLACES = 1024 };

/* A place holds the number of a return, from 1. That of the first of an identity is found by the
 * identity and marked; that of another by what it says as well, so that many returns of one
 * identity are no more to search than many of different ones. */
static const uint32_t first_mark = 0x80000000U;

void seen_init(struct seen *seen, struct arena *arena)
{
    *seen = (struct seen){.arena = arena};
}

void seen_free(struct seen *seen)
{
    free(seen->places);
    seen->places = NULL;
    seen->place_count = 0;
}

static struct seen_return *return_of(const struct seen *seen, size_t number)
{
    return &seen->blocks[number / SEEN_BLOCK][number % SEEN_BLOCK];
}

static size_t next_place(const struct seen *seen, size_t at)
{
    return at + 1 == seen->place_count ? 0 : at + 1;
}

static uint64_t key_of(const struct seen_return *seen_return, bool first)
{
    return first ? seen_return->identity
                 : hash_mix(seen_return->identity, seen_return->fingerprint);
}

static void put(struct seen *seen, size_t number, bool first)
{
    size_t at = (size_t)(key_of(return_of(seen, number), first) % seen->place_count);
    while (seen->places[at])
        at = next_place(seen, at);
    seen->places[at] = ((uint32_t)number + 1) | (first ? first_mark : 0);
}

/* The return that is the first of the identity, or one that says the same; NULL if there is none.
 */
static const struct seen_return *find(const struct seen *seen, const struct seen_return *wanted,
                                      bool first, size_t *number)
{
    for (size_t at = (size_t)(key_of(wanted, first) % seen->place_count); seen->places[at];
         at = next_place(seen, at)) {
        *number = (seen->places[at] & ~first_mark) - 1;
        const struct seen_return *found = return_of(seen, *number);
        bool is_first = (seen->places[at] & first_mark) != 0;
        if (is_first == first && found->identity == wanted->identity &&
            (first || found->fingerprint == wanted->fingerprint))
            return found;
    }
    return NULL;
}

/* Makes half as many places again where more than seven in eight are taken. Only the places are
 * held twice while they are moved, and these are small. */
static void make_places(struct seen *seen)
{
    if (seen->place_count && seen->count < seen->place_count / 8 * 7)
        return;
    struct seen before = *seen;
    seen->place_count = before.place_count ? before.place_count / 2 * 3 : FIRST_PLACES;
    seen->places = calloc(seen->place_count, sizeof *seen->places);
    if (!seen->places)
        arena_out_of_memory(seen->arena);
    for (size_t i = 0; i < before.place_count; i++)
        if (before.places[i])
            put(seen, (before.places[i] & ~first_mark) - 1, (before.places[i] & first_mark) != 0);
    seen_free(&before);
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

static void keep(struct seen *seen, const struct seen_return *added, const char *file, bool first)
{
    if (seen->count % SEEN_BLOCK == 0) {
        size_t block = seen->count / SEEN_BLOCK;
        seen->blocks = arena_grow(seen->arena, seen->blocks, block, &seen->block_capacity,
                                  sizeof(struct seen_return *));
        seen->blocks[block] = arena_array(seen->arena, SEEN_BLOCK, sizeof **seen->blocks);
    }
    note_file(seen, file);
    *return_of(seen, seen->count) = *added;
    put(seen, seen->count++, first);
}

enum seen_before seen_add(struct seen *seen, uint64_t identity, uint64_t fingerprint,
                          struct place place, struct place *before)
{
    const struct seen_return added = {identity,
                                      place.line < UINT32_MAX ? (uint32_t)place.line : UINT32_MAX,
                                      (uint32_t)(fingerprint >> 32)};
    size_t number;
    make_places(seen);
    const struct seen_return *first = find(seen, &added, true, &number);
    if (!first) {
        keep(seen, &added, place.file, true);
        return SEEN_NEVER;
    }
    const struct seen_return *other = first;
    size_t other_number = number;
    if (first->fingerprint != added.fingerprint)
        other = find(seen, &added, false, &other_number);
    if (!other) {
        *before = (struct place){file_of(seen, number), first->line, NULL};
        keep(seen, &added, place.file, false);
        return SEEN_ANOTHER;
    }
    *before = (struct place){file_of(seen, other_number), other->line, NULL};
    return SEEN_THE_SAME;
}
