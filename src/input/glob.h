/* The files that a pattern stands for. */
#ifndef CINAUDIT_INPUT_GLOB_H
#define CINAUDIT_INPUT_GLOB_H

#include "base/arena.h"

#include <stdbool.h>

struct path_list {
    const char **paths;
    size_t count;
    size_t capacity;
    bool full;            /* there were more than MOST_FILES, which has been said */
    size_t ignored_count; /* other files in folders */
};

#include <dirent.h>

/* Adds the paths that match a pattern, as a shell's patterns match, in no order. (The C library's
 * glob frees memory twice when it has run out of it.) A folder that is not there holds nothing that
 * matches; false, and errno says why, if one cannot be read. */
bool glob_add(struct arena *arena, const char *pattern, struct path_list *matches);

/* Opens a folder, which the arena owns. NULL, and errno says why, if that fails. */
DIR *folder_open(struct arena *arena, const char *path);

/* Adds a path, whatever it is, however many there are. */
void path_list_push(struct arena *arena, struct path_list *paths, const char *path);

#endif
