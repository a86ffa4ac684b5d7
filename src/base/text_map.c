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

/* True if the first key is the better guess: it needs fewer edits; otherwise it has as many digits
 * ("q12" is rather "q11" than "q1a"); otherwise its value is smaller. */
static bool is_better(const struct text_map_entry *entry, const struct text_map_entry *best,
                      struct text key)
{
    if (!best)
        return true;
    size_t distance = text_distance(entry->key, key, key.length);
    size_t least = text_distance(best->key, key, key.length);
    if (distance != least)
        return distance < least;
    size_t digits = count_digits(key);
    bool same = count_digits(entry->key) == digits, best_same = count_digits(best->key) == digits;
    return same != best_same ? same : entry->value < best->value;
}

struct text text_map_nearest(const struct text_map *map, struct text key, size_t *value)
{
    const struct text_map_entry *best = NULL;
    for (size_t i = 0; i < map->capacity; i++) {
        const struct text_map_entry *entry = &map->entries[i];
        if (entry->key.data && text_nearly_equal(entry->key, key) && is_better(entry, best, key))
            best = entry;
    }
    if (!best)
        return (struct text){NULL, 0};
    *value = best->value;
    return best->key;
}
