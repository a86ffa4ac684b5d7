#include "figures.h"

const struct figure_key figure_keys[FIGURE_COUNT] = {
    {"answered", offsetof(struct measure, answered), true},
    {"appropriate", offsetof(struct measure, appropriate), true},
    {"no_answer", offsetof(struct measure, no_answer), true},
    {"unreadable", offsetof(struct measure, unreadable), false},
    {"not_asked", offsetof(struct measure, not_asked), true}};

size_t figure_of(const struct measure *measure, size_t index)
{
    return *(const size_t *)((const char *)measure + figure_keys[index].offset);
}

bool figure_is_shown(const struct results *results, size_t index)
{
    return figure_keys[index].public || !is_public(results);
}
