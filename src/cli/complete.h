/* What completes a command line in a shell. */
#ifndef CINAUDIT_CLI_COMPLETE_H
#define CINAUDIT_CLI_COMPLETE_H

#include "options.h"

/* Prints, one on each line, what can stand in place of the last of the words, which are those of a
 * command line from the one after the program's name on. A tab and a note may follow. The line
 * ":files" or ":folders" stands for the paths that the shell itself finds. `commands` begins with
 * the program and ends with NULL. Returns the exit status. */
int complete(const struct command *const *commands, int count, char **words);

#endif
