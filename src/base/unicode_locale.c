#include "unicode_locale.h"

#include <errno.h>

static void put_back(void *before)
{
    locale_t ours = uselocale(before);
    if (ours != before)
        freelocale(ours);
}

static locale_t begin(struct arena *arena, const char *name)
{
    locale_t locale = newlocale(LC_ALL_MASK, name, (locale_t)0);
    if (!locale && errno == ENOMEM)
        arena_out_of_memory(arena);
    locale_t before = uselocale(locale);
    arena_own(arena, before, put_back);
    return before;
}

void locale_end(struct arena *arena, locale_t before)
{
    arena_release(arena, before);
}

locale_t unicode_locale_begin(struct arena *arena)
{
    return begin(arena, "C.UTF-8");
}

locale_t ascii_locale_begin(struct arena *arena)
{
    return begin(arena, "C");
}
