/* What characters are. */
#ifndef CINAUDIT_BASE_UNICODE_H
#define CINAUDIT_BASE_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

/* Unicode's White_Space property. */
bool unicode_is_white_space(int32_t character);

#endif
