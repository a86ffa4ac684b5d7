/* Prints the problems of an audit. */
#pragma once

#include "base/problem_groups.h"
#include "suggestions.h"

#include <cinaudit.h>

#include <stdio.h>

/* The context of print_problem: prints problems from a severity on, and counts all. */
struct printed_problems {
    FILE *stream;
    enum cinaudit_severity least;
    struct problem_groups *groups;   /* for print_groups; NULL: each is printed when it is found */
    struct suggestions *suggestions; /* what would mend them; or NULL */
    size_t counts[CINAUDIT_FAILURE + 1];
};

cinaudit_problem_handler print_problem;

/* Prints a line for each kind of problem, the worst first, and empties the groups. */
void print_groups(struct printed_problems *printed);
