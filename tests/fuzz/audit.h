/* A round that is collated and reported on, whose results and outputs are held to what has to hold
 * of all. */
#ifndef CINAUDIT_TESTS_AUDIT_H
#define CINAUDIT_TESTS_AUDIT_H

#include "fuzz.h"

#include "collate/collation.h"

struct audit {
    FILE *out;         /* where problems and outputs are written to; NULL for nowhere */
    FILE *returns_out; /* and where returns are, as they are handed out */
    struct arena arena;
    struct problems problems;
    const struct template *template;
    struct collation *collation;
    size_t returns; /* that the reader has handed out */
};

/* The template of a constant name, as the program finds it; it lives for ever. */
const struct template *audit_template(const char *name);

/* Begins a round on a template, or without one (NULL), if only problems are to be collected. */
void audit_begin(struct audit *audit, const struct template *template, FILE *out);
void audit_end(struct audit *audit);

/* Reads a file of returns. */
void audit_read(struct audit *audit, const char *path, bool keep_going);

/* Reads a manifest and everything it names, and makes the report of it, on a template that is so
 * small that this takes no time. */
void audit_read_round(FILE *out, const char *path);

/* Holds the counts to adding up. To be called once. */
const struct results *audit_results(struct audit *audit);

/* Does the same, and holds every output to being what it should. */
void audit_report(struct audit *audit, const struct round *round);

/* Writes an output by `write`, holds it to being harmless, and adds it to the audit's. */
typedef void audit_writer(FILE *out, void *context);
enum audit_output { OUTPUT_TEXT, OUTPUT_JSON, OUTPUT_CSV };
void audit_output(struct audit *audit, enum audit_output kind, audit_writer *write, void *context);

#endif
