/* A hash table from texts to numbers. */
#pragma once

#include "arena.h"
#include "text.h"

struct text_map_entry {
    struct text key; /* without data, the place is empty */
    size_t value;
};

struct text_map {
    struct arena *arena; /* owns the keys and the entries */
    struct text_map_entry *entries;
    size_t count;
    size_t capacity;
    size_t longest; /* bytes of the longest key */
};

/* Makes an empty map; `arena` must outlive it. */
void text_map_init(struct text_map *map, struct arena *arena);

/* If the key is there, sets `value` and returns true. */
bool text_map_find(const struct text_map *map, struct text key, size_t *value);

/* Adds a copy of a key, which must not be there yet. */
void text_map_add(struct text_map *map, struct text key, size_t value);

/* Changes the value of a key, which must be there. */
void text_map_set(struct text_map *map, struct text key, size_t value);

/* Makes a name unique and adds it: `name` itself, or with the first free number after it: "name
 * (2)". The map's arena owns the result, unless it is `name`. */
struct text text_map_unique(struct text_map *map, struct text name);

/* The nearest key that is nearly equal to `key`, with its value in `value`. If there is none, the
 * result has no data. */
struct text text_map_nearest(const struct text_map *map, struct text key, size_t *value);
