/* Names that are looked for in a view, letter by letter: those of the list of names, and those of
 * cases. */
#ifndef CINAUDIT_REDACT_TERMS_H
#define CINAUDIT_REDACT_TERMS_H

#include "view.h"

/* What stands between two letters or digits. */
enum gap {
    GAP_NONE,
    GAP_HYPHEN, /* a hyphen, an apostrophe, the marks of emphasis */
    GAP_JOINT,  /* what parts a code, too: spaces, "_", "/", a point */
    GAP_WIDE    /* anything else */
};

/* A name: its letters and digits, and before which of them something may stand that is neither. */
struct term {
    const int32_t *letters;
    const bool *parted;
    size_t length;
    enum gap freely; /* the widest gap that may stand anywhere in it */
    size_t number;   /* of the case that it names */
};

enum { LONGEST_TERM = 200 }; /* bytes; and letters, when they are decomposed */

struct terms {
    struct term *list; /* in the order of their letters, once they are sorted */
    size_t count;
    size_t capacity;
};

/* A term from what is in view, from a sign on; its letters are owned by the view's arena. */
struct term term_in_view(const struct view *view, size_t from);

void terms_add(struct arena *arena, struct terms *terms, const struct term *term);

/* Puts the terms into the order by which they are found; of equal ones, one is kept. */
void terms_sort(struct terms *terms);

/* A walk from letter to letter, for as long as a term goes on so. */
struct term_walk {
    const struct terms *terms;
    const struct view *view;
    size_t first, end; /* the terms that begin with the letters so far */
    size_t at;         /* behind the last letter, in the view */
    size_t length;
    enum gap gaps[LONGEST_TERM]; /* before each letter */
};

/* Begins before the sign `at`, with sorted terms. */
void walk_begin(struct term_walk *walk, const struct terms *terms, const struct view *view,
                size_t at);

/* Takes the next letter; false if no term goes on with it. */
bool walk_on(struct term_walk *walk);

/* The first term that is just the letters so far, with no gap that it may not have; or NULL. */
const struct term *walk_term(const struct term_walk *walk);

#endif
