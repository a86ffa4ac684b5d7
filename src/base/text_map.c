#include <cinaudit/text_map.h>

#include <stdint.h>
#include <string.h>

enum { FIRST_CAPACITY = 16 };

void text_map_init(struct text_map *map, struct arena *arena)
{
    *map = (struct text_map){.arena = arena};
}

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u; /* 2^64 over the golden ratio: odd, bits spread */
    return hash ^ (hash >> 32);
}

/* Eight bytes at a time: names are looked up for every return. */
static size_t hash(struct text key)
{
    uint64_t hash = key.length, word;
    size_t at = 0;
    for (; key.length - at >= sizeof word; at += sizeof word) {
        memcpy(&word, key.data + at, sizeof word);
        hash = mix(hash, word);
    }
    word = 0;
    if (at < key.length)
        memcpy(&word, key.data + at, key.length - at);
    return (size_t)mix(hash, word);
}

/* The entry that holds the key, or the empty place where it belongs. */
static struct text_map_entry *place_of(const struct text_map *map, struct text key)
{
    size_t at = hash(key) & (map->capacity - 1);
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
}

struct text text_map_nearest(const struct text_map *map, struct text key, size_t *value)
{
    struct text nearest = {NULL, 0};
    size_t least = SIZE_MAX;
    for (size_t i = 0; i < map->capacity; i++) {
        const struct text_map_entry *entry = &map->entries[i];
        if (!entry->key.data || !text_nearly_equal(entry->key, key))
            continue;
        size_t distance = text_distance(entry->key, key, key.length);
        if (distance > least || (distance == least && entry->value > *value))
            continue; /* of equally near keys, the one of the smallest value */
        least = distance;
        nearest = entry->key;
        *value = entry->value;
    }
    return nearest;
}
