/* The formats in which check lists problems. */
#pragma once

#include <cinaudit.h>

#include <stdio.h>

struct problem_format;

/* The context of list_problem: lists every problem on standard output, and counts them. */
struct listed_problems {
    const struct problem_format *format;
    size_t counts[CINAUDIT_FAILURE + 1];
    size_t length;
};

/* The functions write what comes before the problems, a problem, and what comes after them. They
 * are NULL in the format for people, text. */
struct problem_format {
    const char *name;
    void (*begin)(FILE *out);
    void (*write)(FILE *out, const struct cinaudit_problem *problem, size_t index);
    /* `read` is NULL if nothing was read. */
    void (*end)(FILE *out, const struct cinaudit_counts *read,
                const struct listed_problems *problems);
};

/* The format at that index, the default first; NULL after the last. */
const struct problem_format *problem_format(size_t index);

cinaudit_problem_handler list_problem;
