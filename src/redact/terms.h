/* Looks for names in a view, letter by letter: the names of the list, and the names of cases. */
#pragma once

#include "view.h"

/* What stands between two letters or digits. */
enum gap {
    GAP_NONE,
    GAP_HYPHEN, /* a hyphen, an apostrophe, the marks of emphasis */
    GAP_JOINT,  /* what may also split a code: spaces, "_", "/", a point */
    GAP_WIDE    /* anything else */
};

/* A name: its letters and digits, and which of them may have something else in front. */
struct term {
    const int32_t *letters;
    const bool *parted;
    size_t length;
    enum gap freely; /* the widest gap allowed anywhere in it */
    size_t number;   /* the number of its case */
};

enum { LONGEST_TERM = 200 }; /* in bytes; and in letters, once decomposed */

struct terms {
    struct term *list; /* sorted by letters, after terms_sort */
    size_t count;
    size_t capacity;
};

/* Makes a term from what is in view, from a sign on; the view's arena owns its letters. */
struct term term_in_view(const struct view *view, size_t from);

void terms_add(struct arena *arena, struct terms *terms, const struct term *term);

/* Sorts the terms as the search needs them; of equal terms one is kept. */
void terms_sort(struct terms *terms);

/* A walk through the letters of a text, for as long as some term continues like it. */
struct term_walk {
    const struct terms *terms;
    const struct view *view;
    size_t first, end; /* the terms that begin with the letters so far */
    size_t at;         /* after the last letter, in the view */
    size_t length;
    enum gap gaps[LONGEST_TERM]; /* before each letter */
};

/* Begins before the sign `at`, with sorted terms. */
void walk_begin(struct term_walk *walk, const struct terms *terms, const struct view *view,
                size_t at);

/* Takes the next letter; false if no term continues with it. */
bool walk_on(struct term_walk *walk);

/* The first term that consists of the letters so far and has only gaps that it allows; or NULL. */
const struct term *walk_term(const struct term_walk *walk);
