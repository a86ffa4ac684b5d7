#include "arena.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

/* Small first blocks keep a short run cheap; doubling keeps a long one to few blocks. */
enum { FIRST_BLOCK_SIZE = 16 * 1024, LARGEST_BLOCK_SIZE = 1024 * 1024 };

struct arena_block {
    struct arena_block *next;
    size_t used;
    size_t size;
    alignas(max_align_t) char bytes[];
};

/* Something other than memory that an arena owns. */
struct arena_owned {
    struct arena_owned *next;
    void *object;
    void (*release)(void *object);
};

void arena_init(struct arena *arena, out_of_memory_handler *out_of_memory, void *context)
{
    *arena = (struct arena){.next_block_size = FIRST_BLOCK_SIZE,
                            .root = arena,
                            .out_of_memory = out_of_memory,
                            .context = context};
    if (getentropy(&arena->hash_seed, sizeof arena->hash_seed) != 0)
        arena->hash_seed = (uintptr_t)arena; /* an address is hard to guess, too */
}

void arena_init_like(struct arena *arena, const struct arena *other)
{
    *arena = (struct arena){
        .next_block_size = FIRST_BLOCK_SIZE, .root = other->root, .hash_seed = other->hash_seed};
}

/* Adds the arena, which gets its first block, to the list of its root. */
static void enlist(struct arena *arena)
{
    arena->older = arena->root->newest;
    arena->newer = NULL;
    if (arena->older)
        arena->older->newer = arena;
    arena->root->newest = arena;
}

static void take_off_list(struct arena *arena)
{
    if (arena->newer)
        arena->newer->older = arena->older;
    else
        arena->root->newest = arena->older;
    if (arena->older)
        arena->older->newer = arena->newer;
}

void arena_free(struct arena *arena)
{
    while (arena->owned) {
        struct arena_owned *owned = arena->owned;
        arena->owned = owned->next;
        owned->release(owned->object);
    }
    if (arena->blocks)
        take_off_list(arena);
    while (arena->blocks) {
        struct arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    arena->spare = NULL;
    arena->next_block_size = FIRST_BLOCK_SIZE;
}

_Noreturn void arena_out_of_memory(const struct arena *arena)
{
    if (arena->root->out_of_memory)
        arena->root->out_of_memory(arena->root->context);
    abort();
}

/* Where arena_try continues when memory has run out. */
struct escape {
    struct arena *root;
    jmp_buf to;
};

/* Owned objects may be on the stack, so they are released before the jump. */
static _Noreturn void escape(void *context)
{
    struct escape *way = context;
    while (way->root->newest)
        arena_free(way->root->newest);
    longjmp(way->to, 1);
}

bool arena_try(struct arena *arena, void (*work)(void *context), void *context)
{
    struct arena *root = arena->root;
    out_of_memory_handler *handler = root->out_of_memory;
    void *handler_context = root->context;
    struct escape way = {.root = root};
    root->out_of_memory = escape;
    root->context = &way;
    bool done = setjmp(way.to) == 0;
    if (done)
        work(context);
    root->out_of_memory = handler;
    root->context = handler_context;
    return done;
}

/* Returns NULL if memory has run out. */
static struct arena_block *try_block(struct arena *arena, size_t least)
{
    size_t size = arena->next_block_size > least ? arena->next_block_size : least;
    struct arena_block *block = calloc(1, sizeof *block + size);
    if (!block)
        return NULL;
    if (!arena->blocks)
        enlist(arena);
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    if (arena->next_block_size < LARGEST_BLOCK_SIZE)
        arena->next_block_size *= 2;
    return block;
}

/* Returns NULL if memory has run out. */
static void *try_alloc(struct arena *arena, size_t size)
{
    size_t alignment = alignof(max_align_t);
    if (size > PTRDIFF_MAX - sizeof(struct arena_block) - alignment) /* no object is larger */
        return NULL;
    size = (size + alignment - 1) / alignment * alignment;
    struct arena_block *block = arena->blocks;
    if (!block || block->size - block->used < size)
        block = try_block(arena, size);
    if (!block)
        return NULL;
    void *memory = block->bytes + block->used;
    block->used += size;
    return memory;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    void *memory = try_alloc(arena, size);
    if (!memory)
        arena_out_of_memory(arena);
    return memory;
}

void arena_own(struct arena *arena, void *object, void (*release)(void *object))
{
    struct arena_owned *owned = arena->spare ? arena->spare : try_alloc(arena, sizeof *owned);
    if (!owned) {
        release(object);
        arena_out_of_memory(arena);
    }
    if (owned == arena->spare)
        arena->spare = owned->next;
    *owned = (struct arena_owned){arena->owned, object, release};
    arena->owned = owned;
}

void arena_release(struct arena *arena, void *object)
{
    struct arena_owned **place = &arena->owned;
    while ((*place)->object != object)
        place = &(*place)->next;
    struct arena_owned *owned = *place;
    *place = owned->next;
    owned->next = arena->spare;
    arena->spare = owned;
    owned->release(object);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        arena_out_of_memory(arena);
    return arena_alloc(arena, count * size);
}

void *arena_reserve(struct arena *arena, void *array, size_t count, size_t more, size_t *capacity,
                    size_t size)
{
    if (more <= *capacity - count)
        return array;
    size_t larger = *capacity ? *capacity : 4;
    do {
        if (larger > SIZE_MAX / 2)
            arena_out_of_memory(arena);
        larger *= 2;
    } while (more > larger - count);
    void *copy = arena_array(arena, larger, size);
    if (count)
        memcpy(copy, array, count * size);
    *capacity = larger;
    return copy;
}

void *arena_grow(struct arena *arena, void *array, size_t count, size_t *capacity, size_t size)
{
    return arena_reserve(arena, array, count, 1, capacity, size);
}

char *arena_copy(struct arena *arena, const char *bytes, size_t length)
{
    if (length == SIZE_MAX)
        arena_out_of_memory(arena);
    char *copy = arena_alloc(arena, length + 1); /* ends with a NUL, because new memory is zero */
    if (length)
        memcpy(copy, bytes, length);
    return copy;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
    enum { USUAL_LENGTH = 256 };
    char buffer[USUAL_LENGTH];
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    if (length < 0)
        arena_out_of_memory(arena);
    char *formatted = arena_alloc(arena, (size_t)length + 1);
    if (length < USUAL_LENGTH)
        memcpy(formatted, buffer, (size_t)length);
    else
        vsnprintf(formatted, (size_t)length + 1, format, again);
    va_end(again);
    return formatted;
}
