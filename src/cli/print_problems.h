/* Prints the problems of an audit. */
#pragma once

#include "base/problem_groups.h"

#include <cinaudit.h>

#include <stdio.h>

/* The context of print_problem: prints problems from a severity on, and counts all. */
struct printed_problems {
    FILE *stream;
    enum cinaudit_severity least;
    struct problem_groups
        *groups; /* by kind, for print_groups; NULL prints each when it is found */
    size_t counts[CINAUDIT_FAILURE + 1];
};

cinaudit_problem_handler print_problem;

/* Prints a line for each kind of problem, the worst first, and empties the groups. */
void print_groups(struct printed_problems *printed);
