/* Memory that is given back all at once.
 *
 * Everything that lives as long as a template, a file or a report comes from one arena, so
 * nothing is freed singly and nothing is forgotten. What is not memory, such as an open file, can
 * be owned by an arena too. An allocation never returns NULL: when memory runs out, the arena calls
 * the handler it was made with, which must not return, or goes back to where arena_try was called.
 */
#ifndef CINAUDIT_BASE_ARENA_H
#define CINAUDIT_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Called when memory runs out; must not return. */
typedef void out_of_memory_handler(void *context);

/* Stays where it is made: others know its address. */
struct arena {
    struct arena_block *blocks;
    size_t next_block_size;
    struct arena_owned *owned; /* the newest first */
    struct arena_owned *spare;
    struct arena *root; /* where its handler is: itself, or the arena that it was made like */
    struct arena *newer, *older; /* of the arenas of that root that hold anything */
    struct arena *newest;        /* of a root: of these */
    out_of_memory_handler *out_of_memory;
    void *context;
    uint64_t hash_seed; /* random, for hash.h */
};

/* Makes an empty arena. With a NULL handler, running out of memory aborts the process. */
void arena_init(struct arena *arena, out_of_memory_handler *out_of_memory, void *context);

/* Makes an empty arena that shares another one's root, which must outlive it, and its seed. */
void arena_init_like(struct arena *arena, const struct arena *other);

/* Releases what the arena owns, the newest first, and gives back all its memory. It is then empty
 * and can be used again. */
void arena_free(struct arena *arena);

/* Makes the arena own an object: `release` is called with it by arena_free, or by arena_release. If
 * memory runs out here, the object is released. */
void arena_own(struct arena *arena, void *object, void (*release)(void *object));

/* Releases an object now: the newest of that address. */
void arena_release(struct arena *arena, void *object);

/* Does the work. False if memory ran out: all arenas that share this one's root are then empty. */
bool arena_try(struct arena *arena, void (*work)(void *context), void *context);

/* `size` zeroed bytes, aligned for any type; owned by the arena. */
void *arena_alloc(struct arena *arena, size_t size);

/* Room for an array of `count` zeroed elements of `size` bytes. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/* Makes room for `more` elements behind the first `count`: returns `array` itself if they fit into
 * `*capacity`, otherwise a copy of at least twice the capacity, owned by the arena like the old
 * one.
 */
void *arena_reserve(struct arena *arena, void *array, size_t count, size_t more, size_t *capacity,
                    size_t size);

/* The same for one element more. */
void *arena_grow(struct arena *arena, void *array, size_t count, size_t *capacity, size_t size);

/* A copy of `length` bytes with a NUL behind it. */
char *arena_copy(struct arena *arena, const char *bytes, size_t length);

/* A formatted string, as printf makes it. */
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Says that memory has run out (for libraries that report it themselves). Does not return. */
_Noreturn void arena_out_of_memory(const struct arena *arena);

#endif
