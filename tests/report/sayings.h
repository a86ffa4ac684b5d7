/* The sayings that a case can name, and the functions that say them. */
#pragma once

#include "report/language/prose.h"

/* A writer at work on a line. */
struct speech {
    struct writer writer;
    struct text rest;  /* the words of the line that */
    const char *error; /* NULL if nothing is wrong with the line */
};

/* True if the line names a saying: its first word is in the table. */
bool is_saying(struct text line);

/* Says what the line names, with a writer that is ready. Sets the error if something is wrong with
 * the line. */
void say_line(struct speech *speech, struct text line);
