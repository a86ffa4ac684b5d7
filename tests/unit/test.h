/* Included first by every test program: cmocka, and the headers that it needs before it. */
#pragma once

/* clang-format off */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include "base/problem.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* True under valgrind, which takes about thirty times as long, and uses memory of its own. */
static inline bool is_under_valgrind(void)
{
    const char *loaded = getenv("LD_PRELOAD");
    return loaded && strstr(loaded, "vgpreload");
}

/* A handler of problems that prints them. */
static inline void print_problem(void *context, const struct problem *problem)
{
    const struct place *place = &problem->place;
    (void)context;
    print_error("%s:%zu: %s: %s\n", place->file, place->line, place->item ? place->item : "",
                problem->message);
}
