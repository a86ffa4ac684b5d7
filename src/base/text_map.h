/* A table from texts to numbers. */
#ifndef CINAUDIT_BASE_TEXT_MAP_H
#define CINAUDIT_BASE_TEXT_MAP_H

#include "arena.h"
#include "text.h"

struct text_map_entry {
    struct text key; /* no data: an empty place */
    size_t value;
};

struct text_map {
    struct arena *arena; /* owns the keys and the places */
    struct text_map_entry *entries;
    size_t count;
    size_t capacity;
    size_t longest; /* bytes of the longest key */
};

/* Makes an empty map; `arena` must outlive it. */
void text_map_init(struct text_map *map, struct arena *arena);

/* True, and the value in `value`, if the key is there. */
bool text_map_find(const struct text_map *map, struct text key, size_t *value);

/* Puts in a copy of a key that is not there yet. */
void text_map_add(struct text_map *map, struct text key, size_t value);

/* Gives a key that is there another value. */
void text_map_set(struct text_map *map, struct text key, size_t value);

/* A name that is no key yet, and now is one: `name` itself, or with the first number behind it that
 * tells it from the others: "name (2)". Owned by the map's arena, unless it is `name`. */
struct text text_map_unique(struct text_map *map, struct text name);

/* The key that is most like `key` without being equal, if any is nearly equal; otherwise one
 * without data. Its value goes to `value`. */
struct text text_map_nearest(const struct text_map *map, struct text key, size_t *value);

#endif
