/* Names a return in messages. */
#pragma once

#include "base/problem.h"

/* "School (Infants) on case A", owned by the arena. Of anonymous problems, only the case is named.
 */
const char *describe_return(struct arena *arena, const struct problems *problems,
                            struct text agency, struct text setting, struct text case_id);
