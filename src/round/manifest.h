/* Reads a round's manifest, and the files that it names. */
#pragma once

#include "round.h"

/* Reads a manifest, and the cases and notes that it names. `arena` owns everything.
 *
 * The redactor first reads the manifest's list of names. Then it removes identifiers from all
 * texts, with warnings. Without a redactor (NULL) they stay, and the list is not read. With
 * `expand`, the patterns for returns are expanded, and a pattern without a file is an error.
 *
 * Every problem has its path inside the JSON, or its line, as its place. Returns NULL if there are
 * errors or failures.
 */
struct round *round_read(struct arena *arena, const char *path, bool expand,
                         struct redactor *redactor, struct problems *problems);
