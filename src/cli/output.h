/* The output of a report: standard output, or a file that is written whole or not at all. */
#pragma once

#include "base/arena.h"

#include <cinaudit.h>

#include <stdbool.h>
#include <stdio.h>
#include <sys/stat.h>

/* Everything is first written to a file without a name: in the folder of the final file, or in
 * memory if the output is not a regular file. */
struct output {
    FILE *stream;         /* the file without a name; NULL once closed */
    const char *path;     /* NULL: standard output */
    const char *target;   /* the file itself, with links followed */
    int destination;      /* where the bytes are copied in the end; -1 for a regular file */
    bool replaces;        /* a regular file exists already */
    struct stat replaced; /* and this is its status */
};

/* Opens the output; `path` is NULL or "-" for standard output. Anything that is not a regular file
 * (a terminal, a pipe, /dev/null) is opened for writing. Reports an error and returns false if that
 * fails. */
bool output_open(struct output *output, struct arena *arena, const char *path);

/* Reports an error and returns true if writing to that path would overwrite an input of the audit.
 * `command` names the subcommand. */
bool output_would_overwrite(const char *command, const struct cinaudit_audit *audit,
                            const char *path);

/* Finishes writing, and gives the file its name. If anything cannot be written, reports it and
 * returns false. A regular file is then unchanged. Other outputs have received nothing, unless
 * writing to them failed. */
bool output_close(struct output *output, struct arena *arena);

/* Closes an output without writing it, if it is open. */
void output_abandon(struct output *output);
