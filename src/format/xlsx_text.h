/* Makes texts fit for the cells of a workbook. */
#pragma once

#include "base/text.h"

/* Excel's limit in UTF-16 units, each at most three bytes of UTF-8, plus room for what goes over
 * the limit before it is cut. */
enum { CELL_LONGEST = 32767, CELL_BYTES = 3 * CELL_LONGEST + 16 };

/* Writes the text to `cell`, and returns it, a C string. Leaves out characters that XML cannot
 * hold, controls except tabs and line ends, and characters that change the direction of writing,
 * which can make a text look like another one. Invalid bytes become U+FFFD. "_x0041_" would mean
 * "A" in a workbook, so it is escaped. A text that is too long is cut, with a remark at its end. */
const char *xlsx_text(struct text text, char cell[static CELL_BYTES]);

/* The number of UTF-16 units of a text, by which Excel counts. */
size_t xlsx_text_units(struct text text);

/* True if a spreadsheet would read the text as a formula if somebody typed it in. */
bool xlsx_text_is_risky(const char *cell);
