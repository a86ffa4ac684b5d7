/* The files that a path on the command line or in a manifest stands for. */
#ifndef CINAUDIT_INPUT_PATHS_H
#define CINAUDIT_INPUT_PATHS_H

#include "base/problem.h"

#include "glob.h"

enum { MOST_FILES = 100000 }; /* far above real use */

/* Adds the files that a path stands for, owned by `arena`: itself, or for a folder its .csv, .tsv,
 * .json, .ndjson, .xlsx and .xlsm files in byte order of their names, without hidden ones and
 * subfolders. A folder that cannot be read is a failure, and one with no such file an error, among
 * the problems, and so are more files than MOST_FILES. */
void path_list_add(struct arena *arena, struct path_list *list, const char *path,
                   struct problems *problems);

/* What the files of returns are called, in the order in which they are read from 0: by their path,
 * or where problems are anonymous "file 1.csv", with the ending if it is one of returns; "-" is
 * "standard input". Owned by `arena`, or static. */
const char *return_file_name(struct arena *arena, const struct problems *problems, const char *path,
                             size_t index);

#endif
