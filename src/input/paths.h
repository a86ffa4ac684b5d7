/* Finds the files for a path on the command line or in a manifest. */
#pragma once

#include "base/problem.h"

#include "glob.h"

enum { MOST_FILES = 100000 }; /* far more than any real round has */

/* Adds the files for a path, owned by `arena`: the path itself, or the .csv, .tsv, .json, .ndjson,
 * .xlsx and .xlsm files in a folder, by name in byte order, without hidden ones and subfolders. A
 * folder that cannot be read is a failure. A folder without such files is an error, and so are more
 * files than MOST_FILES. */
void path_list_add(struct arena *arena, struct path_list *list, const char *path,
                   struct problems *problems);

/* The name of a file of returns in messages. `index` counts the files from 0 as they are read. The
 * name is the path, or if problems are anonymous "file 1.csv", with the ending if it is one of
 * returns. "-" is "standard input". Owned by `arena`, or static. */
const char *return_file_name(struct arena *arena, const struct problems *problems, const char *path,
                             size_t index);
