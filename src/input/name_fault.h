/* Checks names: of cases, agencies and settings, and cells of lists that are not prose. */
#pragma once

#include "base/text.h"

/* The reason why a text cannot be a name, such as "is too long: …"; NULL if it can. The text must
 * be trimmed and not empty. Names are compared and shown in many places, and invisible characters
 * would make different names look the same. */
const char *name_fault(struct text name);

/* The same of a text that a spreadsheet wrote in place of a value, such as #N/A or ####; NULL if it
 * is none. Such a text is never what somebody wanted to say, in whatever column it stands. */
const char *spreadsheet_fault(struct text text);
