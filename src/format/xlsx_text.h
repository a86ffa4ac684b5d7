/* Texts as a cell of a workbook can hold them. */
#ifndef CINAUDIT_FORMAT_XLSX_TEXT_H
#define CINAUDIT_FORMAT_XLSX_TEXT_H

#include "base/text.h"

/* Excel's limit, in units of UTF-16, of which none takes more than three bytes of UTF-8; and room
 * for what is found to be too much. */
enum { CELL_LONGEST = 32767, CELL_BYTES = 3 * CELL_LONGEST + 16 };

/* Writes the text to `cell`, and returns it, a C string. What XML cannot hold is left out, and so
 * are control characters, but not tabs and line ends, and those that change the direction of
 * writing, which can make a text read as another one. Bytes that are no character become U+FFFD.
 * "_x0041_", which in a workbook stands for "A", is written so that it stands for itself. A text
 * that is too long is cut, and says so at its end. */
const char *xlsx_text(struct text text, char cell[static CELL_BYTES]);

/* How many units of UTF-16 a text takes: so Excel counts where it sets a limit. */
size_t xlsx_text_units(struct text text);

/* True if a spreadsheet would take the text for a formula, were it typed in. */
bool xlsx_text_is_risky(const char *cell);

#endif
