/* A field of a CSV file. */
#ifndef CINAUDIT_FORMAT_CSV_FIELD_H
#define CINAUDIT_FORMAT_CSV_FIELD_H

#include "base/text.h"

#include <stdbool.h>
#include <stdio.h>

/* Writes a field, in quotation marks where it needs them (RFC 4180, section 2), whichever of the
 * three delimiters the file has. */
void csv_field_write(FILE *out, struct text field);

/* Writes a text that somebody has written, so that nothing acts on it: an apostrophe stands before
 * what a spreadsheet would take for a formula, at the beginning or behind a delimiter or a
 * quotation mark, where another delimiter would begin a field; and controls are shown as elsewhere
 * (harmless.h). */
void csv_text_write(FILE *out, struct text text);

/* Writes a comma and a count, and nothing for one that is withheld. */
void csv_count_write(FILE *out, size_t count);

/* Writes a comma and the share that a count is of its base, and nothing where there is none. */
void csv_percentage_write(FILE *out, size_t count, size_t base, unsigned decimals);

/* True if csv_text_write would write the text as it is. */
bool csv_text_is_harmless(struct text text);

#endif
