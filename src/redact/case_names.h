/* Replaces the names of cases by letters, so that a report can be passed on. */
#pragma once

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

/* The letter of a case: A for the first case met, Z for the 26th, then AA. Returns the text itself
 * if `names` is NULL or the text is empty. */
struct text case_names_letter(struct case_names *names, struct text case_id);

/* True if the letter of one case is the name of another: a reader could confuse the two. */
bool case_names_are_mixed_up(const struct case_names *names);

/* Replaces each case name in a text by its letter. A name of letters and digits, of more than three
 * letters or of more than four digits is found as a whole word, in any spelling. A shorter one must
 * have a capital and follow the word "case" or "child", or stand in a list that begins so ("cases
 * A, B and C"). A code of three characters or more is also found inside a word ("KX47s") and with
 * other marks between its parts ("KX-47"). Numbers, dates and amounts are never cut in two. Returns
 * the text itself if nothing changes; otherwise the names' arena owns the result. */
struct text case_names_replace(struct case_names *names, struct text text);
