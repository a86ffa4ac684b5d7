/* The columns of a file, as named in its header. */
#pragma once

#include "template/template.h"

enum layout { LAYOUT_NONE, LAYOUT_WIDE, LAYOUT_FORM };

/* The columns of a form. */
enum form_column { FORM_ITEM, FORM_QUESTION, FORM_ANSWER, FORM_COMMENTS };
enum { FORM_COLUMN_COUNT = 4 };

/* What a column of the wide layout is besides its meaning. */
enum column_use {
    USE_PLAIN,
    USE_RUN,         /* one of several without names that answer a checklist together */
    USE_BOX,         /* a box to tick, for a line of a checklist */
    USE_NONE_BOX,    /* the one for "None of these" */
    USE_LIST,        /* the lines that are ticked, joined by spaces */
    USE_LIST_BESIDE, /* the same, beside the boxes */
    USE_UNKNOWN_BOX, /* nobody knows which line it is for */
    USE_OWN          /* a survey service's own column */
};

struct service;
struct status_word;

struct header {
    enum layout layout;
    char delimiter;    /* of a CSV file; NUL in a sheet */
    size_t line;       /* where it stands */
    size_t last_line;  /* the same, or that of its second row */
    const char *where; /* the same in words: "the first line" */
    size_t count;
    bool *unheaded;                  /* per column: it has no heading */
    const struct service *service;   /* whose export it is; NULL if nobody's */
    unsigned char *uses;             /* wide, per column: an enum column_use */
    const struct status_word **says; /* of a service: what the column's cells say of their return */
    struct text *lines; /* of a service: what the line or the box for none is called there; of a
                           column that says something of the return, a string: its heading */
    const struct column **columns;          /* wide: per column what it means, NULL if ignored */
    size_t form_columns[FORM_COLUMN_COUNT]; /* form: where each stands; `count` if nowhere */
};
