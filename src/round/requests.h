/* The requests of a round: which agency was asked for a return on which case. */
#ifndef CINAUDIT_ROUND_REQUESTS_H
#define CINAUDIT_ROUND_REQUESTS_H

#include "base/problem.h"
#include "base/text.h"

struct request {
    struct text case_id;
    struct text agency;
    struct text setting; /* empty where none is named */
    struct text sent;    /* the date, as the file has it; may be empty */
    size_t line;         /* of the file */
};

struct requests {
    struct request *list;
    size_t count;
    size_t capacity;
};

/* Reads a CSV file with the columns case, agency, setting and sent, of which the first two are
 * required. Everything is owned by `arena`. False if there are errors or failures, which are among
 * the problems. */
bool requests_read(struct arena *arena, const char *path, struct problems *problems,
                   struct requests *requests);

#endif
