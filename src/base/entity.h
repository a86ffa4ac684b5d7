/* Decodes HTML's notation for characters: "&euml;", "&#235;", "&#xEB;". */
#pragma once

#include "text.h"

#include <stdint.h>

/* Returns the character of the entity at the beginning of the text, and sets `length` to the
 * entity's length. Returns 0 if there is none or its name is not known. All names of HTML 4 are
 * known, and those of HTML 5 for ASCII, Latin-1, Latin Extended-A and General Punctuation. */
int32_t entity_at(struct text text, size_t *length);
