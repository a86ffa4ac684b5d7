/* The locale that the C library's regular expressions need to know Unicode's letters. */
#ifndef CINAUDIT_BASE_UNICODE_LOCALE_H
#define CINAUDIT_BASE_UNICODE_LOCALE_H

#include "arena.h"

#include <locale.h>

/* Makes C.UTF-8 the locale of this thread, for regcomp and regexec alike. Returns the one before,
 * which locale_end puts back, or the arena when it is freed. Where there is no C.UTF-8 nothing
 * changes. */
locale_t unicode_locale_begin(struct arena *arena);

/* The same for what is ASCII alone: the C locale knows no more, and is several times faster. */
locale_t ascii_locale_begin(struct arena *arena);

/* Puts back the locale that was there before. */
void locale_end(struct arena *arena, locale_t before);

#endif
