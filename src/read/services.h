/* The survey services whose exports are known, and how each export differs from a table that a
 * person makes. A row of the table in services.c is all that the program knows of a service. */
#pragma once

#include "base/text.h"
#include "read.h"

/* What a cell in a column of the service says of its return. */
struct status_word {
    const char *key; /* its match key, "" if it is blank; NULL: any other cell */
    enum completion completion;
    bool coded; /* and of the file: its answers are numbers that stand for answers */
};

/* Which columns it speaks of. A file may hold several forms, of which one is the template's. */
enum spoken_of { OF_ALL, OF_COLUMNS_BEFORE, OF_COLUMNS_BEHIND };

/* A column that the service adds. */
struct own_column {
    /* Its match key ("responseid"). With a "_" in front, "*" at an end or both, the heading as it
     * stands, or its end, beginning or middle. */
    const char *name;
    const struct status_word *says; /* ends with a NULL key; NULL: nothing */
    unsigned weight; /* columns of two together tell that the file is the service's export */
    enum spoken_of of;
};

/* What stands before a line, behind the checklist's name, in a heading: "q1/a", "q1 (choice=a)". */
struct joint {
    const char *before, *behind;
    bool alone; /* it tells that the file is the service's export */
};

struct service {
    const char *name;
    const struct own_column *own; /* fewer than 64; ends with a NULL name */
    const struct joint *joints;   /* ends with a NULL */
    const char *group_marks;      /* stand between a group's name and a question's; "" for none */
    const char *text_ends;        /* what it adds to the text of a question; or NULL */
    const char *code_ends;  /* between the code of a question and its text in a heading; or NULL */
    const char *ids_mark;   /* with which the row below its two rows of headings begins; or NULL */
    bool numbers_questions; /* in their order, by names that a template may have: Q3 */
    bool numbers_lines;     /* in their order, from 1: q1_1 */
    bool numbers_headings;  /* in their order, in front of the text: "3. Is there …" */
    bool boxes_by_text;     /* the column of a line has only the line's text as its heading */
    bool list_beside_boxes; /* a checklist has a column with the list, too, joined by spaces */
    bool empty_untouched;   /* a box that nobody touched is exported as an empty one */
    bool na_for_blank;      /* "N/A" may be a blank */
    const char *how;        /* how to export answers in words */
    const char *how_lines;  /* how to export the lines of checklists in words */
};

/* The services, one by one; NULL after the last. */
const struct service *service_at(size_t index);

/* The service that exports such headings; NULL if none is known to. */
const struct service *service_of(const struct text *headings, size_t count);

/* The column of the service that has such a heading; NULL if it is not one of the service's. */
const struct own_column *service_own(const struct service *service, struct text heading);
