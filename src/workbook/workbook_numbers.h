/* Number formats in workbooks: with "000" a cell that holds 1 shows 001. */
#pragma once

#include <stdbool.h>

enum { LONGEST_SHOWN = 64, LONGEST_FORMAT_CODE = 255 /* as in spreadsheet programs */ };

enum appearance {
    SHOWN_AS_IT_IS, /* the number itself, perhaps with separators or decimals that mean nothing */
    SHOWN_AS_TEXT,  /* zeros, signs or words around it */
    SHOWN_OTHERWISE /* rounded, as a percentage, or in a way that is not known here */
};

/* How a format with this code, which is none of a date, shows a number (ECMA-376 part 1, 18.8.31).
 * `general` is the number without its sign as the format "General" shows it. If the result is
 * SHOWN_AS_TEXT, `shown` has the text. */
enum appearance number_appearance(const char *code, double number, const char *general,
                                  char shown[static LONGEST_SHOWN]);

/* The code of a built-in format, by its number (ECMA-376 part 1, 18.8.30); NULL if it shows a
 * number as it is, or is a date. Those of currencies depend on the computer, and are not known. */
const char *number_format_built_in(unsigned long number);

/* True if a format with this code shows something else than the text that a cell holds. */
bool format_changes_text(const char *code);
