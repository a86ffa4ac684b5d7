/* Returns, read one at a time from CSV files, JSON files and workbooks.
 *
 * Which layout a file has follows from its content (docs/returns.md describes them).
 * A return is read, given to the handler and forgotten. Whatever cannot be read is a problem with
 * its file and line; nothing is guessed and nothing is left out in silence.
 */
#ifndef CINAUDIT_READ_READ_H
#define CINAUDIT_READ_READ_H

#include "redact/redact.h"
#include "template/template.h"

#include <stdint.h>

/* Whether a return says that immediate action is needed (the report's 2.1.11). */
enum immediate_answer { IMMEDIATE_NOT_SAID, IMMEDIATE_NOT_NEEDED, IMMEDIATE_NEEDED };

/* One agency's completed template for one case. Everything in it lives until the handler returns,
 * the file's name excepted, which lives as long as the reader's arena. */
struct audit_return {
    struct place place; /* its file and first line */
    struct text case_id;
    struct text agency;
    struct text setting; /* empty where none is named */
    enum immediate_answer immediate_action;
    uint64_t fingerprint; /* stands for all that it says besides: of two returns with the same one,
                             everything is the same, whichever layouts they come in */
    const unsigned char *answers; /* one enum answer per item of the template */
    const struct text *comments;  /* one per question of the template, empty where there is none,
                                     and without identifiers; NULL if comments were not asked for */
    struct identifier_counts removed; /* from the comments, and what is to be removed from what the
                                         return is known by, where that is shown */
};

typedef void return_handler(void *context, const struct audit_return *audit_return);

struct reader_options {
    const struct template *template;
    struct problems *problems;
    bool comments;             /* read the comments, too */
    struct redactor *redactor; /* takes identifiers out of the comments, with warnings; or NULL */
    const char *today; /* in ISO 8601: a return completed later is a warning; NULL or "" for none */
    bool keep_going;   /* give readable returns to the handler although others are not */
    return_handler *handler;
    /* What a case is called in messages and returns; NULL: by its own name. */
    struct text (*name_case)(void *context, struct text case_id);
    void *context; /* of both */
};

struct reader;

/* A reader for any number of files, owned by `arena`, which everything in `options` must outlive.
 */
struct reader *reader_new(struct arena *arena, const struct reader_options *options);

/* Reads all returns of a file; "-" is standard input. A file that is malformed as a whole (not
 * CSV, not JSON, no workbook, no return in it) is left out as a whole: with `keep_going` the
 * handler gets none of its returns, and without it the handler gets those before the place of the
 * error. A single return is left out when its case or agency is missing or its record is malformed.
 * An answer that cannot be read is ANSWER_UNREADABLE. Each of these is an error among the problems.
 * A file that cannot be opened or read is a failure among them. A regular file that was read before
 * is not read again, and an error. */
void reader_read(struct reader *reader, const char *path);

/* Returns given to the handler so far. */
size_t reader_returns(const struct reader *reader);

#endif
