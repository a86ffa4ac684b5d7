/* The names of an item's figures in data: the keys of JSON, the columns of CSV. */
#pragma once

#include "collate/results.h"

struct figure_key {
    const char *key;
    size_t offset; /* in struct measure */
    bool public;   /* is in the public version */
};

enum { FIGURE_COUNT = 5 };
extern const struct figure_key figure_keys[FIGURE_COUNT];

/* Reads the figure at that index. */
size_t figure_of(const struct measure *measure, size_t index);

/* True if data made from these results include the figure. */
bool figure_is_shown(const struct results *results, size_t index);
