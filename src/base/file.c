#include "file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

const char *file_name(struct arena *arena, const char *path)
{
    char *name = arena_copy(arena, path, strlen(path));
    text_make_valid(name);
    return name;
}

/* Reads until the end, or until there are more than `longest` bytes. False if reading fails. */
static bool read_bytes(struct arena *arena, FILE *file, size_t longest, struct text *bytes)
{
    char *buffer = NULL;
    size_t length = 0, capacity = 0, count;
    do {
        buffer = arena_grow(arena, buffer, capacity, &capacity, 4096);
        count = fread(buffer + length, 1, capacity * 4096 - length, file);
        length += count;
    } while (count && length <= longest);
    *bytes = (struct text){buffer, length};
    return !ferror(file);
}

bool file_read(struct arena *arena, const char *path, const char *kind, size_t most,
               struct problems *problems, struct text *bytes)
{
    struct place place = {file_name(arena, path), 0, NULL};
    size_t longest = most * 1024 * 1024;
    FILE *file = fopen(path, "r");
    bool good = file && read_bytes(arena, file, longest, bytes);
    if (!good)
        problem_add(problems, SEVERITY_FAILURE, place, "the %s cannot be read: %s", kind,
                    strerror(errno));
    if (file)
        fclose(file);
    if (good && bytes->length > longest)
        problem_add(problems, SEVERITY_ERROR, place, "more than %zu MiB: not a %s", most, kind);
    return good && bytes->length <= longest;
}
