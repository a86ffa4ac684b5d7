/* Rounds of returns made up from a seed. */
#pragma once

#include "round_writer.h"

#include <stdint.h>

/* Adds between one and `most` returns to a round whose template is known. No two have the same
 * case, agency and setting. */
void add_random_returns(struct sample *round, uint64_t *seed, size_t most);
