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

/* The most steps to find the nearest key: a millisecond, and far more than a map needs that is
 * not made to take long. */
enum { MOST_NEAREST_STEPS = 300000 };

/* Finds the nearest key that is nearly equal to `key`, with its value; if there is none, `nearest`
 * has no data. Returns false if it took too many steps: so many keys are like it that it cannot be
 * said which is the nearest. */
bool text_map_find_nearest(const struct text_map *map, struct text key, struct text *nearest,
                           size_t *value);

/* The same where it does not matter why there is none. */
struct text text_map_nearest(const struct text_map *map, struct text key, size_t *value);
