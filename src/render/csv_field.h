/* A field of a CSV file. */
#ifndef CINAUDIT_RENDER_CSV_FIELD_H
#define CINAUDIT_RENDER_CSV_FIELD_H

#include <cinaudit/text.h>

#include <stdio.h>

/* Writes a field, in quotation marks where it needs them (RFC 4180, section 2), whichever of the
 * three delimiters the file has. */
void csv_field_write(FILE *out, struct text field);

#endif
