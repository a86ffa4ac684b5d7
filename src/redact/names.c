/* Names of the list: those who are meant are known to whoever wrote it, and to nobody else. */
#include "detectors.h"

#include <stdlib.h>
#include <string.h>

static int compare_terms(const void *first, const void *second)
{
    const struct term *a = first, *b = second;
    size_t shorter = a->length < b->length ? a->length : b->length;
    for (size_t i = 0; i < shorter; i++)
        if (a->letters[i] != b->letters[i])
            return a->letters[i] < b->letters[i] ? -1 : 1;
    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
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

/* The terms that begin with the same letters: they stand side by side, the shortest first. */
struct range {
    size_t first;
    size_t end;
};

/* The first of a range whose letter at `depth` is not below `letter`. */
static size_t lower_bound(const struct terms *terms, struct range range, size_t depth,
                          int32_t letter)
{
    while (range.first < range.end) {
        size_t middle = range.first + (range.end - range.first) / 2;
        const struct term *term = &terms->list[middle];
        if (term->length <= depth || term->letters[depth] < letter)
            range.first = middle + 1;
        else
            range.end = middle;
    }
    return range.first;
}

static struct range narrow(const struct terms *terms, struct range range, size_t depth,
                           int32_t letter)
{
    size_t first = lower_bound(terms, range, depth, letter);
    return (struct range){first,
                          lower_bound(terms, (struct range){first, range.end}, depth, letter + 1)};
}

/* What stands between two words of a text. */
struct gap {
    size_t length; /* 0: nothing */
    bool wide;     /* more than a hyphen, an apostrophe or the marks of emphasis */
};

static struct gap gap_at(const struct view *view, size_t at)
{
    struct gap gap = {0, false};
    int32_t character;
    while ((character = sign_at(view, at + gap.length)) && !is_word(character) &&
           !is_removed(character)) {
        bool joins = gap.length == 0 && is_one_of(character, "-'");
        gap.wide = gap.wide || !(joins || is_one_of(character, "*~"));
        gap.length++;
        if (gap.length > 3)
            break;
    }
    return gap;
}

/* True if a term of the range is these letters, and every wide gap is one that it has itself. */
static bool is_whole_term(const struct terms *terms, struct range range, size_t length,
                          const bool *wide)
{
    for (size_t i = range.first; i < range.end && terms->list[i].length == length; i++) {
        size_t letter = 0;
        while (letter < length && (!wide[letter] || terms->list[i].parted[letter]))
            letter++;
        if (letter == length)
            return true;
    }
    return false;
}

static size_t with_possessive(const struct view *view, size_t end)
{
    bool possessive = sign_at(view, end) == '\'' && sign_at(view, end + 1) == 's' &&
                      !is_word(sign_at(view, end + 2));
    return possessive ? end + 2 : end;
}

size_t find_name(const struct terms *terms, const struct view *view, size_t at)
{
    bool wide[LONGEST_TERM];
    struct range range = {0, terms->count};
    size_t end = at, length = 0;
    if (is_word(sign_at(view, at - 1)) || !is_word(sign_at(view, at)))
        return at;
    for (size_t i = at; length < LONGEST_TERM;) {
        struct gap gap = gap_at(view, i);
        i += gap.length;
        if (!is_word(sign_at(view, i)))
            break;
        wide[length] = gap.wide;
        range = narrow(terms, range, length++, sign_at(view, i++));
        if (range.first == range.end)
            break;
        if (!is_word(sign_at(view, i)) && is_whole_term(terms, range, length, wide))
            end = i;
    }
    return end > at ? with_possessive(view, end) : at;
}
