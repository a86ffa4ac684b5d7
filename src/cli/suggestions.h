/* The lines for the round's manifest that would mend what was found. */
#pragma once

#include "base/text_map.h"

#include <cinaudit.h>

#include <stdio.h>

struct suggestions {
    struct arena *arena; /* owns all */
    struct cinaudit_mend *list;
    size_t length;
    size_t capacity;
    struct text_map seen;
};

void suggestions_init(struct suggestions *suggestions, struct arena *arena);

/* Adds a copy of a mend, unless there is the same already. */
void suggestions_add(struct suggestions *suggestions, const struct cinaudit_mend *mend);

/* Prints a JSON object with the keys of a manifest. */
void suggestions_print(const struct suggestions *suggestions, FILE *out);
