/* Completes command lines in a shell. */
#pragma once

#include "options.h"

/* Prints the completions of the last word, one on each line, perhaps with a tab and a note. The
 * words are a command line without the program's name. The line ":files" or ":folders" tells the
 * shell to complete paths. `commands` begins with the program and ends with NULL. Returns the exit
 * status. */
int complete(const struct command *const *commands, int count, char **words);
