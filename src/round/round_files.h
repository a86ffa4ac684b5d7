/* Reads the files that a round's manifest names, except its returns and its template. */
#pragma once

#include "base/json_path.h"

#include "round.h"

/* Reads the list of cases: a CSV file with the columns of struct round_case, of which only the case
 * is required. `arena` owns everything. Errors and failures are added to the problems. */
void cases_read(struct arena *arena, const char *path, struct redactor *redactor,
                struct problems *problems, struct round_cases *cases);

/* Reads a file of notes, at most 1 MiB. `name` is its name in messages. `arena` owns the text. On
 * an error, which is added to the problems, the text is empty. */
struct text notes_read(struct arena *arena, const char *path, const char *name,
                       struct problems *problems);

/* Splits notes into passages and removes identifiers from them. Each passage with an identifier is
 * a warning at its first line. */
void notes_parse(struct arena *arena, struct text text, struct redactor *redactor,
                 struct problems *problems, struct notes *notes);

/* Adds the files for the first `count` patterns of a list: sorted by bytes, and each file once,
 * even if several patterns match it. Patterns are those of glob(3), relative to `folder`, which is
 * empty or ends with a slash. If a pattern matches a folder, its files are added, as in
 * path_list_add. A pattern without a match is an error at its path. */
void patterns_expand(struct node list, size_t count, const char *folder, struct path_list *files);

/* Turns a path of the manifest into one relative to the working folder. A file called "-" stays a
 * file: "-" alone would be standard input. Owned by `arena`. */
const char *round_path(struct arena *arena, const char *folder, const char *path);

/* Reads the manifest's corrections: its members "superseded" and "agency_aliases". */
void corrections_read(struct node root, const char *folder, struct round *round);
