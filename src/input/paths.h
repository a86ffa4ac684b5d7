/* Finds the files for a path on the command line or in a manifest. */
#pragma once

#include "base/problem.h"

#include "glob.h"

enum { MOST_FILES = 100000 }; /* far more than any real round has */

/* Adds the files for a path, owned by `arena`: the path itself, or the .csv, .tsv, .json, .ndjson,
 * .xlsx and .xlsm files in a folder, by name in byte order, without hidden ones and subfolders.
 * Whatever else is in a folder is for path_list_say_passed_over: what may be a return is a warning,
 * a pipe or device an error. A folder that cannot be read is a failure. A folder without such files
 * is an error, and so are more files than MOST_FILES. */
void path_list_add(struct arena *arena, struct path_list *list, const char *path,
                   struct problems *problems);

/* Adds a problem for each file and folder that a folder has passed over, and that no path of the
 * list has named or leads through. Called once, when the list is complete. */
void path_list_say_passed_over(struct arena *arena, struct path_list *list,
                               struct problems *problems);

/* The same as path_list_add for a path that matches a pattern. What a folder would pass over is
 * passed over here too, unless its ending is unknown, or the pattern names it (*.xls). A pipe or
 * device is an error.
 */
void path_list_add_match(struct arena *arena, struct path_list *list, const char *path,
                         const char *pattern, struct problems *problems);

/* Adds a warning of a file beside others that a pattern matches, unless a system made it. */
void path_list_say_unmatched(struct arena *arena, struct path_list *list, const char *path,
                             struct problems *problems);

/* The name of a file of returns in messages. `index` counts the files from 0 as they are read. The
 * name is the path, or if problems are anonymous "file 1.csv", with the ending if it is one of
 * returns. "-" is "standard input". Owned by `arena`, or static. */
const char *return_file_name(struct arena *arena, const struct problems *problems, const char *path,
                             size_t index);
