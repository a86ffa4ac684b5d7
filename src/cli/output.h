/* Where a report goes: standard output, or a file that is written whole or not at all. */
#ifndef CINAUDIT_CLI_OUTPUT_H
#define CINAUDIT_CLI_OUTPUT_H

#include "base/arena.h"

#include <cinaudit.h>

#include <stdbool.h>
#include <stdio.h>
#include <sys/stat.h>

/* What is written goes to a file without a name first: in the folder of the file that it will
 * become, or in memory if it ends up in what is no regular file. */
struct output {
    FILE *stream;         /* of the file without a name; NULL once the output is closed */
    const char *path;     /* NULL: standard output */
    const char *target;   /* the file itself, behind any links */
    int destination;      /* what the bytes are copied to in the end; -1 for a regular file */
    bool replaces;        /* there was a regular file before, */
    struct stat replaced; /* and this was its state */
};

/* Opens the output; `path` is NULL or "-" for standard output. What is not a regular file (a
 * terminal, a pipe, /dev/null) is opened for writing. False, and a message, if that fails. */
bool output_open(struct output *output, struct arena *arena, const char *path);

/* True if writing to that path would overwrite something that the audit reads, which is said.
 * `command` names the subcommand. */
bool output_would_overwrite(const char *command, const struct cinaudit_audit *audit,
                            const char *path);

/* Ends the writing, and gives the file its name. False, and a message, if anything could not be
 * written: a regular file is then as it was before, and nothing has been written to anything else
 * unless writing to that failed. */
bool output_close(struct output *output, struct arena *arena);

/* Closes an output that is not to be written, if it is open. */
void output_abandon(struct output *output);

#endif
