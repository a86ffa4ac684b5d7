/* Slips such as people and programs make in returns, one at a time. */
#pragma once

#include "grid_files.h"

/* What tables and formats a slip can be made in. */
enum {
    IN_WIDE = 1,   /* a return on each row, and headings that are ids */
    IN_EXPORT = 2, /* the same, of a survey service: headings are texts, and comments go by place */
    IN_FORM = 4,
    IN_JSON = 8,
    IN_TABLES = IN_WIDE | IN_EXPORT | IN_FORM,
    IN_ALL = IN_TABLES | IN_JSON,
    AS_CSV = 16,
    AS_XLSX = 32,
    AS_JSON = 64,
    AS_ANY = AS_CSV | AS_XLSX | AS_JSON
};

/* What is right: the results without the slip, or a warning or an error that names the place. */
enum slip_place {
    PLACE_NOWHERE, /* only the results */
    PLACE_ROW,     /* the file and a line of the row, or of the header */
    PLACE_LINE,    /* the file and a line */
    PLACE_FILE     /* the file */
};

struct slip_file {
    const char *name; /* in the folder */
    struct grid grid;
    struct grid_dialect dialect;
    struct text bytes;     /* once it is printed, unless it is a workbook */
    const char *copy_name; /* of a second file with the same content; or NULL */
    bool cut;              /* a workbook: its end is missing */
};

struct slip {
    struct arena *arena;
    const struct sample *round;
    uint64_t *seed;
    const struct slip_kind *kind;
    struct slip_file *file; /* the one that it is in */
    const char *what;       /* what was done, for messages */
};

/* Makes a slip; false if there is nothing in the file to which it can happen. */
typedef bool make_slip(struct slip *slip);

struct slip_kind {
    const char *name;
    unsigned where; /* IN_ and AS_ */
    enum slip_place place;
    make_slip *change;        /* of the cells; or NULL */
    make_slip *spoil;         /* of the printed bytes; or NULL */
    unsigned cells;           /* the kinds of cells that `change` picks from */
    const char *const *texts; /* that it picks from; ends with NULL */
    const char *encoding;     /* of the file; cells are made to fit before */
    bool reorders;            /* the order of returns does not matter */
};

/* The kinds; the last has no name. */
extern const struct slip_kind slip_kinds[];

/* Leaves out of comments what the encoding of the kind does not have. */
void slip_fit_encoding(struct slip *slip);
