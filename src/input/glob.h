/* Finds the files that match a pattern. */
#pragma once

#include "base/arena.h"

#include <stdbool.h>

struct path_list {
    const char **paths;
    size_t count;
    size_t capacity;
    bool full;            /* there were more than MOST_FILES; an error was added */
    size_t ignored_count; /* other files in folders, which are not read */
    const char **others;  /* those that a folder passes over, unless another path names them */
    size_t other_count;
    size_t other_capacity;
};

#include <dirent.h>

/* Adds the paths that match a pattern of the shell, in no order. (The C library's glob frees memory
 * twice when it runs out of it.) A missing folder has no matches. Returns false, with errno set, if
 * a folder cannot be read. */
bool glob_add(struct arena *arena, const char *pattern, struct path_list *matches);

/* Opens a folder, which the arena owns. Returns NULL, with errno set, on failure. */
DIR *folder_open(struct arena *arena, const char *path);

/* Adds a path without any check. */
void path_list_push(struct arena *arena, struct path_list *paths, const char *path);
