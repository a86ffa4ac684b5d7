/* Finds out which requests the returns have met. */
#pragma once

#include "results.h"

/* The requests for one case, agency and setting. */
struct expected_setting {
    size_t first_request; /* the others follow in `next_request` */
    size_t pair;
    size_t returns;
};

/* The requests for one case and agency, and its returns that match none by setting. */
struct expected_pair {
    size_t unnamed;     /* returns without a setting */
    size_t other_named; /* returns with a setting that no request names */
    bool asked_unnamed; /* there is a request without a setting */
};

struct expected {
    struct arena *arena;
    const struct request *requests;
    size_t request_count;
    bool *met;            /* per request */
    size_t *next_request; /* per request: the next one for the same setting */
    size_t *pair_of;      /* per request */
    struct text_map pair_index;
    struct text_map setting_index;
    struct expected_pair *pairs;
    size_t pair_count;
    struct expected_setting *settings;
    size_t setting_count;
};

/* Takes the requests. `cases` and `agencies` hold a number for each request, which is the same for
 * the same case or agency. */
void expected_init(struct expected *expected, struct arena *arena, const struct request *requests,
                   size_t count, const size_t *cases, const size_t *agencies);

/* Counts a return. Returns false if nobody asked this agency, or this setting of it, for a return
 * on this case. */
bool expected_add(struct expected *expected, size_t case_number, size_t agency_number,
                  struct text setting);

/* Fills in `met`. A return meets a request for its case, agency and setting. A return with a
 * setting that no request names meets a request without a setting. A return without a setting meets
 * any request that is left. */
void expected_meet(struct expected *expected);

/* Counts the requests that are met and those that are not. The caller fills in the parts by case
 * and agency, and the outstanding requests. Owned by the arena. */
struct response *expected_response(const struct expected *expected);
