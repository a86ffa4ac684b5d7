/* Memory that is freed all at once.
 *
 * Everything that lives as long as a template, a file or a report comes from one arena, so nothing
 * is freed one by one and nothing is forgotten. An arena can also own things that are not memory,
 * such as an open file. An allocation never returns NULL. When memory runs out, the arena calls its
 * handler, which must not return, or continues after arena_try.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The number of elements of an array. */
#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* Called when memory runs out; must not return. */
typedef void out_of_memory_handler(void *context);

/* Must not be moved or copied: others keep its address. */
struct arena {
    struct arena_block *blocks;
    size_t next_block_size;
    struct arena_owned *owned; /* newest first */
    struct arena_owned *spare;
    struct arena *root; /* holds the handler: itself, or the root of the arena that it is like */
    struct arena *newer, *older; /* links the root's arenas that have memory */
    struct arena *newest;        /* for a root: the first of these */
    out_of_memory_handler *out_of_memory;
    void *context;
    uint64_t hash_seed; /* random, for hash.h */
};

/* Makes an empty arena. Without a handler (NULL), running out of memory aborts the process. */
void arena_init(struct arena *arena, out_of_memory_handler *out_of_memory, void *context);

/* Makes an empty arena with the root and the seed of another one, which must outlive it. */
void arena_init_like(struct arena *arena, const struct arena *other);

/* Releases what the arena owns, newest first, and frees its memory. The arena is then empty and can
 * be used again. */
void arena_free(struct arena *arena);

/* Makes the arena own an object: arena_free or arena_release calls `release` with it. If memory
 * runs out here, the object is released. */
void arena_own(struct arena *arena, void *object, void (*release)(void *object));

/* Releases an object now. If the arena owns several at this address, the newest goes. */
void arena_release(struct arena *arena, void *object);

/* Does the work. Returns false if memory ran out; then all arenas of the same root are empty. */
bool arena_try(struct arena *arena, void (*work)(void *context), void *context);

/* Returns `size` zeroed bytes, aligned for any type and owned by the arena. */
void *arena_alloc(struct arena *arena, size_t size);

/* Returns an array of `count` zeroed elements of `size` bytes. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/* Makes room for `more` elements after the first `count`. Returns `array` itself if they fit into
 * `*capacity`; otherwise a copy with at least twice the capacity. The arena owns both. */
void *arena_reserve(struct arena *arena, void *array, size_t count, size_t more, size_t *capacity,
                    size_t size);

/* The same for one more element. */
void *arena_grow(struct arena *arena, void *array, size_t count, size_t *capacity, size_t size);

/* Adds an element to a list with this array, length and capacity, and gives its address. */
#define ARENA_NEXT(arena, array, length, capacity)                                                 \
    ((array) = arena_grow((arena), (array), (length), &(capacity), sizeof *(array)),               \
     &(array)[(length)++])

/* Copies `length` bytes and adds a NUL. */
char *arena_copy(struct arena *arena, const char *bytes, size_t length);

/* Formats a string as printf does. */
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Calls the handler, for libraries that report a lack of memory themselves. Does not return. */
_Noreturn void arena_out_of_memory(const struct arena *arena);
