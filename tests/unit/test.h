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

#define LENGTH(array) (sizeof(array) / sizeof *(array))

#endif
