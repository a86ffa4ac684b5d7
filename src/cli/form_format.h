/* The formats of a form. */
#ifndef CINAUDIT_CLI_FORM_FORMAT_H
#define CINAUDIT_CLI_FORM_FORMAT_H

#include "form/form.h"

struct form_format {
    const char *name;
    const char *ending; /* of its files' names */
    bool binary;
    /* Writes the form; what went wrong, other than with the stream, or NULL. NULL itself for
     * "template", which is no form. */
    const char *(*write)(FILE *stream, struct arena *arena, const struct form *form);
};

const struct form_format *form_format_default(void);

/* The format of that name; NULL, and a message, if there is none. */
const struct form_format *form_format_choose(const char *value);

#endif
