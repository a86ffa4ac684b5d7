#include "form_format.h"

#include "source_date.h"

#include <stdlib.h>

static const char *write_html(FILE *stream, struct arena *arena, const struct form *form)
{
    form_html(stream, arena, form);
    return NULL;
}

#ifdef CINAUDIT_WITH_XLSX
static const char *write_xlsx(FILE *stream, struct arena *arena, const struct form *form)
{
    const char *error = NULL;
    return form_xlsx(stream, arena, form, source_date(), getenv("TMPDIR"), &error) ? NULL : error;
}
#endif

static const char *write_csv(FILE *stream, struct arena *arena, const struct form *form)
{
    form_csv(stream, arena, form);
    return NULL;
}

static const char *write_json(FILE *stream, struct arena *arena, const struct form *form)
{
    form_json(stream, arena, form);
    return NULL;
}

static const char *write_markdown(FILE *stream, struct arena *arena, const struct form *form)
{
    form_markdown(stream, arena, form);
    return NULL;
}

const struct form_format form_formats[] = {
    {"html", ".html", false, NULL, write_html},
#ifdef CINAUDIT_WITH_XLSX
    {"xlsx", ".xlsx", true, NULL, write_xlsx},
#endif
    {"csv", ".csv", false, form_csv_takes, write_csv}, {"json", ".json", false, NULL, write_json},
    {"markdown", ".md", false, NULL, write_markdown},  {0}};

const char *const form_format_names[] = {"html",
#ifdef CINAUDIT_WITH_XLSX
                                         "xlsx",
#endif
                                         "csv",  "json", "markdown", "template", NULL};

const char form_format_reason[] =
    "a spreadsheet would run it, or a terminal act on it: choose another name, or another format "
    "of form";

const char *form_format_refuses(const struct form_format *format, const struct form *form,
                                struct text *value)
{
    const struct {
        const char *name;
        struct text value;
    } filled_in[] = {{"case", form->case_id}, {"agency", form->agency}, {"setting", form->setting}};
    for (size_t i = 0; i < sizeof filled_in / sizeof *filled_in && format->takes; i++) {
        *value = filled_in[i].value;
        if (!format->takes(*value))
            return filled_in[i].name;
    }
    return NULL;
}
