/* The parts of the page that is a form. */
#ifndef CINAUDIT_FORM_HTML_FORM_H
#define CINAUDIT_FORM_HTML_FORM_H

#include "form.h"

struct page {
    FILE *out;
    struct arena *arena;
    const struct form *form;
};

/* Writes text as nothing but text, between two pieces of markup. */
void html_form_escaped(const struct page *page, const char *before, const char *text,
                       const char *after);

/* Case, agency and the other fields of a return. */
void html_form_fields(const struct page *page);

/* A fieldset for each question. */
void html_form_questions(const struct page *page);

#endif
