/* What a name can be: of a case, an agency, a setting, or in a list that has no prose there. */
#ifndef CINAUDIT_INPUT_NAME_FAULT_H
#define CINAUDIT_INPUT_NAME_FAULT_H

#include "base/text.h"

/* Why a text, which is trimmed and not empty, can be no name, as "is too long: …"; NULL if it can.
 * Names are compared and shown in many places, and what cannot be seen there would make one look
 * like another. */
const char *name_fault(struct text name);

#endif
