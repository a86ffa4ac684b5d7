/* A return as it is read, and what it is read with. */
#ifndef CINAUDIT_READ_READ_H
#define CINAUDIT_READ_READ_H

#include "base/hash.h"
#include "redact/redact.h"
#include "template/template.h"

/* Whether a return says that immediate action is needed (the report's 2.1.11). */
enum immediate_answer {
    IMMEDIATE_NOT_SAID,
    IMMEDIATE_NOT_NEEDED,
    IMMEDIATE_NEEDED,
    IMMEDIATE_UNREADABLE /* neither Yes nor No: somebody has to look at it */
};
enum { IMMEDIATE_COUNT = 4 };

/* One agency's completed template for one case. Everything in it lives until the handler returns,
 * the file's name excepted, which lives as long as the reader's arena. */
struct audit_return {
    struct place place; /* its file and first line */
    struct text case_id;
    struct text agency;
    struct text setting; /* empty where none is named */
    enum immediate_answer immediate_action;
    struct hash fingerprint; /* stands for all that it says besides: of two returns with the same
                             one, everything is the same, whichever layouts they come in */
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

#endif
