/* The format that --format names. */
#ifndef CINAUDIT_CLI_FORMAT_H
#define CINAUDIT_CLI_FORMAT_H

#include "render/formats.h"

/* The format of that name; NULL, and a message, if it is none. */
const struct format *format_choose(const char *value);

#endif
