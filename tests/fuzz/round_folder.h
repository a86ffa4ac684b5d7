/* The files of a round, in their own folder. */
#pragma once

#include "fuzz.h"

/* Writes a file in the folder; removes it if the data is NULL. The first call makes the folder. At
 * the end of the process the folder is removed with its files. */
void round_folder_write(const char *name, struct text bytes);

/* Reads round.json of the folder and the files that it names, and writes everything that it finds
 * to `out`. */
void round_folder_read(FILE *out);
