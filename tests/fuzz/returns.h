/* A file of returns, read as it is without --keep-going and with it. */
#ifndef CINAUDIT_TESTS_FUZZ_RETURNS_H
#define CINAUDIT_TESTS_FUZZ_RETURNS_H

#include "fuzz.h"

/* Holds the file to this: with --keep-going it is counted whole or not at all, and then gives the
 * very returns that it gives without; without an error there are returns; and no reading fails.
 * The counts are held to adding up. Which of the shipped templates it is read on follows from how
 * long it is. Returns 0, as a harness does. */
int fuzz_returns(const uint8_t *data, size_t size);

#endif
