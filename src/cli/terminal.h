/* What the terminal that is written to can show. */
#ifndef CINAUDIT_CLI_TERMINAL_H
#define CINAUDIT_CLI_TERMINAL_H

#include "render/render.h"

enum colour_choice { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };

/* A style for what is written to the descriptor (-1 for a file): as wide as its terminal, or 80
 * columns; colour if that was chosen, or if
 * the terminal has it and NO_COLOR is not set (no-color.org); block characters on a terminal with
 * UTF-8. */
struct text_style terminal_style(int descriptor, enum colour_choice colour);

#endif
