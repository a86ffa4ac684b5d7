/* Shares in words and figures. */
#ifndef CINAUDIT_REPORT_LANGUAGE_SHARE_H
#define CINAUDIT_REPORT_LANGUAGE_SHARE_H

#include "prose.h"

/* Returns that are counted, of a base. */
struct share {
    const char *item; /* id */
    const char *what; /* a role, an option's value, or what else is counted */
    size_t count;
    size_t base;
    enum base based_on;
    bool positive; /* whether much of it is good */
};

/* The share of one option, and of all options of one role. */
struct share share_of_option(const struct results *results, size_t item, size_t option,
                             enum base base);
struct share share_of_role(const struct results *results, size_t item, enum role role,
                           enum base base);

/* The share that a template's rule names. */
struct share share_of_choice(const struct results *results, const struct choice *choice);

/* An item with its share, for ranking. */
struct ranked_share {
    size_t item;
    struct share share;
};

/* For qsort: the largest share first, in exact integers, and the order of the form where two are
 * alike. */
int compare_ranked_shares(const void *first, const void *second);

/* Below 0 if the first is larger, 0 if they are exactly the same whatever their bases, above 0. */
int compare_shares(const struct share *a, const struct share *b);

/* True if the share in per cent is at least so much, in exact integers. */
bool share_reaches(const struct share *share, unsigned per_cent);

/* How a share reads:
 *   SHARE_OF_RETURNS  "just over 30 per cent of returns (7 of 23, 30.4%)", "no return (0 of 23)"
 *   SHARE_OF_THEM     "just over 30 per cent of them (7 of 23, 30.4%)", "none of them (0 of 23)"
 *   SHARE_ALONE       "just over 30 per cent (7 of 23, 30.4%)"
 * On a base below 10 there are neither words nor a percentage: "3 of the 4 returns", "3 of the 4",
 * "3 of 4". */
enum share_form { SHARE_OF_RETURNS, SHARE_OF_THEM, SHARE_ALONE };

/* Adds the share to the sentence in hand, which rests on it. The base must not be 0. */
void say_share(struct writer *writer, const struct share *share, enum share_form form);

/* Records a count of an item, for the sentence in hand: of all returns, or of those that were asked
 * the item's question. */
void cite_of_returns(struct writer *writer, size_t item, const char *what, size_t count);
void cite_of_asked(struct writer *writer, size_t item, const char *what, size_t count);

/* Adds "7 of 23, 30.4%", or "3 of 4" on a small base. */
void say_figures(struct writer *writer, const struct share *share);

/* True if people are given a percentage: on a base that is large enough, of what is not withheld.
 */
bool has_percentage(size_t count, size_t base);

/* For a table's cell, owned by the arena; all are a dash where the base is 0 or either is withheld:
 */

/* "7 of 23, 30.4%", or "3 of 4" on a small base. */
const char *figures_text(struct writer *writer, size_t count, size_t base);

/* "30.4% (7 of 23)", on a small base "3 of 4". */
const char *share_text(struct writer *writer, size_t count, size_t base);

/* "30.4%", on a small base "3 of 4". */
const char *percentage_text(struct writer *writer, size_t count, size_t base);

/* Adds " (30.4%)" to the sentence in hand, which gives the counts; nothing on a small base. */
void say_percentage(struct writer *writer, size_t count, size_t base);

#endif
