/* The default template, compiled in so that the program needs no file beside it. */
#include <cinaudit/template.h>

static const unsigned char source[] = {
#include "cin-plans-2014.inc"
};

struct text template_default_source(void)
{
    return (struct text){(const char *)source, sizeof source};
}
