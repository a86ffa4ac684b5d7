/* Gives a file that was written without a name its name. */
#pragma once

#include "base/arena.h"

#include <stdbool.h>
#include <sys/stat.h>

/* The folder of a file: the part before the last slash, or ".". */
const char *folder_of(struct arena *arena, const char *path);

/* Makes the file of the descriptor (base/tmpfile.h) the file `target`, in one step. It gets the
 * access rights of `replaced`, the file it replaces (NULL if there is none). If it fails, returns
 * false with errno set, and leaves `target` as it was. */
bool atomic_replace(struct arena *arena, int descriptor, const char *target,
                    const struct stat *replaced);

/* Writes a folder's list of files to the disk. False, with errno set, if that fails. */
bool sync_folder(const char *folder);
