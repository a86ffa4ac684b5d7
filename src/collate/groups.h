/* The cases or the agencies of a round, with what is counted for each. */
#ifndef CINAUDIT_COLLATE_GROUPS_H
#define CINAUDIT_COLLATE_GROUPS_H

#include "results.h"

struct tally {
    struct text name;   /* as first met, without identifiers */
    struct place first; /* of its returns; no file where it has none */
    bool redacted;      /* the name has lost something */
    bool named;         /* the round's list of cases has it */
    size_t returns;
    uint32_t *counts;
    size_t requested; /* requests that name it, and how many of them are met */
    size_t received;
};

struct groups {
    struct arena *arena;
    size_t count_total;      /* counts per group */
    struct text_map index;   /* a name as it was spelt, or its identity key → group */
    struct text_map aliases; /* identity key of another name → which of `meant` it stands for */
    struct text *meant;
    size_t meant_count;
    size_t meant_capacity;
    struct redactor *redactor; /* or NULL */
    struct text_map shown;     /* names that have lost something */
    struct tally *tallies;
    size_t count;
    size_t capacity;
};

void groups_init(struct groups *groups, struct arena *arena, size_t count_total);

/* Groups, and counts of them all, that there can be: far above real use, and little enough to be in
 * memory. The counts are so many that MOST_GROUPS can be had with a template of 300 counts. */
enum { MOST_GROUPS = 100000, MOST_GROUP_COUNTS = 32 * 1024 * 1024 };

/* How many groups there can be with this template. */
size_t groups_most(const struct groups *groups);

/* Makes a name stand for another one from now on. Both must outlive the groups. */
void groups_alias(struct groups *groups, struct text alias, struct text meant);

/* The group of that name, new if there is none; MOST_GROUPS if there is no room for a new one.
 * Allocates only for a spelling that is met for the first time. */
size_t groups_find(struct groups *groups, struct text name);

/* True if two names are those of one group, whether or not there is such a group. */
bool groups_are_the_same(const struct groups *groups, struct text a, struct text b);

/* Puts the groups into natural order of their names: after that none can be found any more. */
void groups_sort(struct groups *groups);

/* How many have a return. */
size_t groups_with_returns(const struct groups *groups);

/* The groups as results have them, and what of their requests is met, owned by the arena. */
const struct group *groups_counted(const struct groups *groups);
const struct response_part *groups_responses(const struct groups *groups);

#endif
