/* The words of the form that all formats share. */
#pragma once

#include "form.h"

/* How forms name a field of a return. */
struct form_field {
    enum field field;
    const char *label;
    const char *hint; /* how to fill it in */
};

/* In the order of the form. */
extern const struct form_field form_fields[FIELD_COUNT];

/* How to fill in the form, in paragraphs of a sentence or two. Ends with NULL. */
extern const char *const form_guidance[];

/* The value of a field that is filled in before the form is sent out; empty if there is none. */
struct text form_prefilled(const struct form *form, enum field field);

/* The label with the hint in brackets. Owned by `arena`. */
const char *form_field_words(struct arena *arena, const struct form_field *field);

/* Joins the texts, at least one, as a choice: "A, B or C", or with `quoted` “A”, “B” or “C”. Owned
 * by `arena`. */
const char *form_choice(struct arena *arena, const char *const *texts, size_t count, bool quoted);

/* Says when a question is asked: "Asked only if question 3 is answered Yes." NULL if it always is.
 * Owned by `arena`. */
const char *form_condition(struct arena *arena, const struct template *template,
                           const struct question *question);

/* Asks for a comment on some answers: "Please comment if you answer “Partly” or “No”." NULL if no
 * answer needs one. Owned by `arena`. */
const char *form_comment_request(struct arena *arena, const struct question *question);
