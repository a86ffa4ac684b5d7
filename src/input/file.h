/* Reads files that are small enough to be read whole. */
#pragma once

#include "base/problem.h"
#include "base/text.h"

/* A path for messages: bytes that are not part of a character are replaced. Owned by `arena`. */
const char *file_name(struct arena *arena, const char *path);

/* The name of a file in messages of these problems: its path, or if they are anonymous, its kind,
 * such as "manifest", because a path may name a case. Owned by `arena`. */
const char *file_called(struct arena *arena, const struct problems *problems, const char *path,
                        const char *kind);

/* Reads the text of a file, in any encoding that is known, as valid UTF-8 without NUL and without a
 * byte order mark. `arena` owns it. `name` and `kind` ("template") are for messages. Returns false,
 * and adds a problem, if the file cannot be read, is not text, or has more than `most` MiB. */
bool file_read(struct arena *arena, const char *path, const char *name, const char *kind,
               size_t most, struct problems *problems, struct text *text);
