/* The sections of the report that --only names. */
#ifndef CINAUDIT_CLI_SECTIONS_H
#define CINAUDIT_CLI_SECTIONS_H

#include "base/arena.h"

#include <cinaudit.h>

/* The names in a list that is joined by commas; ended by NULL. NULL if there is no list. */
const char *const *section_names(struct arena *arena, const char *names);

/* True if every name is that of a section or of a theme; says otherwise which is not. */
bool sections_exist(struct arena *arena, const struct cinaudit_audit *audit,
                    const char *const *names);

#endif
