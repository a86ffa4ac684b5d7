/* Agencies that are probably one, spelt in two ways. */
#ifndef CINAUDIT_COLLATE_ALIKE_H
#define CINAUDIT_COLLATE_ALIKE_H

#include "groups.h"

#include <cinaudit/problem.h>

/* Says of each agency with returns that is nearly called like another which one that is. Of the two
 * the one is named that was not asked, or that has fewer returns. */
void alike_say(const struct groups *agencies, struct problems *problems);

#endif
