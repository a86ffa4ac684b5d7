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

static const struct form_format form_formats[] = {
    {"html", "the default: one page that is filled in in a browser and saves the return", ".html",
     false, write_html},
#ifdef CINAUDIT_WITH_XLSX
    {"xlsx", "a locked workbook with lists to choose from", ".xlsx", true, write_xlsx},
#endif
    {"csv", NULL, ".csv", false, write_csv},
    {"json", NULL, ".json", false, write_json},
    {"markdown", "for paper", ".md", false, write_markdown},
    {"template", "the template itself, to make your own from", ".json", false, NULL}};
enum { FORMAT_COUNT = sizeof form_formats / sizeof *form_formats };

const struct form_format *form_format_at(size_t index)
{
    return index < FORMAT_COUNT ? &form_formats[index] : NULL;
}
