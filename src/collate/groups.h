/* The cases or the agencies of a round, with their counts. */
#pragma once

#include "results.h"

struct tally {
    struct text name;   /* as first met, without identifiers */
    struct place first; /* its first return; without a file if there is none */
    bool redacted;      /* identifiers were removed from the name */
    bool named;         /* it is in the round's list of cases */
    bool out_of_sample; /* the manifest says so */
    bool withdrawn;     /* the manifest says so of a request on it; and there is no other */
    bool near;          /* it is none of the round's cases, and an error has said so */
    size_t returns;
    uint32_t *counts;
    size_t requested; /* requests for it, and how many of them are met */
    size_t received;
};

/* What an alias means, and whether it has been met. */
struct alias {
    struct text name;
    bool *met;
};

struct groups {
    struct arena *arena;
    size_t count_total;      /* counts per group */
    struct text_map index;   /* each spelling, and the identity key */
    struct text_map aliases; /* identity key of an alias → its index in `meant` */
    struct alias *meant;
    size_t meant_count;
    size_t meant_capacity;
    struct redactor *redactor; /* or NULL */
    struct text_map shown;     /* the names from which identifiers were removed */
    struct tally *tallies;
    size_t count;
    size_t capacity;
};

void groups_init(struct groups *groups, struct arena *arena, size_t count_total);

/* The most groups, and the most counts of all groups together: far more than any real round needs,
 * but few enough to fit in memory. A template of 300 counts can have MOST_GROUPS groups. */
enum { MOST_GROUPS = 100000, MOST_GROUP_COUNTS = 32 * 1024 * 1024 };

/* The most groups that this template can have. */
size_t groups_most(const struct groups *groups);

/* Makes `alias` another name of `meant` from now on. Both texts must outlive the groups. Sets
 * `met` when the alias is met. */
void groups_alias(struct groups *groups, struct text alias, struct text meant, bool *met);

/* The name itself, or, if it is an alias, the name that it means. */
struct text groups_meant(const struct groups *groups, struct text name);

/* The number of the group with this name; adds it if there is none. Returns MOST_GROUPS if there is
 * no room. Allocates only for a new spelling. */
size_t groups_find(struct groups *groups, struct text name);

/* Finds the number of the group with this name; false if there is none. */
bool groups_look_up(const struct groups *groups, struct text name, size_t *group);

/* True if two names mean the same group, which need not exist. */
bool groups_are_the_same(const struct groups *groups, struct text a, struct text b);

/* Sorts the groups by name in natural order. After that, groups_find no longer works. */
void groups_sort(struct groups *groups);

/* The number of groups with returns. */
size_t groups_with_returns(const struct groups *groups);

/* The groups, and their requests, as results hold them. Owned by the arena. */
const struct group *groups_counted(const struct groups *groups);
const struct response_part *groups_responses(const struct groups *groups);
