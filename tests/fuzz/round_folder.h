/* The files of a round, in a folder of their own. */
#ifndef CINAUDIT_TESTS_ROUND_FOLDER_H
#define CINAUDIT_TESTS_ROUND_FOLDER_H

#include "fuzz.h"

/* Writes a file of the folder, or with NULL data takes it away. The folder is made for the first
 * and taken away when the process ends, its files with it. */
void round_folder_write(const char *name, struct text bytes);

/* Reads round.json of the folder and what it names, and writes all that is found to `out`. */
void round_folder_read(FILE *out);

#endif
