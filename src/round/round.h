/* What is read of a round besides its returns: its manifest, its cases, and the notes of parents
 * and practitioners. */
#pragma once

#include "base/problem.h"
#include "input/glob.h"
#include "redact/redact.h"

enum passage_kind { PASSAGE_HEADING, PASSAGE_PARAGRAPH, PASSAGE_ITEM, PASSAGE_QUOTE };

/* A heading, paragraph, list item or quotation of the notes, without its marks. */
struct passage {
    enum passage_kind kind;
    unsigned level; /* of a heading, from 1 */
    size_t list;    /* for an item: the number of its list */
    bool numbered;
    const char *text;
};

struct passages {
    struct passage *list;
    size_t count;
    size_t capacity;
};

/* A file of notes in Markdown (CommonMark), split into passages. */
struct notes {
    const char *name;         /* its name in the manifest: "parents" */
    const char *path;         /* for messages; "file of notes 1" if they are anonymous */
    struct passages passages; /* identifiers are removed */
    struct identifier_counts removed;
};

/* A row of cases.csv. A text is empty if the file has none; identifiers are removed. */
struct round_case {
    struct text case_id; /* as in requests and returns, for matching only */
    struct text shown;   /* the same for the report, without identifiers */
    struct text sex;
    struct text age; /* in years */
    struct text team;
    struct text heritage;
    struct text outline;
    struct text status; /* what became of the plan (the report's 2.1.7) */
    size_t line;
};

struct round_cases {
    const char *path;        /* for messages; "list of cases" if they are anonymous */
    struct round_case *list; /* in file order */
    size_t count;
    size_t capacity;
    struct identifier_counts removed;
};

/* A return, or a whole file of returns, that others have replaced. It is left out. */
struct superseded {
    struct place place; /* in the manifest */
    const char *path;
    struct text case_id; /* empty: all returns of the file */
    struct text agency;
    struct text setting; /* empty if there is none */
};

/* Another name that an agency goes by. */
struct agency_alias {
    struct text alias;
    struct text agency;
};

/* The manifest, round.json. Its paths are relative to it in the file, and to the working folder
 * here. What it does not name is NULL, 0 or empty. */
struct round {
    const char *path;         /* for messages; "manifest" if they are anonymous */
    struct path_list sources; /* the manifest, and the names, cases and notes read with it */
    const char *board;
    const char *theme;
    const char *period;
    const char **terms; /* terms of reference, one paragraph each */
    size_t term_count;
    struct identifier_counts removed; /* from board, theme, period and terms */
    const char *template_path;        /* or the name of a shipped template */
    const char *requests_path;
    struct path_list returns; /* the files that match its patterns */
    size_t frame;             /* number of cases that the sample was drawn from; 0 if not given */
    struct round_cases cases;
    struct notes *notes; /* in the order of the manifest */
    size_t notes_count;
    const struct superseded *superseded;
    size_t superseded_count;
    const struct agency_alias *agency_aliases;
    size_t agency_alias_count;
};
