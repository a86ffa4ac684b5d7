/* Letters in the place of cases' own names, so that a report can be passed on. */
#ifndef CINAUDIT_CASE_NAMES_H
#define CINAUDIT_CASE_NAMES_H

#include <cinaudit/arena.h>
#include <cinaudit/text.h>
#include <cinaudit/text_map.h>

#include <stdbool.h>

struct case_names {
    struct arena *arena;    /* owns the letters */
    struct text_map index;  /* identity key of a case's own name → its number */
    struct text_map search; /* search key of it → the number of the first name with that key */
    struct text *letters;   /* in the order of the names' first appearance */
    size_t count;
    size_t capacity;
    size_t longest;   /* bytes of the longest name */
    bool begins[256]; /* by the first byte of a name's search key: there is one */
};

void case_names_init(struct case_names *names, struct arena *arena);

/* The letters that stand for a case: A for the first that is met, Z for the 26th, then AA. Without
 * names (NULL) and for an empty text, the text itself. */
struct text case_names_letter(struct case_names *names, struct text case_id);

/* A text in which each case that is met is called by its letter: where its own name has letters and
 * digits both, or more than three characters, or stands behind the word "case". A name is a whole
 * word, in any spelling (text_search_key); one of three characters or more with letters and digits
 * both is found inside a word, too, as in "KX47s", but no number is cut in two. Owned by the names'
 * arena, or the text itself. */
struct text case_names_replace(const struct case_names *names, struct text text);

#endif
