/* How a file that has been written without a name takes its own. */
#ifndef CINAUDIT_CLI_ATOMIC_REPLACE_H
#define CINAUDIT_CLI_ATOMIC_REPLACE_H

#include "base/arena.h"

#include <stdbool.h>
#include <sys/stat.h>

/* The folder that a file is in: "." or what stands before the last slash. */
const char *folder_of(struct arena *arena, const char *path);

/* Makes the file behind the descriptor (base/tmpfile.h) the one called `target`, in one step. The
 * one that it replaces (NULL if there is none) keeps who may read it. False, and errno says why, if
 * that fails: `target` is then as it was. */
bool atomic_replace(struct arena *arena, int descriptor, const char *target,
                    const struct stat *replaced);

/* Writes to the disk which files a folder has. False, and errno says why, if that fails. */
bool sync_folder(const char *folder);

#endif
