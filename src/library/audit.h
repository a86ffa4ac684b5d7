/* The structure behind cinaudit_audit, and the functions behind the public ones. */
#pragma once

#include <cinaudit.h>

#include "input/paths.h"
#include "round/round.h"
#include "template/template.h"

enum audit_state { AUDIT_FAILED, AUDIT_OPEN, AUDIT_READ, AUDIT_OUT_OF_MEMORY };

struct cinaudit_audit {
    struct arena arena; /* owns everything in the audit */
    struct cinaudit_options options;
    struct problems problems;
    enum audit_state state;
    const char *message;
    struct round *round;           /* NULL without a manifest */
    const char *requests_path;     /* NULL without requests */
    const char *template_path;     /* NULL for the default template */
    struct redactor *redactor;     /* NULL if identifiers are not removed */
    struct path_list files;        /* of returns */
    struct superseded *superseded; /* the superseded returns in these files */
    size_t superseded_count;
    struct path_list inputs; /* all files that are read */
    const struct template *template;
    struct text template_source;
    struct cinaudit_template about_template;
    const struct results *results; /* NULL unless they can be reported */
    struct cinaudit_counts counts;
    struct cinaudit_form *requests;
    size_t request_count;
};

/* The context of a library call, passed through arena_try. */
struct call {
    struct cinaudit_audit *audit;
    enum cinaudit_status status; /* the result */
    const char *format;
    struct cinaudit_form form;
    struct cinaudit_writing writing;
    FILE *stream;
};

/* Runs `work` with the call as its context, and returns the call's status. */
enum cinaudit_status call_run(struct call *call, void (*work)(void *context));

/* Sets the status and message of a call; the message is formatted as by printf. */
void call_end(struct call *call, enum cinaudit_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The status that follows from the problems so far. */
enum cinaudit_status audit_status(const struct cinaudit_audit *audit);

/* inputs.c: reads the manifest, if one is named, and finds all other inputs. The options override
 * the manifest. False after an error. */
bool audit_find_inputs(struct cinaudit_audit *audit);

/* reading.c: reads and counts the returns. If a list of the round cannot be read, reads none and
 * returns false. */
bool audit_read_returns(struct cinaudit_audit *audit);

/* forms.c: reads the requests, and gives each form a unique name. False after an error. */
bool audit_read_requests(struct cinaudit_audit *audit);
