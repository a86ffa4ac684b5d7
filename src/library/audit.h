/* An audit of the public header, and the parts that its functions are made of. */
#ifndef CINAUDIT_LIBRARY_AUDIT_H
#define CINAUDIT_LIBRARY_AUDIT_H

#include <cinaudit.h>

#include "input/paths.h"
#include "round/round.h"
#include "template/template.h"

enum audit_state { AUDIT_FAILED, AUDIT_OPEN, AUDIT_READ, AUDIT_OUT_OF_MEMORY };

struct cinaudit_audit {
    struct arena arena; /* owns all of it */
    struct cinaudit_options options;
    struct problems problems;
    enum audit_state state;
    const char *message;
    struct round *round;       /* NULL without a manifest */
    const char *requests_path; /* NULL without requests */
    const char *template_path; /* NULL for the default template */
    struct redactor *redactor; /* NULL if nothing is to be taken out */
    struct path_list files;    /* of returns */
    struct path_list inputs;   /* all that is read */
    const struct template *template;
    struct text template_source;
    struct cinaudit_template about_template;
    const struct results *results; /* NULL until they can be reported on */
    struct cinaudit_counts counts;
    struct cinaudit_form *requests;
    size_t request_count;
};

/* A call of the library, as arena_try hands it on. */
struct call {
    struct cinaudit_audit *audit;
    enum cinaudit_status status; /* what it returns */
    const char *format;
    struct cinaudit_form form;
    struct cinaudit_writing writing;
    FILE *stream;
};

/* Does the work of a call, whose context it is, and returns its status. */
enum cinaudit_status call_run(struct call *call, void (*work)(void *context));

/* Ends a call with that status; the message is formatted as by printf. */
void call_end(struct call *call, enum cinaudit_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* What the problems come to. */
enum cinaudit_status audit_status(const struct cinaudit_audit *audit);

/* inputs.c: reads the manifest, if one is named, and finds out what else is to be read: what the
 * options name goes before what the manifest does. False after an error. */
bool audit_find_inputs(struct cinaudit_audit *audit);

/* reading.c: reads and counts the returns. False if a list of the round cannot be read: no return
 * is read then. */
bool audit_read_returns(struct cinaudit_audit *audit);

/* forms.c: reads the requests, and gives each form a name that no other has. False after an error.
 */
bool audit_read_requests(struct cinaudit_audit *audit);

#endif
