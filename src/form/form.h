/* The blank form of a template, for an auditor to fill in and send back (the report's 2.1.9).
 *
 * Each function writes one format to a stream and leaves it to the caller to ask whether the
 * writing failed (ferror). What else went wrong is returned, owned by `arena`; NULL if nothing did.
 * Whatever is filled in there and saved is a return that read.h reads, but
 * for the form on paper (form_markdown), which somebody types in. The same form gives the same
 * bytes.
 */
#ifndef CINAUDIT_FORM_FORM_H
#define CINAUDIT_FORM_FORM_H

#include "template/template.h"

#include <stdio.h>
#include <time.h>

struct form {
    const struct template *template;
    struct text case_id; /* what is filled in; empty: left to the auditor */
    struct text agency;
    struct text setting;
    const char *file_name; /* what the return's file is to be called, without its ending; NULL: what
                              its case, agency and setting make */
    time_t created;        /* of a workbook, as in struct render_options */
    const char *folder;    /* for a workbook's temporary files; NULL for the system's own */
};

/* What the form's file, and the file of the return that it becomes, is called: CASE-AGENCY or
 * CASE-AGENCY-SETTING, and `ending`. Of each, apostrophes are dropped, and whatever else is neither
 * letter nor digit becomes one "-"; at most 80 bytes are kept. "return" if nothing is left. Owned
 * by `arena`. */
const char *form_file_name(struct arena *arena, const struct form *form, const char *ending);

typedef const char *form_function(FILE *out, struct arena *arena, const struct form *form);

/* The form layout: a header, and a line for each field, question and item. */
form_function form_csv;

/* A return as JSON, with an empty answer for each item and an empty comment for each question. */
form_function form_json;

/* For paper: boxes to tick and lines to write on, as Markdown. */
form_function form_markdown;

/* One page that works without a network: it is filled in in a browser, which saves it as a return
 * in JSON or in the form layout. Nothing is stored in the browser or sent anywhere. */
form_function form_html;

#ifdef CINAUDIT_WITH_XLSX
/* A workbook in the form layout, locked but for the answers and comments, with lists to choose the
 * answers from. */
form_function form_xlsx;
#endif

#endif
