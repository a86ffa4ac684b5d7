/* The columns of a file, as named in its header. */
#pragma once

#include "template/template.h"

enum layout { LAYOUT_NONE, LAYOUT_WIDE, LAYOUT_FORM };

/* The columns of a form. */
enum form_column { FORM_ITEM, FORM_QUESTION, FORM_ANSWER, FORM_COMMENTS };
enum { FORM_COLUMN_COUNT = 4 };

struct header {
    enum layout layout;
    char delimiter;    /* of a CSV file; NUL in a sheet */
    size_t line;       /* where the header is */
    const char *where; /* the same in words: "the first line" */
    size_t count;
    bool limesurvey;                        /* it has columns that only LimeSurvey writes */
    const struct column **columns;          /* wide: the meaning of each column, NULL if ignored */
    size_t form_columns[FORM_COLUMN_COUNT]; /* form: the index of each column; `count` if missing */
};
