/* The parts of the form as an HTML page. */
#pragma once

#include "form.h"

struct form_page {
    FILE *out;
    struct arena *arena;
    const struct form *form;
};

/* Writes text, escaped, between two pieces of markup. */
void html_form_escaped(const struct form_page *page, const char *before, const char *text,
                       const char *after);

/* Writes the inputs for case, agency and the other fields of a return. */
void html_form_fields(const struct form_page *page);

/* Writes a fieldset for each question. */
void html_form_questions(const struct form_page *page);
