#include "text_map.h"

#include "hash.h"

enum { FIRST_CAPACITY = 16 };

void text_map_init(struct text_map *map, struct arena *arena)
{
    *map = (struct text_map){.arena = arena};
}

/* The entry of the key, or the empty one where it belongs. */
static struct text_map_entry *place_of(const struct text_map *map, struct text key)
{
    size_t at =
        (size_t)hash_short(key.data, key.length, map->arena->hash_seed) & (map->capacity - 1);
    while (map->entries[at].key.data && !text_equal(map->entries[at].key, key))
        at = (at + 1) & (map->capacity - 1);
    return &map->entries[at];
}

bool text_map_find(const struct text_map *map, struct text key, size_t *value)
{
    if (!map->count)
        return false;
    const struct text_map_entry *entry = place_of(map, key);
    if (!entry->key.data)
        return false;
    *value = entry->value;
    return true;
}

static void enlarge(struct text_map *map)
{
    struct text_map larger = *map;
    larger.capacity = map->capacity ? map->capacity * 2 : FIRST_CAPACITY;
    larger.entries = arena_array(map->arena, larger.capacity, sizeof *larger.entries);
    for (size_t i = 0; i < map->capacity; i++)
        if (map->entries[i].key.data)
            *place_of(&larger, map->entries[i].key) = map->entries[i];
    *map = larger;
}

void text_map_add(struct text_map *map, struct text key, size_t value)
{
    if (map->count * 2 >= map->capacity)
        enlarge(map);
    struct text copy = {arena_copy(map->arena, key.data, key.length), key.length};
    *place_of(map, key) = (struct text_map_entry){copy, value};
    map->count++;
    if (key.length > map->longest)
        map->longest = key.length;
}

void text_map_set(struct text_map *map, struct text key, size_t value)
{
    place_of(map, key)->value = value;
}

/* The value of a name is the last number tried after it. */
struct text text_map_unique(struct text_map *map, struct text name)
{
    size_t number, other;
    struct text unique = name;
    if (text_map_find(map, name, &number)) {
        do
            unique =
                text_of(arena_format(map->arena, "%.*s (%zu)", TEXT_ARGUMENTS(name), ++number));
        while (text_map_find(map, unique, &other));
        text_map_set(map, name, number);
    }
    text_map_add(map, unique, 1);
    return unique;
}

static size_t count_digits(struct text text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++)
        count += text.data[i] >= '0' && text.data[i] <= '9';
    return count;
}

/* A key that is near to another. */
struct near_key {
    const struct text_map_entry *entry;
    size_t distance;
};

/* True if the first key is the better guess: it needs fewer edits; otherwise it has as many digits
 * ("q12" is rather "q11" than "q1a"); otherwise its value is smaller. */
static bool is_better(struct near_key near, struct near_key best, struct text key)
{
    if (!best.entry || near.distance != best.distance)
        return !best.entry || near.distance < best.distance;
    size_t digits = count_digits(key);
    bool same = count_digits(near.entry->key) == digits,
         best_same = count_digits(best.entry->key) == digits;
    return same != best_same ? same : near.entry->value < best.entry->value;
}

bool text_map_find_nearest(const struct text_map *map, struct text key, struct text *nearest,
                           size_t *value)
{
    struct near_key best = {NULL, 0};
    size_t steps = 0;
    for (size_t i = 0; i < map->capacity && steps < MOST_NEAREST_STEPS; i++) {
        const struct text_map_entry *entry = &map->entries[i];
        struct near_key near = {entry, 0};
        if (entry->key.data)
            near.distance = text_near_distance(entry->key, key, &steps);
        if (near.distance && is_better(near, best, key))
            best = near;
    }
    *nearest = best.entry ? best.entry->key : (struct text){NULL, 0};
    if (best.entry)
        *value = best.entry->value;
    return steps < MOST_NEAREST_STEPS;
}

struct text text_map_nearest(const struct text_map *map, struct text key, size_t *value)
{
    struct text nearest;
    bool whole = text_map_find_nearest(map, key, &nearest, value);
    return whole ? nearest : (struct text){NULL, 0};
}
