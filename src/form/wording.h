/* What every form says, whichever format it has. */
#ifndef CINAUDIT_FORM_WORDING_H
#define CINAUDIT_FORM_WORDING_H

#include <cinaudit/form.h>

/* A field of a return as forms call it. */
struct form_field {
    enum field field;
    const char *label;
    const char *hint; /* how to fill it in; NULL where the label says it */
};

/* In the order of the form. */
extern const struct form_field form_fields[FIELD_COUNT];

/* How to fill the form in: a sentence or two each, ended by NULL. */
extern const char *const form_guidance[];

/* What is filled in of a field before the form is sent out; empty for nothing. */
struct text form_prefilled(const struct form *form, enum field field);

/* What can be answered, as the form prints it: "Yes / No / Not applicable". Owned by `arena`. */
const char *form_options(struct arena *arena, const struct question *question);

/* When a question is asked: "Asked only if question 3 is answered Yes." Owned by `arena`; NULL if
 * it always is. */
const char *form_condition(struct arena *arena, const struct template *template,
                           const struct question *question);

#endif
