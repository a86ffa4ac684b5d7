/* What a case can name to be said, and the functions that say it. */
#ifndef CINAUDIT_TESTS_REPORT_SAYINGS_H
#define CINAUDIT_TESTS_REPORT_SAYINGS_H

#include "report/language/prose.h"

/* A writer while it says what a line names. */
struct speech {
    struct writer writer;
    struct text rest;  /* of the line: the words that are not read yet */
    const char *error; /* NULL as long as nothing is wrong with the line */
};

/* True if the line names something to be said: its first word is in the table. */
bool is_saying(struct text line);

/* Says what the line names, with a writer that is ready. What is wrong with the line is the error.
 */
void say_line(struct speech *speech, struct text line);

#endif
