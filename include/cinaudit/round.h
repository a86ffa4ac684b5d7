/* A round's other files: its manifest, its cases, and the notes of parents and practitioners. */
#ifndef CINAUDIT_ROUND_H
#define CINAUDIT_ROUND_H

#include <cinaudit/read.h>

/* A file of notes: Markdown (CommonMark). */
struct notes {
    const char *name; /* what the manifest calls it: "parents" */
    const char *path;
    struct text text; /* valid UTF-8 without NUL, line ends "\n" */
};

/* A row of cases.csv; a text is empty where the file has none. */
struct round_case {
    struct text case_id;
    struct text sex;
    struct text age; /* in years */
    struct text team;
    struct text heritage;
    struct text outline;
    struct text status; /* what became of the plan (the report's 2.1.7) */
    size_t line;
};

struct round_cases {
    const char *path;
    struct round_case *list; /* in the order of the file */
    size_t count;
    size_t capacity;
};

/* The manifest, round.json. Paths in it are relative to it, and here to the working folder; what it
 * does not name is NULL, 0 or empty. */
struct round {
    const char *path;
    const char *board;
    const char *theme;
    const char *period;
    const char *const *terms; /* terms of reference, a paragraph each */
    size_t term_count;
    const char *template_path; /* or the name of a shipped template */
    const char *requests_path;
    struct path_list returns; /* the files that its patterns stand for */
    size_t frame;             /* how many cases the sample was drawn from; 0 if that is not said */
    struct round_cases cases;
    const struct notes *notes; /* in the order of the manifest */
    size_t notes_count;
};

/* Reads a manifest, and the cases and notes that it names. Everything is owned by `arena`. With
 * `expand`, the patterns of its returns are expanded, and one that stands for no file is an error.
 * All that is wrong is among the problems, with its path inside the JSON, or its line, as its
 * place; NULL if there are errors or failures. */
const struct round *round_read(struct arena *arena, const char *path, bool expand,
                               struct problems *problems);

#endif
