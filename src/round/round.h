/* What is read of a round besides its returns: its manifest, its cases, and the notes of parents
 * and practitioners. */
#pragma once

#include "base/problem.h"
#include "input/glob.h"
#include "read/read.h"
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

/* What the manifest puts right of the returns and requests, which stay as they came. */
enum mend_kind {
    MEND_AGENCY_ALIAS,  /* another name of an agency */
    MEND_CASE_ALIAS,    /* another name of a case */
    MEND_OUT_OF_SAMPLE, /* a case that may have returns, though nobody asked for any */
    MEND_SUPERSEDED,    /* a return, or a file of returns, that others have replaced: left out */
    MEND_WITHDRAWN,     /* a request that no longer stands */
    MEND_CORRECTION,    /* an answer that is read as another */
    MEND_SEVERAL        /* not in the manifest: a return that is left out, since the same agency
                           completed another later */
};
enum { MEND_KIND_COUNT = 7 };

/* What the manifest does not say is NULL or empty. */
struct mend {
    enum mend_kind kind;
    struct place place;  /* in the manifest */
    const char *file;    /* its path; once the files are known, its name in messages */
    struct text case_id; /* empty: all returns of the file */
    struct text agency;
    struct text setting;
    const char *item;
    struct text from; /* as it came: the other name, or the answer; empty: a blank */
    struct text to;   /* as it is meant */
    struct text why, by, on;
    bool met; /* there is such a return, request, answer or name */
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
    bool leave_out[COMPLETION_COUNT]; /* returns of which a survey service says this */
    struct mend *mends;
    size_t mend_count;
    bool takes_latest; /* of several returns of one agency on one case, the last completed */
};
