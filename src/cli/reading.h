/* All returns of a round, read and counted: what check and collate share. */
#ifndef CINAUDIT_CLI_READING_H
#define CINAUDIT_CLI_READING_H

#include "inputs.h"

#include "collate/collation.h"

struct reading {
    bool comments;               /* keep the comments */
    bool letters;                /* call the cases by letters, in the round, too */
    bool search;                 /* read and search the comments, whether or not they are kept */
    bool keep_going;             /* count readable returns although others are not */
    struct collation *collation; /* what is counted */
    size_t returns;              /* read, those left out not included */
};

/* Reads what the inputs name into a new collation. What is wrong is among the problems. False if a
 * list of the round cannot be read: no return is read then. */
bool reading_run(struct arena *arena, const struct inputs *inputs, const struct template *template,
                 struct problems *problems, struct reading *reading);

#endif
