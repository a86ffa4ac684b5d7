/* The figures of an item as data call them: the keys of JSON, the columns of CSV. */
#ifndef CINAUDIT_RENDER_FIGURES_H
#define CINAUDIT_RENDER_FIGURES_H

#include "collate/results.h"

struct figure_key {
    const char *key;
    size_t offset; /* in struct measure */
    bool public;   /* is part of the version for the public */
};

enum { FIGURE_COUNT = 5 };
extern const struct figure_key figure_keys[FIGURE_COUNT];

/* The figure of that index. */
size_t figure_of(const struct measure *measure, size_t index);

/* True if data drawn from these results have it. */
bool figure_is_shown(const struct results *results, size_t index);

#endif
