/* What a command reads, wherever it was named: on the command line or in the round's manifest. */
#ifndef CINAUDIT_CLI_INPUTS_H
#define CINAUDIT_CLI_INPUTS_H

#include "command.h"

#include <cinaudit/requests.h>
#include <cinaudit/round.h>

/* What the command line names; NULL or 0 where it names none. */
struct named_inputs {
    const char *round;
    const char *requests;
    const char *template;
    char **files;
    int file_count;
};

struct inputs {
    const struct round *round; /* NULL without a manifest */
    const char *requests_path; /* NULL without requests */
    const char *template_path; /* NULL for the default template */
    struct path_list files;    /* of returns */
};

/* Reads the manifest, if one is named, and finds out what else is to be read: what the command line
 * names goes before what the manifest does. False after an error. */
bool inputs_find(struct arena *arena, const struct named_inputs *named, struct problems *problems,
                 struct inputs *inputs);

/* True if writing to that path would overwrite something that is read, which is said. `command`
 * names the subcommand. */
bool inputs_would_be_overwritten(const char *command, const struct inputs *inputs,
                                 const char *path);

#endif
