/* A return as it is read, and the reader's options. */
#pragma once

#include "base/hash.h"
#include "redact/redact.h"
#include "template/template.h"

#include <string.h>

/* Whether a return says that immediate action is needed (the report's 2.1.11). */
enum immediate_answer {
    IMMEDIATE_NOT_SAID,
    IMMEDIATE_NOT_NEEDED,
    IMMEDIATE_NEEDED,
    IMMEDIATE_UNREADABLE /* neither Yes nor No: somebody has to look at it */
};
enum { IMMEDIATE_COUNT = 4 };

/* What a survey service says of a return besides its answers. */
enum completion {
    COMPLETED,
    NOT_COMPLETED,
    NOT_APPROVED, /* somebody refused it there, or the service takes it for spam */
    TEST_RESPONSE
};
enum { COMPLETION_COUNT = 4 };

/* One agency's completed template for one case. Valid until the handler returns. Only the file's
 * name is valid as long as the reader's arena. */
struct audit_return {
    struct place place; /* its file and first line */
    struct text case_id;
    struct text agency;
    struct text setting;   /* may be empty */
    struct text completed; /* in ISO 8601; empty if there is no date that can be read */
    enum immediate_answer immediate_action;
    struct hash fingerprint;          /* hash of everything else in the return */
    const unsigned char *answers;     /* one enum answer per item of the template */
    const struct text *comments;      /* per question, without identifiers; or NULL */
    struct identifier_counts removed; /* from the comments, and found in case, agency and setting */
};

/* What a return is known by. */
struct return_key {
    struct text case_id;
    struct text agency;
    struct text setting; /* empty where none is named */
};

/* An alarm that is in no count: of a return that is left out, or of a file that cannot be read, of
 * which nobody knows whether it has one. Valid until the handler returns. */
struct left_out_alarm {
    struct place place;           /* without a line: the file */
    struct return_key key;        /* as far as it is known; else empty */
    enum immediate_answer answer; /* IMMEDIATE_NOT_SAID: it is not known */
};

/* What became of a correction. The later ones tell more. */
enum correction_state {
    CORRECTION_NO_RETURN,    /* the file has no such return */
    CORRECTION_NO_CELL,      /* the return has no such cell */
    CORRECTION_IN_CHECKLIST, /* one cell has the whole checklist of the line to be corrected */
    CORRECTION_DIFFERS,      /* the cell holds something else */
    CORRECTION_MET,
    CORRECTION_SUPERSEDED /* others have replaced the return */
};

/* A cell that the manifest puts right. Everything in it outlives the reader. */
struct correction {
    const char *file; /* as return_file_name calls it; a sheet's name may follow behind a colon */
    struct return_key key;
    const struct column *column;
    struct text from; /* what the cell holds, or a part of a list of ticks; empty: a blank */
    struct text to;
    /* The reader sets these: */
    enum correction_state state;
    struct text stands; /* what the cell holds instead */
    size_t line;        /* of the cell, or of the return */
};

/* Whether the manifest says that others have replaced a return, or those of a file. */
enum superseded { SUPERSEDED_NONE, SUPERSEDED_PARTLY, SUPERSEDED };

/* True if a file that the manifest lists is that of a return: the same, or the workbook that the
 * return has a sheet of ("forms.xlsx" of "forms.xlsx:Case A"). */
static inline bool return_is_of_file(const char *listed, const char *file)
{
    size_t length = strlen(listed);
    return strncmp(listed, file, length) == 0 && (!file[length] || file[length] == ':');
}

typedef void return_handler(void *context, const struct audit_return *audit_return);
typedef void alarm_handler(void *context, const struct left_out_alarm *alarm);

struct reader_options {
    const struct template *template;
    struct problems *problems;
    bool comments;             /* read the comments, too */
    struct redactor *redactor; /* takes identifiers out of the comments, with warnings; or NULL */
    const char *today; /* in ISO 8601; warns of returns completed later; NULL or "": does not */
    bool keep_going;   /* pass readable returns to the handler even if others are not */
    return_handler *handler;
    alarm_handler *left_out; /* gets what may call for immediate action and is left out; or NULL */
    /* Gives the name of a case in messages and returns. NULL: its own name. */
    struct text (*name_case)(void *context, struct text case_id);
    /* True if a correction's return is this one, which has its case from `name_case`. */
    bool (*is_return)(void *context, const struct return_key *listed,
                      const struct return_key *read);
    /* Says if others have replaced this return of the file, or (NULL) all or some in it. It is then
     * left out with a note, and what is wrong in it makes no difference. NULL: none is. */
    enum superseded (*superseded)(void *context, const char *file, const struct return_key *read);
    void *context; /* of all five */
    struct correction *corrections;
    size_t correction_count;
    const bool *leave_out; /* per enum completion: leave such returns out; NULL: none */
};
