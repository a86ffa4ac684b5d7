/* Finds what cJSON lets through although it is not JSON, or would lose something. */
#pragma once

#include "text.h"

/* The place of the first such fault, and in `message`, which is static, what is wrong there; NULL
 * if there is none. Other faults are left to cJSON: what it stops at before this place comes first.
 */
const char *json_fault(struct text source, const char **message);
