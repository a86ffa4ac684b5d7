/* Shares in words and figures. */
#pragma once

#include "prose.h"

/* A count of returns out of a base. */
struct share {
    const char *item; /* id */
    const char *what; /* what is counted: a role, an option's value, … */
    size_t count;
    size_t base;
    enum base based_on;
    bool positive; /* a larger share is better */
};

/* The share of one option, and of all options of one role. */
struct share share_of_option(const struct results *results, size_t item, size_t option,
                             enum base base);
struct share share_of_role(const struct results *results, size_t item, enum role role,
                           enum base base);

/* The share named in a template's rule. */
struct share share_of_choice(const struct results *results, const struct choice *choice);

/* An item with its share, for ranking. */
struct ranked_share {
    size_t item;
    struct share share;
};

/* For qsort: the largest share first, in exact integers; equal ones keep the form's order. */
int compare_ranked_shares(const void *first, const void *second);

/* Negative if the first is larger, 0 if they are exactly equal, even on different bases. */
int compare_shares(const struct share *a, const struct share *b);

/* True if the share is at least `per_cent` per cent, in exact integers. */
bool share_reaches(const struct share *share, unsigned per_cent);

/* How a share reads:
 *   SHARE_OF_RETURNS  "just over 30 per cent of returns (7 of 23, 30.4%)", "no return (0 of 23)"
 *   SHARE_OF_THEM     "just over 30 per cent of them (7 of 23, 30.4%)", "none of them (0 of 23)"
 *   SHARE_ALONE       "just over 30 per cent (7 of 23, 30.4%)"
 * On a base below 10 there are neither words nor a percentage: "3 of the 4 returns", "3 of the 4",
 * "3 of 4". */
enum share_form { SHARE_OF_RETURNS, SHARE_OF_THEM, SHARE_ALONE };

/* Adds the share to the current sentence and records it. The base must not be 0. */
void say_share(struct writer *writer, const struct share *share, enum share_form form);

/* Records a count of an item behind the current sentence. The base is all returns, or those that
 * were asked the item's question. */
void cite_of_returns(struct writer *writer, size_t item, const char *what, size_t count);
void cite_of_asked(struct writer *writer, size_t item, const char *what, size_t count);

/* Adds "7 of 23, 30.4%", or "3 of 4" on a small base. */
void say_figures(struct writer *writer, const struct share *share);

/* True if a percentage is shown: the base is large enough, and the count is not withheld. */
bool has_percentage(size_t count, size_t base);

/* The next three are texts for table cells, owned by the arena. Each is a dash if the base is 0 or
 * anything is withheld. */

/* "7 of 23, 30.4%"; on a small base "3 of 4". */
const char *figures_text(struct writer *writer, size_t count, size_t base);

/* "30.4% (7 of 23)"; on a small base "3 of 4". */
const char *share_text(struct writer *writer, size_t count, size_t base);

/* "30.4%"; on a small base "3 of 4". */
const char *percentage_text(struct writer *writer, size_t count, size_t base);

/* Adds " (30.4%)" to the current sentence, which gives the counts; nothing on a small base. */
void say_percentage(struct writer *writer, size_t count, size_t base);
