/* What HTML writes for characters: "&euml;", "&#235;", "&#xEB;". */
#ifndef CINAUDIT_BASE_ENTITY_H
#define CINAUDIT_BASE_ENTITY_H

#include "text.h"

#include <stdint.h>

/* The character of the entity that the text begins with; the entity's length goes to `length`. 0 if
 * it begins with none, or with one whose name is not known: all names of HTML 4 are, and those of
 * HTML 5 for characters of ASCII, of Latin-1, of Latin Extended-A and of General Punctuation. */
int32_t entity_at(struct text text, size_t *length);

#endif
