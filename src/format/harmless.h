/* Reads text from a return one character at a time, without what would affect its surroundings. */
#pragma once

#include "base/text.h"

#include <stdint.h>

/* Returned by harmless_character for a character that must be left out. */
enum { LEFT_OUT = -1 };

/* Reads the character at `at` and returns the one to show. Its length in bytes goes to `length`.
 * Every line end becomes '\n', a tab a space. Controls of writing direction are LEFT_OUT, since
 * they reorder the text after them. Other controls and invalid bytes become U+FFFD. */
int32_t harmless_character(struct text text, size_t at, size_t *length);
