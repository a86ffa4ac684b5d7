/* Finds lines of a checklist that nobody can tell from several lines ticked together. */
#pragma once

#include "template.h"

/* Warns of each line of a checklist that is also a join of others: "Health, education", beside
 * "Health" and "Education". `name` is the template's name in messages. */
void joined_lines_check(struct arena *arena, const struct template *template,
                        struct problems *problems, const char *name);
