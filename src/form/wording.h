/* What every form says, whichever format it has. */
#ifndef CINAUDIT_FORM_WORDING_H
#define CINAUDIT_FORM_WORDING_H

#include "form.h"

/* A field of a return as forms call it. */
struct form_field {
    enum field field;
    const char *label;
    const char *hint; /* how to fill it in */
};

/* In the order of the form. */
extern const struct form_field form_fields[FIELD_COUNT];

/* How to fill the form in: a sentence or two each, ended by NULL. */
extern const char *const form_guidance[];

/* What is filled in of a field before the form is sent out; empty for nothing. */
struct text form_prefilled(const struct form *form, enum field field);

/* The label with the hint in brackets. Owned by `arena`. */
const char *form_field_words(struct arena *arena, const struct form_field *field);

/* The texts, of which there are some, as a choice: "A, B or C", or “A”, “B” or “C” where they are
 * quoted. Owned by `arena`. */
const char *form_choice(struct arena *arena, const char *const *texts, size_t count, bool quoted);

/* What can be answered, as the form prints it: "Yes / No / Not applicable". Owned by `arena`. */
const char *form_options(struct arena *arena, const struct question *question);

/* When a question is asked: "Asked only if question 3 is answered Yes." Owned by `arena`; NULL if
 * it always is. */
const char *form_condition(struct arena *arena, const struct template *template,
                           const struct question *question);

/* With which answers the form asks for a comment: "Please comment if you answer “Partly” or “No”."
 * Owned by `arena`; NULL if with none. */
const char *form_comment_request(struct arena *arena, const struct question *question);

#endif
