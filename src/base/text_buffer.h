/* A text that grows. */
#pragma once

#include "arena.h"

#include <stdarg.h>

struct text_buffer {
    char *characters; /* a C string, once anything has been added */
    size_t length;
    size_t capacity;
};

/* Add to a text, formatted as by printf. */
void text_buffer_add(struct arena *arena, struct text_buffer *prose, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void text_buffer_add_arguments(struct arena *arena, struct text_buffer *prose, const char *format,
                               va_list arguments) __attribute__((format(printf, 3, 0)));

/* Joins texts by commas, and the last by `last`, such as " and ". Owned by the arena. */
const char *text_join(struct arena *arena, const char *const *texts, size_t count,
                      const char *last);
