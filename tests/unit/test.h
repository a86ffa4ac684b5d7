/* What every test program begins with: cmocka and what it asks for before itself. */
#ifndef CINAUDIT_TESTS_TEST_H
#define CINAUDIT_TESTS_TEST_H

/* clang-format off */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include <cinaudit/problem.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* A handler of problems that prints them. */
static inline void print_problem(void *context, const struct problem *problem)
{
    const struct place *place = &problem->place;
    (void)context;
    print_error("%s:%zu: %s: %s\n", place->file, place->line, place->item ? place->item : "",
                problem->message);
}

#endif
