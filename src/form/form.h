/* Writes the blank form of a template, for an auditor to fill in and send back (the report's
 * 2.1.9).
 *
 * Each function writes one format to a stream. The caller checks with ferror whether the writing
 * failed. Any other failure is returned as a message, owned by `arena`; NULL if there is none. A
 * filled-in form is a return that read.h reads, except the form on paper (form_markdown), which
 * somebody types in. The same form gives the same bytes.
 */
#pragma once

#include "template/template.h"

#include <stdio.h>
#include <time.h>

struct form {
    const struct template *template;
    struct text case_id; /* these are filled in already; empty ones are left to the auditor */
    struct text agency;
    struct text setting;
    const char *file_name; /* the name of the return's file, without its ending; NULL: made from
                              case, agency and setting */
    time_t created;        /* of a workbook, as in struct render_options */
    const char *folder;    /* for a workbook's temporary files; NULL for the system's own */
};

/* Names the form's file, and the file of the return that it becomes: CASE-AGENCY or
 * CASE-AGENCY-SETTING, and `ending`. Each part loses its apostrophes; any other run of characters
 * that are not letters or digits becomes one "-"; and 80 bytes of it are kept. If nothing is left,
 * the name is "return". Owned by `arena`. */
const char *form_file_name(struct arena *arena, const struct form *form, const char *ending);

typedef const char *form_function(FILE *out, struct arena *arena, const struct form *form);

/* The form layout: a header, and a line for each field, question and item. */
form_function form_csv;

/* A return in JSON, with an empty answer for each item and an empty comment for each question. */
form_function form_json;

/* For paper: Markdown with boxes to tick and lines to write on. */
form_function form_markdown;

/* One HTML page that works without a network. The auditor fills it in in a browser and saves the
 * return as JSON or in the form layout. Nothing is stored in the browser or sent anywhere. */
form_function form_html;

#ifdef CINAUDIT_WITH_XLSX
/* A workbook in the form layout. Only the answers and comments can be changed, and answers are
 * chosen from lists. */
form_function form_xlsx;
#endif
