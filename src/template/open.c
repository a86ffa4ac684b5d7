#include <cinaudit/template.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { LONGEST_TEMPLATE = 16 * 1024 * 1024 };

/* All bytes of a file, owned by the arena; false if it cannot be read. */
static bool read_whole(struct arena *arena, FILE *file, struct text *bytes)
{
    char *buffer = NULL;
    size_t length = 0, capacity = 0, count;
    do {
        buffer = arena_grow(arena, buffer, capacity, &capacity, 4096);
        count = fread(buffer + length, 1, capacity * 4096 - length, file);
        length += count;
    } while (count && length <= LONGEST_TEMPLATE);
    *bytes = (struct text){buffer, length};
    return !ferror(file);
}

const struct template *template_open(struct arena *arena, const char *path,
                                     struct problems *problems)
{
    if (!path)
        return template_load(arena, template_default_source(), "the default template", problems);
    struct place place = {path, 0, NULL};
    struct text source;
    FILE *file = fopen(path, "r");
    bool good = file && read_whole(arena, file, &source);
    if (!good)
        problem_add(problems, SEVERITY_FAILURE, place, "the template cannot be read: %s",
                    strerror(errno));
    if (file)
        fclose(file);
    if (good && source.length > LONGEST_TEMPLATE)
        problem_add(problems, SEVERITY_ERROR, place, "more than 16 MiB: not a template");
    else if (good)
        return template_load(arena, source, path, problems);
    return NULL;
}
