#include "groups.h"

#include <stdlib.h>

void groups_init(struct groups *groups, struct arena *arena, size_t count_total)
{
    *groups = (struct groups){.arena = arena, .count_total = count_total};
    text_map_init(&groups->index, arena);
}

static size_t add_group(struct groups *groups, struct text name)
{
    groups->tallies = arena_grow(groups->arena, groups->tallies, groups->count, &groups->capacity,
                                 sizeof *groups->tallies);
    struct tally *tally = &groups->tallies[groups->count];
    tally->name = (struct text){arena_copy(groups->arena, name.data, name.length), name.length};
    tally->returns = 0;
    tally->counts = arena_array(groups->arena, groups->count_total, sizeof *tally->counts);
    return groups->count++;
}

size_t groups_find(struct groups *groups, struct text name)
{
    size_t group;
    if (text_map_find(&groups->index, name, &group))
        return group;
    struct text_key key;
    struct text identity = text_identity_key(name, &key) ? text_of_key(&key) : name;
    if (!text_map_find(&groups->index, identity, &group)) {
        group = add_group(groups, name);
        text_map_add(&groups->index, identity, group);
    }
    if (!text_equal(identity, name))
        text_map_add(&groups->index, name, group);
    return group;
}

static int compare_groups(const void *a, const void *b)
{
    return text_compare_natural(((const struct group *)a)->name, ((const struct group *)b)->name);
}

const struct group *groups_sorted(const struct groups *groups)
{
    struct group *sorted = arena_array(groups->arena, groups->count, sizeof *sorted);
    for (size_t i = 0; i < groups->count; i++)
        sorted[i] = (struct group){groups->tallies[i].name, groups->tallies[i].returns,
                                   groups->tallies[i].counts};
    if (groups->count)
        qsort(sorted, groups->count, sizeof *sorted, compare_groups);
    return sorted;
}
