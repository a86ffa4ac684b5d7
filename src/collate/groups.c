#include "groups.h"

#include <stdlib.h>

void groups_init(struct groups *groups, struct arena *arena, size_t count_total)
{
    *groups = (struct groups){.arena = arena, .count_total = count_total};
    text_map_init(&groups->index, arena);
    text_map_init(&groups->aliases, arena);
    text_map_init(&groups->shown, arena);
}

static size_t add_group(struct groups *groups, struct text name)
{
    groups->tallies = arena_grow(groups->arena, groups->tallies, groups->count, &groups->capacity,
                                 sizeof *groups->tallies);
    struct tally *tally = &groups->tallies[groups->count];
    struct text shown = redact_key(groups->redactor, groups->arena, &groups->shown, name);
    *tally =
        (struct tally){.name = {arena_copy(groups->arena, shown.data, shown.length), shown.length},
                       .redacted = shown.data != name.data};
    tally->counts = arena_array(groups->arena, groups->count_total, sizeof *tally->counts);
    return groups->count++;
}

/* What names are compared by; the name itself where it is too long for a key. */
static struct text identity_of(struct text name, struct text_key *key)
{
    return text_identity_key(name, key) ? text_of_key(key) : name;
}

void groups_alias(struct groups *groups, struct text alias, struct text meant)
{
    struct text_key key;
    groups->meant = arena_grow(groups->arena, groups->meant, groups->meant_count,
                               &groups->meant_capacity, sizeof *groups->meant);
    groups->meant[groups->meant_count] = meant;
    text_map_add(&groups->aliases, identity_of(alias, &key), groups->meant_count++);
}

/* The group of a name that has not been met in this spelling; `identity` is its key. */
static size_t find_by_identity(struct groups *groups, struct text name, struct text identity)
{
    size_t group, alias;
    if (text_map_find(&groups->index, identity, &group))
        return group;
    struct text_key key;
    if (text_map_find(&groups->aliases, identity, &alias)) {
        name = groups->meant[alias];
        struct text meant = identity_of(name, &key);
        if (!text_map_find(&groups->index, meant, &group)) {
            group = add_group(groups, name);
            text_map_add(&groups->index, meant, group);
        }
    } else {
        group = add_group(groups, name);
    }
    text_map_add(&groups->index, identity, group);
    return group;
}

size_t groups_find(struct groups *groups, struct text name)
{
    size_t group;
    if (text_map_find(&groups->index, name, &group))
        return group;
    struct text_key key;
    struct text identity = identity_of(name, &key);
    group = find_by_identity(groups, name, identity);
    if (!text_equal(identity, name))
        text_map_add(&groups->index, name, group);
    return group;
}

static int compare_tallies(const void *a, const void *b)
{
    return text_compare_natural(((const struct tally *)a)->name, ((const struct tally *)b)->name);
}

void groups_sort(struct groups *groups)
{
    if (groups->count)
        qsort(groups->tallies, groups->count, sizeof *groups->tallies, compare_tallies);
}

const struct group *groups_counted(const struct groups *groups)
{
    struct group *counted = arena_array(groups->arena, groups->count, sizeof *counted);
    for (size_t i = 0; i < groups->count; i++)
        counted[i] = (struct group){groups->tallies[i].name, groups->tallies[i].returns,
                                    groups->tallies[i].counts};
    return counted;
}

const struct response_part *groups_responses(const struct groups *groups)
{
    struct response_part *parts = arena_array(groups->arena, groups->count, sizeof *parts);
    for (size_t i = 0; i < groups->count; i++)
        parts[i] = (struct response_part){groups->tallies[i].name, groups->tallies[i].requested,
                                          groups->tallies[i].received};
    return parts;
}
