/* Files without a name, of which nothing is left whatever happens to the program. */
#ifndef CINAUDIT_BASE_TMPFILE_H
#define CINAUDIT_BASE_TMPFILE_H

#include "arena.h"

#include <stdbool.h>

/* Opens a new file without a name in the folder, for reading and writing, its owner's alone. Where
 * the file system has none (NFS, FAT), it has a name for the moment until that is removed. Returns
 * its descriptor, or -1, and errno says why. */
int tmpfile_open(struct arena *arena, const char *folder);

/* The same in memory. */
int tmpfile_open_in_memory(void);

/* Gives a file that was opened by tmpfile_open its name, at once and whole. False, and errno says
 * why, if that name is taken (EEXIST) or the file system cannot do it. */
bool tmpfile_link(int descriptor, const char *name);

/* Writes all of what the file holds, from its beginning, to another descriptor. False, and errno
 * says why, if that fails. */
bool tmpfile_copy(int descriptor, int to);

#endif
