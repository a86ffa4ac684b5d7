/* A round's other files: its manifest, its cases, and the notes of parents and practitioners. */
#ifndef CINAUDIT_ROUND_ROUND_H
#define CINAUDIT_ROUND_ROUND_H

#include "base/problem.h"
#include "input/glob.h"
#include "redact/redact.h"

enum passage_kind { PASSAGE_HEADING, PASSAGE_PARAGRAPH, PASSAGE_ITEM, PASSAGE_QUOTE };

/* A heading, paragraph, line of a list or quotation of the notes, its marks left out. */
struct passage {
    enum passage_kind kind;
    unsigned level; /* of a heading, from 1 */
    size_t list;    /* of an item: which list it is of */
    bool numbered;
    const char *text;
};

struct passages {
    struct passage *list;
    size_t count;
    size_t capacity;
};

/* A file of notes: Markdown (CommonMark), taken apart. */
struct notes {
    const char *name;         /* what the manifest calls it: "parents" */
    const char *path;         /* as messages have it: "file of notes 1" where they are anonymous */
    struct passages passages; /* without identifiers */
    struct identifier_counts removed;
};

/* A row of cases.csv; a text is empty where the file has none, and without identifiers. */
struct round_case {
    struct text case_id; /* as requests and returns have it */
    struct text shown;   /* the same as it is shown, without identifiers */
    struct text sex;
    struct text age; /* in years */
    struct text team;
    struct text heritage;
    struct text outline;
    struct text status; /* what became of the plan (the report's 2.1.7) */
    size_t line;
};

struct round_cases {
    const char *path;        /* as messages have it; "list of cases" where they are anonymous */
    struct round_case *list; /* in the order of the file */
    size_t count;
    size_t capacity;
    struct identifier_counts removed;
};

/* A return, or all of a file, that others have replaced: it is left out. */
struct superseded {
    struct place place; /* where the manifest says so */
    const char *path;
    struct text case_id; /* empty: all returns of the file */
    struct text agency;
    struct text setting; /* empty where none is named */
};

/* Another name that an agency goes by. */
struct agency_alias {
    struct text alias;
    struct text agency;
};

/* The manifest, round.json. Paths in it are relative to it, and here to the working folder; what it
 * does not name is NULL, 0 or empty. */
struct round {
    const char *path;         /* as messages have it; "manifest" where they are anonymous */
    struct path_list sources; /* itself, and the names, cases and notes read with it */
    const char *board;
    const char *theme;
    const char *period;
    const char **terms; /* terms of reference, a paragraph each */
    size_t term_count;
    struct identifier_counts removed; /* from board, theme, period and terms */
    const char *template_path;        /* or the name of a shipped template */
    const char *requests_path;
    struct path_list returns; /* the files that its patterns stand for */
    size_t frame;             /* how many cases the sample was drawn from; 0 if that is not said */
    struct round_cases cases;
    struct notes *notes; /* in the order of the manifest */
    size_t notes_count;
    const struct superseded *superseded;
    size_t superseded_count;
    const struct agency_alias *agency_aliases;
    size_t agency_alias_count;
};

#endif
