/* libcinaudit: collates returns of multi-agency case audits and writes the report for the board.
 *
 * Ownership: whatever a function returns or hands out by a pointer belongs to the audit and lives
 * until cinaudit_close; what is handed in belongs to the caller, and is not needed once the call
 * has returned.
 *
 * Strings are UTF-8 and end with NUL. Nothing is printed, no call ends the process, and nothing is
 * shared between audits: each can be used by a thread of its own. Memory that runs out is a status
 * like others; the audit can then only be closed.
 *
 * Structures grow at their end. One that is handed in begins with its size, as its initialiser sets
 * it; all members that are 0 or NULL have their usual meaning.
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
    CINAUDIT_ERRORS,   /* in what was read; each has been given to the handler of problems */
    CINAUDIT_MISUSE,   /* the call is wrong: cinaudit_message says why */
    CINAUDIT_FAILED,   /* a file or the system failed: a problem, or cinaudit_message, says why */
    CINAUDIT_NO_MEMORY /* close the audit */
};

enum cinaudit_severity {
    CINAUDIT_NOTE,    /* nothing wrong, but worth knowing */
    CINAUDIT_WARNING, /* the figures may not be what was meant */
    CINAUDIT_ERROR,   /* something could not be read */
    CINAUDIT_FAILURE  /* a file or the system failed */
};

/* What is wrong with a return, a list, a manifest or a template. It lives until the handler
 * returns. */
struct cinaudit_problem {
    enum cinaudit_severity severity;
    const char *file;
    size_t line;         /* from 1; 0 where there is none */
    const char *item;    /* the item, or the path inside a JSON file; NULL where there is none */
    const char *message; /* a sentence without its end mark */
    const char *text;    /* all of it on one line, which a terminal may show: "file:line: severity:
                            item: message" */
};

/* Is told of each problem as it is found. It must return, and not call the audit. */
typedef void cinaudit_problem_handler(void *context, const struct cinaudit_problem *problem);

/* What an audit is opened for. */
enum cinaudit_purpose {
    CINAUDIT_REPORT,  /* to read returns and write reports of them */
    CINAUDIT_CHECK,   /* to find the problems of returns, of comments too */
    CINAUDIT_FORMS,   /* to write blank forms, or one for each request */
    CINAUDIT_TEMPLATE /* to find the problems of a template */
};

enum cinaudit_comments { CINAUDIT_READ_COMMENTS, CINAUDIT_SKIP_COMMENTS };
enum cinaudit_identifiers { CINAUDIT_REMOVE_IDENTIFIERS, CINAUDIT_SHOW_IDENTIFIERS };
enum cinaudit_case_names { CINAUDIT_CASES_AS_READ, CINAUDIT_CASES_BY_LETTER };
enum cinaudit_on_errors { CINAUDIT_STOP_ON_ERRORS, CINAUDIT_KEEP_GOING };

/* What is read, and how. Paths are the system's; "-" among the files is standard input. */
struct cinaudit_options {
    size_t size;
    enum cinaudit_purpose purpose;
    const char *round;         /* the path of the round's manifest */
    const char *template_name; /* a shipped template or the path of one; NULL: the round's, or the
                                  one of 2014 */
    const char *requests;      /* the path of a list of requests; NULL: the round's */
    const char *redact_terms;  /* the path of a list of names to remove */
    const char *const *files;  /* paths of returns, and of folders of them; none: the round's */
    size_t file_count;
    enum cinaudit_comments comments;
    enum cinaudit_identifiers identifiers;
    enum cinaudit_case_names case_names;
    enum cinaudit_on_errors on_errors; /* to keep going leaves out what cannot be read */
    time_t now;                        /* 0: the system's clock says */
    cinaudit_problem_handler *problem; /* or NULL */
    void *context;                     /* given to it */
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

/* How a report or a form is written. */
struct cinaudit_writing {
    size_t size;
    enum cinaudit_audience audience;
    unsigned threshold;           /* for the public: counts below it are withheld; 0: 5 */
    unsigned decimals;            /* of percentages */
    const char *const *sections;  /* only these (cinaudit_section); ends with NULL. NULL: all */
    size_t width;                 /* of text, in columns */
    enum cinaudit_colour colour;  /* of text */
    enum cinaudit_bars bars;      /* of text */
    time_t created;               /* when a workbook says that it was made; 0: in 1980 */
    const char *temporary_folder; /* for workbooks; NULL: the system's */
};

/* clang-format off */
#define CINAUDIT_WRITING { .size = sizeof(struct cinaudit_writing), .decimals = 1, .width = 80 }
/* clang-format on */

/* What is filled in in a form; NULL: left to the auditor. */
struct cinaudit_form {
    size_t size;
    const char *case_id;
    const char *agency;
    const char *setting;
    const char *file_name; /* what the return is to be called; NULL: by the others */
};

/* What a format can do. */
enum cinaudit_feature {
    CINAUDIT_HAS_COMMENTS = 1, /* has something that rests on comments */
    CINAUDIT_HAS_SECTIONS = 2, /* sections of it can be picked */
    CINAUDIT_IS_BINARY = 4,
    CINAUDIT_HAS_PUBLIC = 8 /* can be written for the public */
};

struct cinaudit_format {
    const char *name;
    const char *ending; /* of its files' names */
    unsigned features;  /* enum cinaudit_feature, added up */
};

struct cinaudit_template {
    const char *id;
    const char *title;
    size_t questions;
    size_t items;
    size_t findings;
};

struct cinaudit_counts {
    size_t files;   /* that were to be read */
    size_t returns; /* that were in them, but for those left out */
};

/* An audit: a round or a template, and what has been read of it. */
struct cinaudit_audit;

/* The version, such as "0.1.0". */
CINAUDIT_API const char *cinaudit_version(void);

/* Reads the manifest, if one is named, and the template, and finds out what else is to be read.
 * Whatever is returned, the audit is to be closed by cinaudit_close; it may be NULL. */
CINAUDIT_API enum cinaudit_status cinaudit_open(const struct cinaudit_options *options,
                                                struct cinaudit_audit **audit);

/* Reads the returns, or for forms the requests; once. */
CINAUDIT_API enum cinaudit_status cinaudit_read(struct cinaudit_audit *audit);

/* Writes a report of what has been read, in the format of that name. `writing` may be NULL. Whether
 * the stream could be written is for its owner to ask (ferror, fclose). CINAUDIT_ERRORS: there are
 * too few returns for the public. */
CINAUDIT_API enum cinaudit_status cinaudit_write(struct cinaudit_audit *audit, const char *format,
                                                 const struct cinaudit_writing *writing,
                                                 FILE *stream);

/* The same of a form. `form` may be NULL: nothing is filled in. */
CINAUDIT_API enum cinaudit_status cinaudit_write_form(struct cinaudit_audit *audit,
                                                      const char *format,
                                                      const struct cinaudit_form *form,
                                                      const struct cinaudit_writing *writing,
                                                      FILE *stream);

/* Gives back all that an audit owns. NULL is allowed. */
CINAUDIT_API void cinaudit_close(struct cinaudit_audit *audit);

/* Why the last call failed, where no problem says it: a sentence without its end mark; otherwise
 * "". */
CINAUDIT_API const char *cinaudit_message(const struct cinaudit_audit *audit);

/* What has been read; NULL where it has not been. */
CINAUDIT_API const struct cinaudit_template *
cinaudit_audit_template(const struct cinaudit_audit *audit);
CINAUDIT_API const struct cinaudit_counts *
cinaudit_audit_counts(const struct cinaudit_audit *audit);

/* Lists, from index 0; NULL past the last.
 *
 * The paths that are read or have been, "-" for standard input. */
CINAUDIT_API const char *cinaudit_input(const struct cinaudit_audit *audit, size_t index);
/* The names of the sections of a report: its own, and the themes of the template. Without an audit
 * its own only. */
CINAUDIT_API const char *cinaudit_section(const struct cinaudit_audit *audit, size_t index);
/* What the form of each request that has been read is filled in with. */
CINAUDIT_API const struct cinaudit_form *cinaudit_request(const struct cinaudit_audit *audit,
                                                          size_t index);
/* The names of the templates that are built in. */
CINAUDIT_API const char *cinaudit_shipped_template(size_t index);
/* The formats of reports and of forms, the usual one first. */
CINAUDIT_API const struct cinaudit_format *cinaudit_report_format(size_t index);
CINAUDIT_API const struct cinaudit_format *cinaudit_form_format(size_t index);

#ifdef __cplusplus
}
#endif

#endif
