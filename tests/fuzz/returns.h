/* Reads a file of returns without --keep-going and with it. */
#pragma once

#include "fuzz.h"

/* Checks a file. With --keep-going it counts as a whole or not at all, and then gives the same
 * returns as without. If there is no error, there are returns. No reading fails, and the counts add
 * up. The length of the file decides which shipped template is used. Returns 0, as a harness does.
 */
int fuzz_returns(const uint8_t *data, size_t size);
