/* The formats of the report. */
#ifndef CINAUDIT_CLI_FORMAT_H
#define CINAUDIT_CLI_FORMAT_H

#include "terminal.h"

struct format_options {
    unsigned decimals;
    enum colour_choice colour;
    const struct release *release; /* what is made public; NULL for the whole report */
    int destination; /* the descriptor that the report ends up in; -1 for a regular file */
};

struct format {
    const char *name;
    const char *note; /* what help says of it; or NULL */
    bool report;      /* is drawn from the report; otherwise from its results alone */
    bool comments;    /* has something that rests on comments */
    bool sections;    /* is drawn from the document, so that sections of it can be picked */
    bool binary;
    bool publishable; /* there is a version for the public */
    /* Writes the report; what went wrong, other than with the stream, or NULL. */
    const char *(*write)(FILE *stream, struct arena *arena, const struct report *report,
                         const struct format_options *options);
};

/* The format of that index, of which the first is the default; NULL past the last. */
const struct format *format_at(size_t index);

#endif
