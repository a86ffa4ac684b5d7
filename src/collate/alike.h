/* Agencies that are probably one, spelt in two ways. */
#ifndef CINAUDIT_COLLATE_ALIKE_H
#define CINAUDIT_COLLATE_ALIKE_H

#include "groups.h"

#include "base/problem.h"

/* Says of each agency with returns that is nearly called like another, more likely one, which one
 * that is. */
void alike_say(const struct groups *agencies, struct problems *problems);

#endif
