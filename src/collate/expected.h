/* Which requests the returns have met. */
#ifndef CINAUDIT_COLLATE_EXPECTED_H
#define CINAUDIT_COLLATE_EXPECTED_H

#include "results.h"

/* The requests of one case, agency and setting. */
struct expected_setting {
    size_t first_request; /* the others follow by `next_request` */
    size_t pair;
    size_t returns;
};

/* The requests of one case and agency, and its returns that no setting has taken. */
struct expected_pair {
    size_t unnamed;     /* returns that name no setting */
    size_t other_named; /* returns of a setting that was not asked by name */
    bool asked_unnamed; /* a request names no setting */
};

struct expected {
    struct arena *arena;
    const struct request *requests;
    size_t request_count;
    bool *met;            /* per request */
    size_t *next_request; /* per request: of the same setting */
    size_t *pair_of;      /* per request */
    struct text_map pair_index;
    struct text_map setting_index;
    struct expected_pair *pairs;
    size_t pair_count;
    struct expected_setting *settings;
    size_t setting_count;
};

/* Lays out the requests. `cases` and `agencies` are, per request, numbers that are the same for
 * the same case and agency. */
void expected_init(struct expected *expected, struct arena *arena, const struct request *requests,
                   size_t count, const size_t *cases, const size_t *agencies);

/* Counts a return; false if nobody asked this agency, or this setting of it, for one on this
 * case. */
bool expected_add(struct expected *expected, size_t case_number, size_t agency_number,
                  struct text setting);

/* Finds out which requests are met: see `met`. A return meets a request of its case, agency and
 * setting; one of a setting that was not asked by name meets a request that names none; and one
 * that names none meets any request that is left. */
void expected_meet(struct expected *expected);

/* How many requests are met and how many are not, owned by the arena. What is said of cases and
 * agencies is left to the caller, and so are the requests that are outstanding. */
struct response *expected_response(const struct expected *expected);

#endif
