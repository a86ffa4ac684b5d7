/* Problems with a return or a template, for the person who can solve them. */
#pragma once

#include "arena.h"
#include "text.h"

#include <stdbool.h>

enum severity {
    SEVERITY_NOTE,    /* not wrong, but worth knowing */
    SEVERITY_WARNING, /* the figures may not be what was meant */
    SEVERITY_ERROR,   /* something could not be read: no report */
    SEVERITY_FAILURE  /* a file or the system failed: no report */
};
enum { SEVERITY_COUNT = 4 };

/* The word for a severity: "note", "warning", "error" (also for a failure). */
const char *severity_name(enum severity severity);

struct place {
    const char *file;
    size_t line;      /* from 1; 0 if there is none */
    const char *item; /* the item, or the path inside a JSON file; NULL if there is none */
};

/* What would mend a problem in the round's manifest, for a person to look at. */
struct problem_mend {
    const char *key;   /* of the manifest: "case_aliases" */
    const char *name;  /* of aliases: what they stand for, a JSON string; NULL for other keys */
    const char *value; /* JSON: an alias, or an element of the key's list */
};

/* Stands in a mend for what only a person knows. The manifest refuses it. */
#define TO_BE_FILLED_IN "FILL IN"

struct problem {
    enum severity severity;
    struct place place;
    const char *message;
    const char *kind; /* the message without its values: "… is in the future: today is …" */
    const struct problem_mend *mend; /* or NULL */
};

/* Called with each problem as it is found. `problem` is valid until the call returns. */
typedef void problem_handler(void *context, const struct problem *problem);

/* Removes from a text what must not be shown. Returns the same text, or another one owned by
 * `arena`. A C string stays a C string. */
typedef struct text text_filter(void *context, struct arena *arena, struct text text);

/* The most problems that are kept, and that a report lists. */
enum { MOST_PROBLEMS_KEPT = 10000 };

/* The most mends that are suggested. */
enum { MOST_MENDS_SUGGESTED = 10000 };

/* Collects problems. Each is counted, given to the handler and, with `keep`, kept. Beyond
 * MOST_PROBLEMS_KEPT, one more is kept, which says that there are more. */
struct problems {
    struct arena *arena;      /* owns the problems that are kept */
    problem_handler *handler; /* or NULL */
    void *context;
    text_filter *filter; /* or NULL; every message and item goes through it */
    void *filter_context;
    const char *mend_folder;  /* mends are wanted, and name files from this folder: "" or "a/";
                                 NULL: none are wanted */
    struct problem_mend mend; /* of the next problem; no key: none */
    size_t mends;
    bool anonymous; /* anything read may name a case, so messages repeat none of it */
    size_t counts[SEVERITY_COUNT];
    bool keep;
    struct problems *behind; /* what is held back is meant for these; failures go there at once */
    struct problem *list;    /* in the order found */
    size_t length;
    size_t capacity;
};

/* Makes an empty collection. Problems are kept in `arena`, which must outlive it. */
void problems_init(struct problems *problems, struct arena *arena, problem_handler *handler,
                   void *context);

/* Adds a problem. The message, formatted as by printf, is one sentence in plain words without a
 * full stop. It is cut after 2,000 bytes. Problems of one kind have the same format: it gives the
 * kind. If it has no words of its own ("%s"), the message does. */
void problem_add(struct problems *problems, enum severity severity, struct place place,
                 const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The kind of a message that was formatted so; owned by the arena. */
const char *problem_kind(struct arena *arena, const char *format, const char *message);

/* The same as problem_add for a message that comes in parts, of which `kind` is the kind. */
void problem_add_of_kind(struct problems *problems, enum severity severity, struct place place,
                         const char *kind, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Makes a collection that holds back what is meant for `problems`, except failures, until it is
 * known whether it matters. The same arena owns it. */
void problems_hold(struct problems *held, struct problems *problems);

/* Forgets all that is held but the first `count`. */
void problems_forget(struct problems *held, size_t count);

/* Gives all that is held to `problems`, and forgets it. */
void problems_pass_on(struct problems *held, struct problems *problems);

/* Gives the next problem a mend, if mends are wanted. The value is formatted as by printf, from
 * JSON: problem_json gives that of a text, and problem_json_file that of a file's path. If the
 * filter would remove something from it, the problem has none. */
void problem_mend(struct problems *problems, const char *key, const char *name, const char *format,
                  ...) __attribute__((format(printf, 4, 5)));
const char *problem_json(const struct problems *problems, struct text text);
const char *problem_json_file(const struct problems *problems, const char *file);

/* Quotes a text as text_quote does, for a message of these problems. The filter comes before the
 * text is cut short, because it might not recognise a part of something. If the problems are
 * anonymous, the result is "[not shown]". Everything that a message repeats of what is read must go
 * through this or problem_name. */
const char *problem_quote(const struct problems *problems, struct text text,
                          struct quoted_text *quoted);
#define PROBLEM_QUOTED(problems, text) problem_quote((problems), (text), &(struct quoted_text){{0}})

/* A name that was read, for a message without quotation marks. If the problems are anonymous, the
 * result is "[not shown]", unless the name is empty. A C string stays a C string. */
struct text problem_name(const struct problems *problems, struct text name);

/* True if there are errors or failures. */
bool problems_have_errors(const struct problems *problems);

/* Formats a problem as one line, "file:line: severity: item: message", owned by the arena. Replaces
 * what a terminal would act on, which a file's name may hold (text_make_line). */
char *problem_line(struct arena *arena, const struct problem *problem);
