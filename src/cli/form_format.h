/* The formats of a form. */
#ifndef CINAUDIT_CLI_FORM_FORMAT_H
#define CINAUDIT_CLI_FORM_FORMAT_H

#include <cinaudit/form.h>

struct form_format {
    const char *name;
    const char *ending; /* of its files' names */
    bool binary;
    bool (*takes)(struct text text); /* whether a text can be filled in; NULL if any can */
    /* Writes the form; what went wrong, other than with the stream, or NULL. */
    const char *(*write)(FILE *stream, struct arena *arena, const struct form *form);
};

/* The first is the default; the names are in the same order, followed by "template", which is no
 * form, and end with NULL. */
extern const struct form_format form_formats[];
extern const char *const form_format_names[];

/* Which of what is filled in the format does not take, "case", "agency" or "setting"; NULL if it
 * takes all. `value` is set to it. */
const char *form_format_refuses(const struct form_format *format, const struct form *form,
                                struct text *value);

/* Why, and what to do about it. */
extern const char form_format_reason[];

#endif
