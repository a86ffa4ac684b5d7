/* The creation time for reproducible output. */
#pragma once

#include <time.h>

/* The time in the environment variable SOURCE_DATE_EPOCH (reproducible-builds.org). 0 if it is not
 * set, or cannot be a date in a zip file or a workbook. */
time_t source_date(void);
