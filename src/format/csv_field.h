/* Writes the fields of a CSV file. */
#pragma once

#include "base/text.h"

#include <stdio.h>

/* Writes a field, in quotation marks if it needs them (RFC 4180, section 2) with any of the three
 * delimiters. */
void csv_field_write(FILE *out, struct text field);

/* Writes text from a return so that it stays text. An apostrophe goes before anything that a
 * spreadsheet could take for a formula: at the beginning, or after a delimiter or quotation mark,
 * since the file may be opened with another delimiter. Controls are replaced (harmless.h). */
void csv_text_write(FILE *out, struct text text);

/* Writes a comma and a count, or only the comma if the count is withheld. */
void csv_count_write(FILE *out, size_t count);

/* Writes a comma and the count's percentage of its base, or only the comma if there is none. */
void csv_percentage_write(FILE *out, size_t count, size_t base, unsigned decimals);
