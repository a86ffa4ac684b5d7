/* Searches comments and notes with the patterns of the template's comment themes. */
#pragma once

#include "report/language/prose.h"

/* Finds the mentions of every comment theme. NULL if comments were not read. A return is counted
 * once, however often its comments mention the theme. In notes, paragraphs and list items are
 * counted. The sentences that match are kept for showing. */
const struct theme_mentions *find_mentions(struct writer *writer);

/* The number of passages in all notes that mention the theme. */
size_t mentions_in_notes(const struct writer *writer, const struct theme_mentions *mentions);

/* "School (second), case A" */
const char *writer_name(struct arena *arena, struct text case_id, struct text agency,
                        struct text setting);
