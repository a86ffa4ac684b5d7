/* Files without a name. Nothing of them is left, however the program ends. */
#pragma once

#include "arena.h"

#include <stdbool.h>

/* Opens a new file without a name in the folder, for reading and writing by its owner alone. If the
 * file system has no such files (NFS, FAT), the file has a name for a moment. Returns its
 * descriptor, or -1 with errno set. */
int tmpfile_open(struct arena *arena, const char *folder);

/* Opens such a file in memory. */
int tmpfile_open_in_memory(void);

/* Gives a file from tmpfile_open its name, in one step. Returns false, with errno set, if the name
 * is taken (EEXIST) or the file system cannot do it. */
bool tmpfile_link(int descriptor, const char *name);

/* Copies the whole file to another descriptor. Returns false, with errno set, on failure. */
bool tmpfile_copy(int descriptor, int to);
