/* Sets the locale in which the C library's regular expressions know Unicode's letters. */
#pragma once

#include "arena.h"

#include <locale.h>

/* Makes C.UTF-8 the locale of this thread, for both regcomp and regexec. Returns the previous
 * locale for locale_end; otherwise the arena puts it back when it is freed. If there is no C.UTF-8,
 * nothing changes. */
locale_t unicode_locale_begin(struct arena *arena);

/* The same for ASCII only: the C locale knows no more, and is several times faster. */
locale_t ascii_locale_begin(struct arena *arena);

/* Puts back the previous locale. */
void locale_end(struct arena *arena, locale_t before);
