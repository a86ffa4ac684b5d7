/* What characters are. */
#ifndef CINAUDIT_BASE_UNICODE_H
#define CINAUDIT_BASE_UNICODE_H

#include "text.h"

#include <stdbool.h>
#include <stdint.h>

/* Reads the character at an offset; its length in bytes goes to `length`. A byte that is no part of
 * a character stands for itself. */
int32_t unicode_character(struct text text, size_t at, size_t *length);

/* Unicode's White_Space property. */
bool unicode_is_white_space(int32_t character);

/* What words are made of: letters, the marks that belong to them, and digits. */
bool unicode_is_word(int32_t character);

/* The value of a decimal digit of any script, 0 to 9; -1 for any other character. */
int unicode_digit(int32_t character);

/* The controls of ASCII and of Latin-1, line ends among them. */
bool unicode_is_control(int32_t character);

/* Marks, embeddings, overrides and isolates of writing direction: they turn what follows them. */
bool unicode_turns_writing(int32_t character);

/* True for a character that is not seen: a control, a mark of writing direction or between words,
 * a line separator. */
bool unicode_is_unseen(int32_t character);

#endif
