/* When a build is to say that it was made. */
#ifndef CINAUDIT_CLI_SOURCE_DATE_H
#define CINAUDIT_CLI_SOURCE_DATE_H

#include <time.h>

/* What the environment variable SOURCE_DATE_EPOCH says (reproducible-builds.org); 0 if it is not
 * set, or is no date that a zip file's entries or a workbook can have. */
time_t source_date(void);

#endif
