/* The parts of the form as an HTML page. */
#pragma once

#include "form.h"

struct form_page {
    FILE *out;
    struct arena *arena;
    const struct form *form;
};

/* Writes the inputs for case, agency and the other fields of a return. */
void html_form_fields(const struct form_page *page);

/* Writes a fieldset for each question. */
void html_form_questions(const struct form_page *page);
