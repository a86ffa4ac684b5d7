#include "item_list.h"

#include <stdio.h>
#include <string.h>

const char *item_list(struct arena *arena, const struct template *template, const bool *marks,
                      bool mark)
{
    size_t room = 1;
    for (size_t i = 0; i < template->item_count; i++)
        room += marks[i] == mark ? strlen(", ") + strlen(template->items[i].id) : 0;
    char *list = arena_alloc(arena, room);
    char *end = list;
    for (size_t i = 0; i < template->item_count; i++)
        if (marks[i] == mark)
            end += sprintf(end, "%s%s", end == list ? "" : ", ", template->items[i].id);
    return end == list ? NULL : list;
}
