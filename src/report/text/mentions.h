/* What comments and notes mention, by the patterns of the template's comment themes. */
#ifndef CINAUDIT_REPORT_TEXT_MENTIONS_H
#define CINAUDIT_REPORT_TEXT_MENTIONS_H

#include "report/language/prose.h"

/* The mentions of every comment theme; NULL if the results have no comments because they were not
 * read. A comment is counted by its return, however often it mentions the theme; a passage of the
 * notes is a paragraph or a line of a list. Shown of either are the sentences that match. */
const struct theme_mentions *find_mentions(struct writer *writer);

/* Passages of all notes together. */
size_t mentions_in_notes(const struct writer *writer, const struct theme_mentions *mentions);

/* "School (second), case A" */
const char *writer_name(struct arena *arena, struct text case_id, struct text agency,
                        struct text setting);

#endif
