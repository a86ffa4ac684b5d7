/* Checks names: of cases, agencies and settings, and cells of lists that are not prose. */
#pragma once

#include "base/text.h"

/* The reason why a text cannot be a name, such as "is too long: …"; NULL if it can. The text must
 * be trimmed and not empty. Names are compared and shown in many places, and invisible characters
 * would make different names look the same. */
const char *name_fault(struct text name);

/* True for what people write where a name does not apply, in a setting: "N/A", "none", "-". */
bool name_says_nothing(struct text name);

/* Why a text that could be a name is none: it says nothing, or that it is the same as the one above
 * ("ditto"). NULL if it is one. For names that a return cannot do without. */
const char *name_lack(struct text name);

/* Why a name may not be what was typed: it looks like a date or a time, which spreadsheet programs
 * make of such as 3-4. NULL if it looks like none. */
const char *name_doubt(struct text name);

/* The same of a text that a spreadsheet wrote in place of a value, such as #N/A or ####; NULL if it
 * is none. Such a text is never what somebody wanted to say, in whatever column it stands. */
const char *spreadsheet_fault(struct text text);
