/* Handles --only: the sections to write. */
#pragma once

#include "base/arena.h"

#include <cinaudit.h>

/* Splits a list of names at its commas. The result ends with NULL; NULL for NULL. */
const char *const *section_names(struct arena *arena, const char *names);

/* True if every name is a section or a theme. Otherwise reports the first that is not. */
bool sections_exist(struct arena *arena, const struct cinaudit_audit *audit,
                    const char *const *names);
