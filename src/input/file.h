/* Files that are small enough to be read whole. */
#ifndef CINAUDIT_INPUT_FILE_H
#define CINAUDIT_INPUT_FILE_H

#include "base/problem.h"
#include "base/text.h"

/* A path as messages show it: bytes that are no part of a character are replaced. Owned by the
 * arena. */
const char *file_name(struct arena *arena, const char *path);

/* What messages of these problems call a file: its path, or where they are anonymous its kind, such
 * as "manifest", since a path may name a case. Owned by the arena. */
const char *file_called(struct arena *arena, const struct problems *problems, const char *path,
                        const char *kind);

/* Reads the text of a file, in any encoding that is known: valid UTF-8 without NUL and without a
 * byte order mark, owned by `arena`. False, and a problem, if it cannot be read, is no text, or has
 * more than `most` MiB. `name` is what messages call it, and `kind` what they say it is:
 * "template". */
bool file_read(struct arena *arena, const char *path, const char *name, const char *kind,
               size_t most, struct problems *problems, struct text *text);

#endif
