#include "sections.h"

#include "command.h"

#include <string.h>

const char *const *section_names(struct arena *arena, const char *names)
{
    if (!names)
        return NULL;
    const char **list = arena_array(arena, strlen(names) + 2, sizeof *list);
    size_t count = 0;
    char *rest = NULL, *copy = arena_copy(arena, names, strlen(names));
    for (char *name = strtok_r(copy, ",", &rest); name; name = strtok_r(NULL, ",", &rest))
        list[count++] = name;
    return list;
}

bool sections_exist(struct arena *arena, const struct template *template, const char *const *names)
{
    size_t count = 0, known;
    while (report_sections[count])
        count++;
    const char **all = arena_array(arena, count + template->theme_count + 1, sizeof *all);
    for (known = 0; known < count; known++)
        all[known] = report_sections[known];
    for (size_t i = 0; i < template->theme_count; i++)
        all[known++] = template->themes[i].id;
    for (; *names; names++) {
        size_t i = 0;
        while (i < known && strcmp(all[i], *names) != 0)
            i++;
        if (i < known)
            continue;
        const char *nearest = nearest_name(*names, all);
        if (nearest)
            usage_error("collate", "--only \"%s\": did you mean %s?", *names, nearest);
        else
            usage_error("collate", "--only \"%s\" is not a section of the report", *names);
        return false;
    }
    return true;
}
