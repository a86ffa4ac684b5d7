#include "groups.h"

#include <stdlib.h>

/* The most spellings that are remembered. Others are looked up by their identity key. */
enum { MOST_SPELLINGS = 4 * MOST_GROUPS };

void groups_init(struct groups *groups, struct arena *arena, size_t count_total)
{
    *groups = (struct groups){.arena = arena, .count_total = count_total};
    text_map_init(&groups->index, arena);
    text_map_init(&groups->aliases, arena);
    text_map_init(&groups->shown, arena);
}

size_t groups_most(const struct groups *groups)
{
    size_t most = MOST_GROUP_COUNTS / (groups->count_total ? groups->count_total : 1);
    return most < MOST_GROUPS ? most : MOST_GROUPS;
}

/* Adds a group, and its identity to the index. Returns MOST_GROUPS if there is no room. */
static size_t add_group(struct groups *groups, struct text name, struct text identity)
{
    if (groups->count >= groups_most(groups))
        return MOST_GROUPS;
    struct tally *tally =
        ARENA_NEXT(groups->arena, groups->tallies, groups->count, groups->capacity);
    struct text shown = redact_key(groups->redactor, groups->arena, &groups->shown, name);
    *tally =
        (struct tally){.name = {arena_copy(groups->arena, shown.data, shown.length), shown.length},
                       .redacted = shown.data != name.data};
    tally->counts = arena_array(groups->arena, groups->count_total, sizeof *tally->counts);
    text_map_add(&groups->index, identity, groups->count - 1);
    return groups->count - 1;
}

/* NOLINTNEXTLINE(readability-non-const-parameter): resolve sets it */
void groups_alias(struct groups *groups, struct text alias, struct text meant, bool *met)
{
    struct text_key key;
    groups->meant = arena_grow(groups->arena, groups->meant, groups->meant_count,
                               &groups->meant_capacity, sizeof *groups->meant);
    groups->meant[groups->meant_count] = (struct alias){meant, met};
    text_map_add(&groups->aliases, text_identity(alias, &key), groups->meant_count++);
}

/* Returns the identity of a name. If the name is an alias, replaces it by the name that it means.
 */
static struct text resolve(const struct groups *groups, struct text *name, struct text_key *key)
{
    size_t alias;
    struct text identity = text_identity(*name, key);
    if (!text_map_find(&groups->aliases, identity, &alias))
        return identity;
    *name = groups->meant[alias].name;
    *groups->meant[alias].met = true;
    return text_identity(*name, key);
}

struct text groups_meant(const struct groups *groups, struct text name)
{
    struct text_key key;
    if (groups->meant_count)
        resolve(groups, &name, &key);
    return name;
}

size_t groups_find(struct groups *groups, struct text name)
{
    size_t group;
    if (text_map_find(&groups->index, name, &group))
        return group;
    struct text_key key;
    struct text spelling = name, identity = resolve(groups, &name, &key);
    if (!text_map_find(&groups->index, identity, &group))
        group = add_group(groups, name, identity);
    if (group < MOST_GROUPS && !text_equal(identity, spelling) &&
        groups->index.count < MOST_SPELLINGS)
        text_map_add(&groups->index, spelling, group);
    return group;
}

bool groups_look_up(const struct groups *groups, struct text name, size_t *group)
{
    struct text_key key;
    return text_map_find(&groups->index, resolve(groups, &name, &key), group);
}

bool groups_are_the_same(const struct groups *groups, struct text a, struct text b)
{
    struct text_key a_key, b_key;
    return text_equal(resolve(groups, &a, &a_key), resolve(groups, &b, &b_key));
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

size_t groups_with_returns(const struct groups *groups)
{
    size_t with = 0;
    for (size_t i = 0; i < groups->count; i++)
        with += groups->tallies[i].returns > 0;
    return with;
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
