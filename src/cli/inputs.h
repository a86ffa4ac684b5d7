/* What a command reads, wherever it was named: on the command line or in the round's manifest. */
#ifndef CINAUDIT_CLI_INPUTS_H
#define CINAUDIT_CLI_INPUTS_H

#include "command.h"

#include "round/requests.h"
#include "round/round.h"

/* What the command line names; NULL or 0 where it names none. */
struct named_inputs {
    const char *round;
    const char *requests;
    const char *template;
    const char *redact_terms;
    bool no_redact;
    char **files;
    int file_count;
};

struct inputs {
    struct round *round;           /* NULL without a manifest */
    const char *requests_path;     /* NULL without requests */
    const char *template_path;     /* NULL for the default template */
    struct redactor *redactor;     /* NULL if nothing is to be taken out */
    const char *redact_terms;      /* as the command line names it; or NULL */
    struct path_list files;        /* of returns */
    struct superseded *superseded; /* those in these files */
    size_t superseded_count;
};

/* Makes a redactor, with the list of names of that path if it is not NULL, through which all
 * problems go from now on. NULL after an error. */
struct redactor *inputs_redactor(struct arena *arena, const char *redact_terms,
                                 struct problems *problems);

/* Reads the manifest, if one is named, and finds out what else is to be read: what the command line
 * names goes before what the manifest does. False after an error. */
bool inputs_find(struct arena *arena, const struct named_inputs *named, struct problems *problems,
                 struct inputs *inputs);

/* True if writing to that path would overwrite something that is read, which is said. `command`
 * names the subcommand. */
bool inputs_would_be_overwritten(const char *command, const struct inputs *inputs,
                                 const char *path);

#endif
