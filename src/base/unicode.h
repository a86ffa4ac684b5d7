/* Properties of Unicode characters. */
#pragma once

#include "text.h"

#include <stdbool.h>
#include <stdint.h>

/* Reads the character at an offset, and sets `length` to its bytes. A byte that is not part of a
 * character stands for itself. */
int32_t unicode_character(struct text text, size_t at, size_t *length);

/* True for characters with Unicode's White_Space property. */
bool unicode_is_white_space(int32_t character);

/* True for the characters of words: letters, the marks that belong to them, and digits. */
bool unicode_is_word(int32_t character);

/* The value of a decimal digit in any script, 0 to 9; -1 for other characters. */
int unicode_digit(int32_t character);

/* True for the control characters of ASCII and Latin-1, including line ends. */
bool unicode_is_control(int32_t character);

/* True for marks, embeddings, overrides and isolates of writing direction. They change the
 * direction of what follows. */
bool unicode_turns_writing(int32_t character);

/* True for an invisible character: a control, a mark of writing direction or between words, a line
 * separator. */
bool unicode_is_unseen(int32_t character);
