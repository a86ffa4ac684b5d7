#include "count.h"

#include <stdio.h>

const char *percentage(size_t count, size_t base, unsigned decimals, char buffer[static 32])
{
    unsigned long long scale = 1;
    if (base == 0 || base == WITHHELD || count == WITHHELD)
        return NULL;
    for (unsigned i = 0; i < decimals; i++)
        scale *= 10;
    unsigned long long rounded = (200 * scale * count + base) / (2ULL * base);
    if (decimals)
        snprintf(buffer, 32, "%llu.%0*llu", rounded / scale, (int)decimals, rounded % scale);
    else
        snprintf(buffer, 32, "%llu", rounded);
    return buffer;
}
