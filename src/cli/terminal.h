/* Finds out what the terminal can show. */
#pragma once

#include <cinaudit.h>

enum colour_choice { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };

/* Sets the style of text for the descriptor (-1 for a file): the terminal's width, or 80 columns;
 * colour if it was chosen, or if the terminal has it and NO_COLOR is not set (no-color.org); block
 * characters on a terminal with UTF-8. */
void terminal_style(int descriptor, enum colour_choice colour, struct cinaudit_writing *writing);
