#include "unicode_locale.h"

static locale_t begin(const char *name)
{
    return uselocale(newlocale(LC_ALL_MASK, name, (locale_t)0));
}

void locale_end(locale_t before)
{
    locale_t ours = uselocale(before);
    if (ours != before)
        freelocale(ours);
}

locale_t unicode_locale_begin(void)
{
    return begin("C.UTF-8");
}

locale_t ascii_locale_begin(void)
{
    return begin("C");
}
