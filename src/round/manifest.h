/* A round's manifest, and the files that it names. */
#ifndef CINAUDIT_ROUND_MANIFEST_H
#define CINAUDIT_ROUND_MANIFEST_H

#include "round.h"

/* Reads a manifest, and the cases and notes that it names. Everything is owned by `arena`. The
 * redactor is given the list of names that the manifest names, before anything else is read, and
 * takes identifiers out of all texts, with warnings; NULL: they stay, and no such list is read.
 * With `expand`, the patterns of its returns are expanded, and one that stands for no file is an
 * error. All that is wrong is among the problems, with its path inside the JSON, or its line, as
 * its place; NULL if there are errors or failures. */
struct round *round_read(struct arena *arena, const char *path, bool expand,
                         struct redactor *redactor, struct problems *problems);

#endif
