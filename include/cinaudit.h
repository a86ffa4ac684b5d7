/* libcinaudit: collates returns of multi-agency case audits and writes the report for the board.
 *
 * Ownership: everything a function returns or passes out by pointer belongs to the audit, and is
 * valid until cinaudit_close. Everything passed in belongs to the caller, and is not used after the
 * call.
 *
 * Strings are UTF-8 and end with NUL. The library prints nothing and never ends the process. Audits
 * share nothing, so each can have its own thread. Running out of memory is a status like any other;
 * after it, the audit can only be closed.
 *
 * Structures may grow at their end. One that is passed in begins with its size, set by its
 * initialiser. Members that are 0 or NULL have their defaults.
 */
#ifndef CINAUDIT_H
#define CINAUDIT_H

#include <stddef.h>
#include <stdio.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined __GNUC__
#define CINAUDIT_API __attribute__((visibility("default")))
#else
#define CINAUDIT_API
#endif

enum cinaudit_status {
    CINAUDIT_DONE,
    CINAUDIT_ERRORS,   /* errors in the input; each was passed to the problem handler */
    CINAUDIT_MISUSE,   /* the call is wrong: cinaudit_message says why */
    CINAUDIT_FAILED,   /* a file or the system failed: a problem or cinaudit_message says why */
    CINAUDIT_NO_MEMORY /* close the audit */
};

enum cinaudit_severity {
    CINAUDIT_NOTE,    /* not wrong, but worth knowing */
    CINAUDIT_WARNING, /* figures may be wrong */
    CINAUDIT_ERROR,   /* something could not be read */
    CINAUDIT_FAILURE  /* a file or the system failed */
};

/* What would mend a problem if it stood in the round's manifest. A person has to read it, and to
 * fill in what says "FILL IN". */
struct cinaudit_mend {
    const char *key;   /* of the manifest: "case_aliases", "corrections" */
    const char *name;  /* of aliases: what they stand for, a JSON string; NULL for other keys */
    const char *value; /* JSON: an alias, or an element of the key's list */
};

/* A problem in a return, a list, a manifest or a template. Valid until the handler returns. */
struct cinaudit_problem {
    enum cinaudit_severity severity;
    const char *file;
    size_t line;         /* from 1; 0 if there is none */
    const char *item;    /* the item, or the path in a JSON file; or NULL */
    const char *message; /* a sentence without a full stop */
    const char *text;    /* one line, safe for a terminal: "file:line: severity: item: message" */
    const char *kind;    /* the message without its values, which are "…" */
    const struct cinaudit_mend *mend; /* NULL if there is none, or the options want none */
};

/* Called for each problem when it is found. It must return, and must not call the audit. */
typedef void cinaudit_problem_handler(void *context, const struct cinaudit_problem *problem);

/* The purpose of an audit. */
enum cinaudit_purpose {
    CINAUDIT_REPORT,  /* read returns and write reports on them */
    CINAUDIT_CHECK,   /* find problems in returns and their comments */
    CINAUDIT_FORMS,   /* write blank forms, or one for each request */
    CINAUDIT_TEMPLATE /* find problems in a template */
};

enum cinaudit_comments { CINAUDIT_READ_COMMENTS, CINAUDIT_SKIP_COMMENTS };
enum cinaudit_identifiers { CINAUDIT_REMOVE_IDENTIFIERS, CINAUDIT_SHOW_IDENTIFIERS };
enum cinaudit_case_names { CINAUDIT_CASES_AS_READ, CINAUDIT_CASES_BY_LETTER };
enum cinaudit_mends { CINAUDIT_NO_MENDS, CINAUDIT_SUGGEST_MENDS };
enum cinaudit_on_errors { CINAUDIT_STOP_ON_ERRORS, CINAUDIT_KEEP_GOING };

/* What to read, and how. Among the files, "-" is standard input. */
struct cinaudit_options {
    size_t size;
    enum cinaudit_purpose purpose;
    const char *round;         /* the path of the round's manifest */
    const char *template_name; /* a shipped name or a path; NULL: the round's or 2014's */
    const char *requests;      /* the path of a list of requests; NULL: the round's */
    const char *redact_terms;  /* the path of a list of names to remove */
    const char *const *files;  /* paths of returns, or of folders with returns; none: the round's */
    size_t file_count;
    enum cinaudit_comments comments;
    enum cinaudit_identifiers identifiers;
    enum cinaudit_case_names case_names;
    enum cinaudit_on_errors on_errors; /* CINAUDIT_KEEP_GOING leaves out what cannot be read */
    time_t now;                        /* the time; 0: by the system's clock */
    cinaudit_problem_handler *problem; /* or NULL */
    void *context;                     /* passed to it */
    enum cinaudit_mends mends;         /* whether problems come with what would mend them */
};

/* clang-format off */
#define CINAUDIT_OPTIONS { .size = sizeof(struct cinaudit_options) }
/* clang-format on */

enum cinaudit_audience { CINAUDIT_FOR_BOARD, CINAUDIT_FOR_PUBLIC };
enum cinaudit_colour { CINAUDIT_NO_COLOUR, CINAUDIT_COLOUR };
enum cinaudit_bars { CINAUDIT_ASCII_BARS, CINAUDIT_BLOCK_BARS };

enum {
    CINAUDIT_MOST_DECIMALS = 3,
    CINAUDIT_LEAST_THRESHOLD = 3,
    CINAUDIT_LARGEST_THRESHOLD = 1000,
    CINAUDIT_LONGEST_NAME = 200 /* bytes of a case, an agency or a setting */
};

/* How to write a report or a form. */
struct cinaudit_writing {
    size_t size;
    enum cinaudit_audience audience;
    unsigned threshold;           /* for the public: smaller counts are withheld; 0: 5 */
    unsigned decimals;            /* of percentages */
    const char *const *sections;  /* only these (cinaudit_section); ends with NULL. NULL: all */
    size_t width;                 /* of text, in columns */
    enum cinaudit_colour colour;  /* of text */
    enum cinaudit_bars bars;      /* of text */
    time_t created;               /* creation time in a workbook; 0: 1 January 1980 */
    const char *temporary_folder; /* for workbooks; NULL: the system's */
};

/* clang-format off */
#define CINAUDIT_WRITING { .size = sizeof(struct cinaudit_writing), .decimals = 1, .width = 80 }
/* clang-format on */

/* What to fill in on a form. NULL: left to the auditor. */
struct cinaudit_form {
    size_t size;
    const char *case_id;
    const char *agency;
    const char *setting;
    const char *file_name; /* file name of the return; NULL: made from the others */
};

/* What a format can do. */
enum cinaudit_feature {
    CINAUDIT_HAS_COMMENTS = 1, /* uses comments */
    CINAUDIT_HAS_SECTIONS = 2, /* sections can be picked */
    CINAUDIT_IS_BINARY = 4,
    CINAUDIT_HAS_PUBLIC = 8 /* can be written for the public */
};

struct cinaudit_format {
    const char *name;
    const char *ending; /* of file names */
    unsigned features;  /* a sum of enum cinaudit_feature */
};

struct cinaudit_template {
    const char *id;
    const char *title;
    size_t questions;
    size_t items;
    size_t findings;
};

struct cinaudit_counts {
    size_t files;   /* files to read */
    size_t returns; /* returns read, without those left out */
};

/* An audit: a round or a template, and everything read for it. */
struct cinaudit_audit;

/* The version, such as "0.1.0". */
CINAUDIT_API const char *cinaudit_version(void);

/* Reads the manifest, if one is named, and the template, and finds the other inputs. Always close
 * the audit with cinaudit_close, whatever the result; it may be NULL. */
CINAUDIT_API enum cinaudit_status cinaudit_open(const struct cinaudit_options *options,
                                                struct cinaudit_audit **audit);

/* Reads the returns, or for forms the requests. Call it once. */
CINAUDIT_API enum cinaudit_status cinaudit_read(struct cinaudit_audit *audit);

/* Writes a report on what has been read, in the named format. `writing` may be NULL. The caller
 * checks the stream for errors (ferror, fclose). CINAUDIT_ERRORS means that there are too few
 * returns for the public. */
CINAUDIT_API enum cinaudit_status cinaudit_write(struct cinaudit_audit *audit, const char *format,
                                                 const struct cinaudit_writing *writing,
                                                 FILE *stream);

/* The same for a form. `form` may be NULL: nothing is filled in. */
CINAUDIT_API enum cinaudit_status cinaudit_write_form(struct cinaudit_audit *audit,
                                                      const char *format,
                                                      const struct cinaudit_form *form,
                                                      const struct cinaudit_writing *writing,
                                                      FILE *stream);

/* Frees everything that an audit owns. NULL is allowed. */
CINAUDIT_API void cinaudit_close(struct cinaudit_audit *audit);

/* Why the last call failed, unless a problem says so: a sentence without a full stop, or "". */
CINAUDIT_API const char *cinaudit_message(const struct cinaudit_audit *audit);

/* Facts about what has been read; NULL before it is read. */
CINAUDIT_API const struct cinaudit_template *
cinaudit_audit_template(const struct cinaudit_audit *audit);
CINAUDIT_API const struct cinaudit_counts *
cinaudit_audit_counts(const struct cinaudit_audit *audit);

/* The next functions list things by an index from 0, and return NULL after the last. This one gives
 * the paths of all inputs; "-" is standard input. */
CINAUDIT_API const char *cinaudit_input(const struct cinaudit_audit *audit, size_t index);
/* The sections of a report: its own, then the themes of the template. Only its own without an
 * audit. */
CINAUDIT_API const char *cinaudit_section(const struct cinaudit_audit *audit, size_t index);
/* The form for each request, as it is filled in. */
CINAUDIT_API const struct cinaudit_form *cinaudit_request(const struct cinaudit_audit *audit,
                                                          size_t index);
/* The names of the built-in templates. */
CINAUDIT_API const char *cinaudit_shipped_template(size_t index);
/* The formats of reports and of forms, the default first. */
CINAUDIT_API const struct cinaudit_format *cinaudit_report_format(size_t index);
CINAUDIT_API const struct cinaudit_format *cinaudit_form_format(size_t index);

#ifdef __cplusplus
}
#endif

#endif
