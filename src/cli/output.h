/* Where a report goes: standard output, or a file that is written whole or not at all. */
#ifndef CINAUDIT_CLI_OUTPUT_H
#define CINAUDIT_CLI_OUTPUT_H

#include <cinaudit/arena.h>

#include <stdbool.h>
#include <stdio.h>

struct output {
    FILE *stream;
    const char *path;      /* NULL: standard output */
    const char *target;    /* the file itself, behind any links */
    const char *temporary; /* what is written, in the same folder; NULL if the target itself is */
};

/* Opens the output; `path` is NULL or "-" for standard output. A file is written under another name
 * in the same folder, and takes its own when it is whole; what is not a regular file (a terminal, a
 * pipe, /dev/null) is written directly. False, and a message, if that fails. */
bool output_open(struct output *output, struct arena *arena, const char *path);

/* Ends the writing. False, and a message, if anything could not be written: a regular file is then
 * as it was before. */
bool output_close(struct output *output);

/* Removes what has been written, if it is unfinished. */
void output_abandon(struct output *output);

#endif
