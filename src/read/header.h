/* Which layout a table has, and what its columns mean. Resolved once per file. */
#ifndef CINAUDIT_READ_HEADER_H
#define CINAUDIT_READ_HEADER_H

#include "input/table.h"

#include "read.h"

enum layout { LAYOUT_NONE, LAYOUT_WIDE, LAYOUT_FORM };

/* The columns of a form. */
enum form_column { FORM_ITEM, FORM_QUESTION, FORM_ANSWER, FORM_COMMENTS };
enum { FORM_COLUMN_COUNT = 4 };

struct header {
    enum layout layout;
    char delimiter;    /* of a CSV file; NUL in a sheet */
    size_t line;       /* where it stands */
    const char *where; /* the same in words: "the first line" */
    size_t count;
    bool limesurvey;               /* it has columns that only exports of LimeSurvey have */
    const struct column **columns; /* wide: per column what it means, NULL if ignored */
    size_t form_columns[FORM_COLUMN_COUNT]; /* form: where each stands; `count` if nowhere */
};

/* The layout that the cells of a header fit. How many of them mean something, or nearly do, goes to
 * `known`. */
enum layout header_layout(const struct template *template, struct table_header cells,
                          size_t *known);

/* Finds out what the columns of a header mean, whose `line` and `where` are known. False, and
 * errors that say why, if it is the header of no layout or a column is ambiguous or nearly right.
 * Notes say which columns are ignored; a warning says which items have no column. */
bool header_resolve(struct arena *arena, const struct template *template,
                    const struct source *source, struct table_header cells, struct header *header);

/* Finds out, from the beginning of a CSV file, which delimiter its header is written with and what
 * its columns mean, as header_resolve does. */
bool header_read(struct arena *arena, const struct template *template, const struct source *source,
                 struct header *header);

#endif
