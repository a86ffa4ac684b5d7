/* Counts of returns, and percentages of them. */
#pragma once

#include <stddef.h>
#include <stdint.h>

/* Marks a count that is withheld from the public. No real count is as large. Outputs show that it
 * is withheld: null, an empty field, "withheld" or a dash. */
#define WITHHELD ((size_t)UINT32_MAX)

enum { MOST_DECIMALS = 3 };

/* Writes the share of a base as a percentage with this many decimals, rounded half up from the
 * counts: tenths = floor((2000 count + base) / 2 base). Returns `buffer`, or NULL if the base is 0
 * or either number is withheld. */
const char *percentage(size_t count, size_t base, unsigned decimals, char buffer[static 32]);
