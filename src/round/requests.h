/* Reads the requests of a round: which agency was asked for a return on which case. */
#pragma once

#include "base/problem.h"
#include "base/text.h"

struct request {
    struct text case_id;
    struct text agency;
    struct text setting; /* empty if there is none */
    struct text sent;    /* the date as in the file; may be empty */
    size_t line;         /* in the file */
};

struct requests {
    struct request *list;
    size_t count;
    size_t capacity;
};

/* Reads a CSV file with the columns case, agency, setting and sent; case and agency are required.
 * `arena` owns everything. Returns false if there are errors or failures, which are added to the
 * problems. */
bool requests_read(struct arena *arena, const char *path, struct problems *problems,
                   struct requests *requests);
