/* Foreign text, a character at a time, without what would act on what stands around it. */
#ifndef CINAUDIT_FORMAT_HARMLESS_H
#define CINAUDIT_FORMAT_HARMLESS_H

#include "base/text.h"

#include <stdint.h>

/* What harmless_character returns for a character that is to be left out. */
enum { LEFT_OUT = -1 };

/* Reads the character at `at`, and says what to show for it; its length in bytes goes to `length`.
 * Every kind of line end is a '\n', a tab a space. The controls of writing direction are
 * LEFT_OUT, since they turn what follows them; other controls, and what is no character, are
 * U+FFFD. */
int32_t harmless_character(struct text text, size_t at, size_t *length);

#endif
