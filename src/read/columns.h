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
    size_t line;       /* where it stands */
    size_t last_line;  /* the same, or that of its second row */
    const char *where; /* the same in words: "the first line" */
    size_t count;
    bool *unheaded;  /* per column: it has no heading */
    bool *runs;      /* wide, per column: it is one of several that answer a checklist together */
    bool limesurvey; /* it has columns that only exports of LimeSurvey have */
    const struct column **columns;          /* wide: per column what it means, NULL if ignored */
    size_t form_columns[FORM_COLUMN_COUNT]; /* form: where each stands; `count` if nowhere */
};
