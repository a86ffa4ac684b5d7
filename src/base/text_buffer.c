#include "text_buffer.h"

#include "text.h"

#include <stdio.h>

void text_buffer_add_arguments(struct arena *arena, struct text_buffer *prose, const char *format,
                               va_list arguments)
{
    va_list again; /* for the first try, which may lack room */
    va_copy(again, arguments);
    size_t room = prose->capacity - prose->length;
    int length = vsnprintf(room ? prose->characters + prose->length : NULL, room, format, again);
    va_end(again);
    if (length < 0)
        arena_out_of_memory(arena);
    if ((size_t)length >= room) {
        prose->characters = arena_reserve(arena, prose->characters, prose->length,
                                          (size_t)length + 1, &prose->capacity, 1);
        vsnprintf(prose->characters + prose->length, (size_t)length + 1, format, arguments);
    }
    prose->length += (size_t)length;
}

void text_buffer_add(struct arena *arena, struct text_buffer *prose, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    text_buffer_add_arguments(arena, prose, format, arguments);
    va_end(arguments);
}

const char *text_join(struct arena *arena, const char *const *texts, size_t count, const char *last)
{
    struct text_buffer joined = {0};
    text_buffer_add(arena, &joined, "%s", "");
    for (size_t i = 0; i < count; i++)
        text_buffer_add(arena, &joined, "%s%s", text_joint(i, count, last), texts[i]);
    return joined.characters;
}
