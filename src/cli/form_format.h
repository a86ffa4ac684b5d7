/* The formats of a form. */
#ifndef CINAUDIT_CLI_FORM_FORMAT_H
#define CINAUDIT_CLI_FORM_FORMAT_H

#include "form/form.h"

struct form_format {
    const char *name;
    const char *note;   /* what help says of it; or NULL */
    const char *ending; /* of its files' names */
    bool binary;
    /* Writes the form; what went wrong, other than with the stream, or NULL. NULL itself for
     * "template", which is no form. */
    const char *(*write)(FILE *stream, struct arena *arena, const struct form *form);
};

/* The format of that index, of which the first is the default; NULL past the last. */
const struct form_format *form_format_at(size_t index);

#endif
