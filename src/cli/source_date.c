#include "source_date.h"

#include <stdlib.h>
#include <string.h>

time_t source_date(void)
{
    static const long long earliest = 315532800;  /* 1980, the earliest year in zip files */
    static const long long latest = 253402300799; /* the end of 9999, the last year in W3CDTF */
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    if (!epoch || !*epoch || strspn(epoch, "0123456789") != strlen(epoch) || strlen(epoch) > 12)
        return 0;
    long long seconds = strtoll(epoch, NULL, 10);
    return seconds >= earliest && seconds <= latest ? (time_t)seconds : 0;
}
