/* Finds names from the list. Only whoever wrote the list knows who is meant. */
#include "detectors.h"

static size_t with_possessive(const struct view *view, size_t end)
{
    bool possessive = sign_at(view, end) == '\'' && sign_at(view, end + 1) == 's' &&
                      !is_word(sign_at(view, end + 2));
    return possessive ? end + 2 : end;
}

size_t find_name(const struct terms *terms, const struct view *view, size_t at)
{
    struct term_walk walk;
    size_t end = at;
    if (is_word(sign_at(view, at - 1)) || !is_word(sign_at(view, at)))
        return at;
    walk_begin(&walk, terms, view, at);
    while (walk_on(&walk))
        if (!is_word(sign_at(view, walk.at)) && walk_term(&walk))
            end = walk.at;
    return end > at ? with_possessive(view, end) : at;
}
