#include "unicode_locale.h"

#include <errno.h>

static locale_t begin(const struct arena *arena, const char *name)
{
    locale_t locale = newlocale(LC_ALL_MASK, name, (locale_t)0);
    if (!locale && errno == ENOMEM)
        arena_out_of_memory(arena);
    return uselocale(locale);
}

void locale_end(locale_t before)
{
    locale_t ours = uselocale(before);
    if (ours != before)
        freelocale(ours);
}

locale_t unicode_locale_begin(const struct arena *arena)
{
    return begin(arena, "C.UTF-8");
}

locale_t ascii_locale_begin(const struct arena *arena)
{
    return begin(arena, "C");
}
