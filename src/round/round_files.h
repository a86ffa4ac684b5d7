/* The files that a round's manifest names, but for its returns and its template. */
#ifndef CINAUDIT_ROUND_ROUND_FILES_H
#define CINAUDIT_ROUND_ROUND_FILES_H

#include "base/json_path.h"

#include "round.h"

/* Reads the list of cases: a CSV file with the columns of struct round_case, of which the case is
 * required. Everything is owned by `arena`; errors and failures are among the problems. */
void cases_read(struct arena *arena, const char *path, struct redactor *redactor,
                struct problems *problems, struct round_cases *cases);

/* Reads a file of notes, at most 1 MiB, whose text is owned by `arena`. What is wrong is among the
 * problems, and the text is empty then. `name` is what messages call it. */
struct text notes_read(struct arena *arena, const char *path, const char *name,
                       struct problems *problems);

/* Takes notes apart into their passages, without identifiers, of which each passage is a warning at
 * its first line. */
void notes_parse(struct arena *arena, struct text text, struct redactor *redactor,
                 struct problems *problems, struct notes *notes);

/* Adds the files that the first `count` patterns of a list stand for, in byte order, and each once
 * however many patterns name it. Patterns are those of glob(3), relative to `folder`, whose name is
 * empty or ends with a slash; a folder stands for its files as in path_list_add. A pattern that
 * stands for nothing is an error at its path. */
void patterns_expand(struct loader *loader, struct node list, size_t count, const char *folder,
                     struct path_list *files);

/* A path of the manifest as seen from the working folder. A file called "-" stays one: by itself
 * that would be standard input. Owned by `arena`. */
const char *round_path(struct arena *arena, const char *folder, const char *path);

/* What the manifest puts right: its members "superseded" and "agency_aliases". */
void corrections_read(struct loader *loader, struct node root, const char *folder,
                      struct round *round);

#endif
