/* The formats of a form. */
#ifndef CINAUDIT_CLI_FORM_FORMAT_H
#define CINAUDIT_CLI_FORM_FORMAT_H

#include <cinaudit/form.h>

struct form_format {
    const char *name;
    const char *ending; /* of its files' names */
    bool binary;
    /* Writes the form; what went wrong, other than with the stream, or NULL. */
    const char *(*write)(FILE *stream, struct arena *arena, const struct form *form);
};

/* The first is the default; the names are in the same order, followed by "template", which is no
 * form, and end with NULL. */
extern const struct form_format form_formats[];
extern const char *const form_format_names[];

#endif
