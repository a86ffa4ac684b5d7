#include "form_format.h"

#include "command.h"
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

static const struct form_format form_formats[] = {
    {"html", ".html", false, write_html},
#ifdef CINAUDIT_WITH_XLSX
    {"xlsx", ".xlsx", true, write_xlsx},
#endif
    {"csv", ".csv", false, write_csv},          {"json", ".json", false, write_json},
    {"markdown", ".md", false, write_markdown}, {"template", ".json", false, NULL}};
enum { FORMAT_COUNT = sizeof form_formats / sizeof *form_formats };

const struct form_format *form_format_default(void)
{
    return &form_formats[0];
}

const struct form_format *form_format_choose(const char *value)
{
    const char *names[FORMAT_COUNT + 1] = {NULL};
    size_t index;
    for (size_t i = 0; i < FORMAT_COUNT; i++)
        names[i] = form_formats[i].name;
    return choose_name("template", "--format", value, names, &index) ? &form_formats[index] : NULL;
}
