#include "unicode_locale.h"

locale_t unicode_locale_begin(void)
{
    return uselocale(newlocale(LC_ALL_MASK, "C.UTF-8", (locale_t)0));
}

void unicode_locale_end(locale_t before)
{
    locale_t ours = uselocale(before);
    if (ours != before)
        freelocale(ours);
}
