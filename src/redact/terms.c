#include "terms.h"

#include <stdlib.h>
#include <string.h>

struct term term_in_view(const struct view *view, size_t from)
{
    int32_t *letters = arena_array(view->arena, view->count - from, sizeof *letters);
    bool *parted = arena_array(view->arena, view->count - from, sizeof *parted);
    struct term term = {letters, parted, 0, GAP_HYPHEN, 0};
    bool apart = false;
    for (size_t i = from; i < view->count; i++) {
        int32_t character = sign_at(view, i);
        if (is_word(character)) {
            letters[term.length] = character;
            parted[term.length++] = apart;
        }
        apart = !is_word(character);
    }
    return term;
}

void terms_add(struct arena *arena, struct terms *terms, const struct term *term)
{
    *ARENA_NEXT(arena, terms->list, terms->count, terms->capacity) = *term;
}

static int compare_terms(const void *first, const void *second)
{
    const struct term *a = first, *b = second;
    size_t shorter = a->length < b->length ? a->length : b->length;
    for (size_t i = 0; i < shorter; i++)
        if (a->letters[i] != b->letters[i])
            return a->letters[i] < b->letters[i] ? -1 : 1;
    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    return memcmp(a->parted, b->parted, shorter * sizeof *a->parted);
}

void terms_sort(struct terms *terms)
{
    size_t kept = 0;
    if (terms->count)
        qsort(terms->list, terms->count, sizeof *terms->list, compare_terms);
    for (size_t i = 0; i < terms->count; i++)
        if (i == 0 || compare_terms(&terms->list[i], &terms->list[kept - 1]) != 0)
            terms->list[kept++] = terms->list[i];
    terms->count = kept;
}

void walk_begin(struct term_walk *walk, const struct terms *terms, const struct view *view,
                size_t at)
{
    walk->terms = terms;
    walk->view = view;
    walk->first = 0;
    walk->end = terms->count;
    walk->at = at;
    walk->length = 0;
}

/* The first of the walk's terms whose next letter is not below this one. Terms with the same
 * beginning stand together, the shortest first. */
static size_t first_from(const struct term_walk *walk, int32_t letter)
{
    size_t first = walk->first, end = walk->end;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        const struct term *term = &walk->terms->list[middle];
        if (term->length <= walk->length || term->letters[walk->length] < letter)
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

/* The gap at a sign; its length goes to `length`. More than a few marks separate anything. */
static enum gap gap_at(const struct view *view, size_t at, size_t *length)
{
    enum { MOST = 4 };
    enum gap gap = GAP_NONE;
    int32_t character;
    for (*length = 0; *length < MOST; ++*length) {
        size_t i = at + *length;
        if (!(character = sign_at(view, i)) || is_word(character) || is_removed(character))
            break;
        bool stop = character == '.' && sign_at(view, i + 1) == ' ';
        enum gap wider = is_one_of(character, "*~") || (*length == 0 && is_one_of(character, "-'"))
                             ? GAP_HYPHEN
                         : is_one_of(character, " -_/.'") && !stop ? GAP_JOINT
                                                                   : GAP_WIDE;
        gap = wider > gap ? wider : gap;
    }
    return gap;
}

bool walk_on(struct term_walk *walk)
{
    size_t length;
    if (walk->length == LONGEST_TERM)
        return false;
    walk->gaps[walk->length] = gap_at(walk->view, walk->at, &length);
    walk->at += length;
    int32_t letter = sign_at(walk->view, walk->at++);
    if (!is_word(letter))
        return false;
    walk->first = first_from(walk, letter);
    walk->end = first_from(walk, letter + 1);
    walk->length++;
    return walk->first < walk->end;
}

const struct term *walk_term(const struct term_walk *walk)
{
    for (size_t i = walk->first; i < walk->end; i++) {
        const struct term *term = &walk->terms->list[i];
        size_t letter = 0;
        if (term->length != walk->length)
            break;
        while (letter < term->length &&
               (term->parted[letter] || walk->gaps[letter] <= term->freely))
            letter++;
        if (letter == term->length)
            return term;
    }
    return NULL;
}
