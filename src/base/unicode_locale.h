/* The locale that the C library's regular expressions need to know Unicode's letters. */
#ifndef CINAUDIT_BASE_UNICODE_LOCALE_H
#define CINAUDIT_BASE_UNICODE_LOCALE_H

#include "arena.h"

#include <locale.h>

/* Makes C.UTF-8 the locale of this thread, for regcomp and regexec alike. Returns the one before,
 * which locale_end puts back. Where there is no C.UTF-8 nothing changes. The arena
 * is told if there is no memory. */
locale_t unicode_locale_begin(const struct arena *arena);

/* The same for what is ASCII alone: the C locale knows no more, and is several times faster. */
locale_t ascii_locale_begin(const struct arena *arena);

/* Puts back the locale that was there before. */
void locale_end(locale_t before);

#endif
