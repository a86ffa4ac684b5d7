/* Collates a round, makes its report, and checks what must be true of every result and output. */
#pragma once

#include "fuzz.h"

#include "collate/collation.h"

struct audit {
    FILE *out;         /* where problems and outputs are written; NULL for nowhere */
    FILE *returns_out; /* where returns are written as they */
    struct arena arena;
    struct problems problems;
    const struct template *template;
    struct collation *collation;
    size_t returns; /* returns from the reader */
};

/* The template with a constant name, found as the program finds it. It lives for ever. */
const struct template *audit_template(const char *name);

/* Begins a round on a template. With NULL it only collects problems. */
void audit_begin(struct audit *audit, const struct template *template, FILE *out);
void audit_end(struct audit *audit);

/* Reads a file of returns. */
void audit_read(struct audit *audit, const char *path, bool keep_going);

/* Reads a manifest and everything that it names, and makes the report. The template is small, so
 * this is fast. */
void audit_read_round(FILE *out, const char *path);

/* Checks that the counts add up. Call it once. */
const struct results *audit_results(struct audit *audit);

/* Does the same, and checks every output. */
void audit_report(struct audit *audit, const struct round *round);

/* Writes an output with `write`, checks that it is harmless, and adds it to the audit's. */
typedef void audit_writer(FILE *out, void *context);
enum audit_output { OUTPUT_TEXT, OUTPUT_JSON, OUTPUT_CSV };
void audit_output(struct audit *audit, enum audit_output kind, audit_writer *write, void *context);
