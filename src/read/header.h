/* Which layout a CSV file has, and what its columns mean. Resolved once per file. */
#ifndef CINAUDIT_READ_HEADER_H
#define CINAUDIT_READ_HEADER_H

#include "csv_file.h"

#include <cinaudit/read.h>

enum layout { LAYOUT_NONE, LAYOUT_WIDE, LAYOUT_FORM };

/* The columns of a form. */
enum form_column { FORM_ITEM, FORM_QUESTION, FORM_ANSWER, FORM_COMMENTS };
enum { FORM_COLUMN_COUNT = 4 };

struct header {
    enum layout layout;
    char delimiter;
    size_t line; /* where it stands */
    size_t count;
    bool limesurvey;               /* it has columns that only exports of LimeSurvey have */
    const struct column **columns; /* wide: per column what it means, NULL if ignored */
    size_t form_columns[FORM_COLUMN_COUNT]; /* form: where each stands; `count` if nowhere */
};

/* The items that are not found, as "q1a, q3", owned by the arena; NULL if all are. */
const char *items_missing(struct arena *arena, const struct template *template, const bool *found);

/* Finds out, from the beginning of a file, which delimiter its header is written with and what its
 * columns mean. False, and errors that say why, if it is the header of no layout or a column is
 * ambiguous or nearly right. Notes say which columns are ignored; a warning says which items have
 * no column. */
bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header);

#endif
