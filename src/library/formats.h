/* The formats of reports and of forms. */
#pragma once

#include <cinaudit.h>

#include "form/form.h"
#include "render/render.h"

struct report_format {
    struct cinaudit_format about;
    render_function *write;
};

struct form_format {
    struct cinaudit_format about;
    form_function *write; /* NULL for the template itself, which is not a form */
};

/* The format of that name, or NULL. */
const struct report_format *report_format_called(const char *name);
const struct form_format *form_format_called(const char *name);
