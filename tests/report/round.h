/* A round made from a few lines of a case: counts, returns, requests and notes. */
#pragma once

#include "collate/results.h"
#include "round/round.h"

/* The round that the lines so far have set up. */
struct made_round {
    struct arena *arena;
    const struct template *template;
    struct made_return *returns;
    size_t return_count;
    size_t return_capacity;
    struct requests requests;
    bool requested;     /* there is a list of requests */
    bool each_was;      /* every return was requested, and so were */
    size_t outstanding; /* this many more */
    struct notes *notes;
    size_t notes_count;
    size_t notes_capacity;
    bool comments_not_read;
    size_t threshold; /* of the version for the public; 0 for the whole report */
    unsigned decimals;
    size_t variant;
    const char *error; /* what is wrong with a line; NULL if nothing is */
};

/* Starts a round with that template. */
void round_begin(struct made_round *made, struct arena *arena, const struct template *template);

/* Reads a line: a setting, or counts of answers (tests/report/sentences.c describes them). False,
 * with an error, if it is neither. */
bool round_line(struct made_round *made, const char *line);

/* Collates the returns; for the public, also releases the results. NULL, with an error, if either
 * refuses them. */
const struct results *round_results(struct made_round *made);

/* The round's notes; NULL if it has none. */
const struct round *round_round(struct made_round *made);

/* The index of the item or the question with that id; their number if there is none. */
size_t item_of_id(const struct template *template, struct text id);
size_t question_of_id(const struct template *template, struct text id);
