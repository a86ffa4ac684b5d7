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

bool sections_exist(struct arena *arena, const struct cinaudit_audit *audit,
                    const char *const *names)
{
    size_t count = 0;
    while (cinaudit_section(audit, count))
        count++;
    const char **all = arena_array(arena, count + 1, sizeof *all);
    for (size_t i = 0; i < count; i++)
        all[i] = cinaudit_section(audit, i);
    for (; *names; names++) {
        size_t i = 0;
        while (i < count && strcmp(all[i], *names) != 0)
            i++;
        if (i < count)
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
