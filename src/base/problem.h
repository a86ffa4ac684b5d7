/* What is wrong with a return or a template, said to the person who can mend it. */
#ifndef CINAUDIT_BASE_PROBLEM_H
#define CINAUDIT_BASE_PROBLEM_H

#include "arena.h"
#include "text.h"

#include <stdbool.h>

enum severity {
    SEVERITY_NOTE,    /* nothing wrong, but worth knowing */
    SEVERITY_WARNING, /* the figures may not be what was meant */
    SEVERITY_ERROR,   /* something could not be read: no report */
    SEVERITY_FAILURE  /* a file or the system failed: no report */
};
enum { SEVERITY_COUNT = 4 };

/* The word for it: "note", "warning", "error" (also for a failure). */
const char *severity_name(enum severity severity);

struct place {
    const char *file;
    size_t line;      /* from 1; 0 where there is none */
    const char *item; /* the item, or the path inside a JSON file; NULL where there is none */
};

struct problem {
    enum severity severity;
    struct place place;
    const char *message;
};

/* Is given each problem as it is found, which lives until the call returns. */
typedef void problem_handler(void *context, const struct problem *problem);

/* Takes out of a text what nobody may be shown: the same text, or another, owned by `arena`. A C
 * string stays one. */
typedef struct text text_filter(void *context, struct arena *arena, struct text text);

/* Problems that are kept; a report lists no more. */
enum { MOST_PROBLEMS_KEPT = 10000 };

/* Where problems go: each is counted, given to the handler and, if asked for, kept. Of more than
 * MOST_PROBLEMS_KEPT the last that is kept says that there are more. */
struct problems {
    struct arena *arena;      /* owns what is kept */
    problem_handler *handler; /* or NULL */
    void *context;
    text_filter *filter; /* or NULL; every message and item goes through it */
    void *filter_context;
    bool anonymous; /* what is read may name a case anywhere: no message repeats any of it */
    size_t counts[SEVERITY_COUNT];
    bool keep;
    struct problem *list; /* in the order in which they were found */
    size_t length;
    size_t capacity;
};

/* Makes an empty list. Problems are kept in `arena`, which must outlive it. */
void problems_init(struct problems *problems, struct arena *arena, problem_handler *handler,
                   void *context);

/* Says one thing that is wrong, the message formatted as by printf: one sentence in plain words,
 * without its end mark; longer than 2,000 bytes it is cut. */
void problem_add(struct problems *problems, enum severity severity, struct place place,
                 const char *format, ...) __attribute__((format(printf, 4, 5)));

/* As text_quote, for a message of these problems. What the filter takes out is taken out before the
 * text is cut short, since a part of it might not be known again. Where they are anonymous, it is
 * "[not shown]". All that a message repeats of what is read goes through this or problem_name. */
const char *problem_quote(const struct problems *problems, struct text text,
                          struct quoted_text *quoted);
#define PROBLEM_QUOTED(problems, text) problem_quote((problems), (text), &(struct quoted_text){{0}})

/* A name that was read, as a message has it without quotation marks: itself, or "[not shown]"
 * unless it is empty. A C string stays one. */
struct text problem_name(const struct problems *problems, struct text name);

/* True if anything found is an error or a failure. */
bool problems_have_errors(const struct problems *problems);

/* A problem on one line, "file:line: severity: item: message", owned by the arena. What a terminal
 * would act on (a file's name may hold it) is replaced (text_make_line). */
char *problem_line(struct arena *arena, const struct problem *problem);

#endif
