/* Words for a proportion, from its counts. */
#pragma once

#include "base/text.h"

/* "just over 30 per cent" for 7 of 23, in exact integers, by the landmarks of docs/words.md: 0 is
 * "none", all of the base "all", up to 5 per cent "a very small proportion", from 95 per cent
 * "nearly all"; otherwise the nearest landmark (on a tie the lower), with "exactly" on it, "nearly"
 * below it, "just over" up to 2.5 points above it and "over" beyond. The base must not be 0.
 * Returns `buffer`. */
const char *proportion_words(size_t count, size_t base, char buffer[static 64]);

/* The same for good results: from 45 per cent to under half it is "less than half", so that a
 * shortfall does not sound like a success. */
const char *positive_words(size_t count, size_t base, char buffer[static 64]);

/* Writes a number up to ten as a word ("three"), a larger one in digits. Returns `buffer`. */
const char *number_words(size_t number, char buffer[static 32]);

/* A child's age in years, as it follows "aged": "8", "under 1". */
struct text age_words(struct text age);
