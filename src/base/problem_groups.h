/* Groups problems by severity and kind, for lists that a person works through. A group keeps its
 * first places and counts the rest, so a million problems take no more memory than a hundred. */
#pragma once

#include "problem.h"
#include "text_map.h"

/* The most groups. There are fewer kinds, unless messages that are a kind of their own differ. */
enum { MOST_PROBLEM_GROUPS = 500, PLACES_IN_GROUP = 2 };

struct problem_group {
    struct problem first;
    struct place next[PLACES_IN_GROUP]; /* the places after the first */
    size_t count;                       /* of problems */
    size_t files;                       /* with such a problem */
    size_t index;                       /* in the order of first problems */
    const char *last_file;              /* the last that was new */
    size_t last_line;                   /* of the last problem */
};

struct problem_groups {
    struct arena *arena; /* owns all */
    struct problem_group *list;
    size_t length;
    size_t capacity;
    struct text_map kinds; /* severity and kind to the index in the list */
    struct text_map files; /* the index of a group and a file that counts in it */
    size_t left_over;      /* problems of further kinds, when there are MOST_PROBLEM_GROUPS */
};

/* Makes an empty collection; `arena` must outlive it. */
void problem_groups_init(struct problem_groups *groups, struct arena *arena);

/* Adds a copy of a problem to its group. Of problems without an item on one line, such as those of
 * a header's columns, the first three get groups of their own. */
void problem_groups_add(struct problem_groups *groups, const struct problem *problem);

/* Puts the groups in the order in which a person needs them: by severity, the worst first; then
 * those about a file or its header, which can be the cause of the others; then by their first
 * problems. Nothing can be added afterwards. */
void problem_groups_sort(struct problem_groups *groups);

/* Formats a group as one line: its first problem (problem_line) and, if there are more, how many
 * and where the next are: " [1 of 12 like this, in 3 files; next: b.csv:4 (q3), c.csv:7, …]". Owned
 * by the arena. */
char *problem_group_line(struct arena *arena, const struct problem_group *group);
