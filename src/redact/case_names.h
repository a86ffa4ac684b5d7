/* Letters in the place of cases' own names, so that a report can be passed on. */
#ifndef CINAUDIT_REDACT_CASE_NAMES_H
#define CINAUDIT_REDACT_CASE_NAMES_H

#include "base/arena.h"
#include "base/text.h"
#include "base/text_map.h"

#include <stdbool.h>

struct case_names {
    struct arena *arena;   /* owns the letters */
    struct text_map index; /* identity key of a case's own name → its number */
    struct terms *terms;   /* what cases are called in prose */
    bool sorted;           /* the terms are */
    struct view *view;     /* of the text in hand */
    struct text *letters;  /* in the order of the names' first appearance */
    size_t count;
    size_t capacity;
};

void case_names_init(struct case_names *names, struct arena *arena);

/* The letters that stand for a case: A for the first that is met, Z for the 26th, then AA. Without
 * names (NULL) and for an empty text, the text itself. */
struct text case_names_letter(struct case_names *names, struct text case_id);

/* True if a case's letter is the name of another one: who reads it may take one for the other. */
bool case_names_are_mixed_up(const struct case_names *names);

/* A text in which each case that is met is called by its letter. A name is found as a whole word,
 * whatever it was typed on, if it has letters and digits, more than three letters or more than four
 * digits; a shorter one, with a capital, behind the word "case" or "child", and in a list that
 * begins so ("cases A, B and C"). One of three characters or more with letters and digits is found
 * inside a word, too, as in "KX47s", and with other marks between its parts, as in "KX-47". No
 * number, date or amount is cut in two. Owned by the names' arena, or the text itself. */
struct text case_names_replace(struct case_names *names, struct text text);

#endif
