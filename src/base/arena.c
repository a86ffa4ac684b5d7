#include "arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Small first blocks keep a short run cheap; doubling keeps a long one to few blocks. */
enum { FIRST_BLOCK_SIZE = 16 * 1024, LARGEST_BLOCK_SIZE = 1024 * 1024 };

struct arena_block {
    struct arena_block *next;
    size_t used;
    size_t size;
    alignas(max_align_t) char bytes[];
};

void arena_init(struct arena *arena, out_of_memory_handler *out_of_memory, void *context)
{
    *arena = (struct arena){
        .next_block_size = FIRST_BLOCK_SIZE, .out_of_memory = out_of_memory, .context = context};
}

void arena_init_like(struct arena *arena, const struct arena *other)
{
    arena_init(arena, other->out_of_memory, other->context);
}

void arena_free(struct arena *arena)
{
    while (arena->blocks) {
        struct arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    arena->next_block_size = FIRST_BLOCK_SIZE;
}

_Noreturn void arena_out_of_memory(const struct arena *arena)
{
    if (arena->out_of_memory)
        arena->out_of_memory(arena->context);
    abort();
}

static struct arena_block *add_block(struct arena *arena, size_t least)
{
    size_t size = arena->next_block_size > least ? arena->next_block_size : least;
    struct arena_block *block = calloc(1, sizeof *block + size);
    if (!block)
        arena_out_of_memory(arena);
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    if (arena->next_block_size < LARGEST_BLOCK_SIZE)
        arena->next_block_size *= 2;
    return block;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    size_t alignment = alignof(max_align_t);
    if (size > PTRDIFF_MAX - sizeof(struct arena_block) - alignment) /* no object is larger */
        arena_out_of_memory(arena);
    size = (size + alignment - 1) / alignment * alignment;
    struct arena_block *block = arena->blocks;
    if (!block || block->size - block->used < size)
        block = add_block(arena, size);
    void *memory = block->bytes + block->used;
    block->used += size;
    return memory;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        arena_out_of_memory(arena);
    return arena_alloc(arena, count * size);
}

void *arena_grow(struct arena *arena, void *array, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return array;
    if (*capacity > SIZE_MAX / 2)
        arena_out_of_memory(arena);
    size_t larger = *capacity ? *capacity * 2 : 8;
    void *copy = arena_array(arena, larger, size);
    if (count)
        memcpy(copy, array, count * size);
    *capacity = larger;
    return copy;
}

char *arena_copy(struct arena *arena, const char *bytes, size_t length)
{
    if (length == SIZE_MAX)
        arena_out_of_memory(arena);
    char *copy = arena_alloc(arena, length + 1); /* with a NUL, as new memory is zero */
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
