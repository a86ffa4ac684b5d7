#include "format.h"

#include "source_date.h"

#include <stdlib.h>
#include <string.h>

static const char *write_text(FILE *stream, struct arena *arena, const struct report *report,
                              const struct format_options *options)
{
    struct text_style style = terminal_style(stream, options->colour);
    render_text(stream, arena, &report->document, &style);
    return NULL;
}

static const char *write_markdown(FILE *stream, struct arena *arena, const struct report *report,
                                  const struct format_options *options)
{
    (void)options;
    render_markdown(stream, arena, &report->document);
    return NULL;
}

static const char *write_html(FILE *stream, struct arena *arena, const struct report *report,
                              const struct format_options *options)
{
    (void)options;
    render_html(stream, arena, &report->document);
    return NULL;
}

static const char *write_json(FILE *stream, struct arena *arena, const struct report *report,
                              const struct format_options *options)
{
    render_json(stream, arena, report, options->decimals);
    return NULL;
}

static const char *write_csv(FILE *stream, struct arena *arena, const struct report *report,
                             const struct format_options *options)
{
    (void)arena;
    render_csv(stream, report->results, options->decimals);
    return NULL;
}

#ifdef CINAUDIT_WITH_XLSX
static const char *write_xlsx(FILE *stream, struct arena *arena, const struct report *report,
                              const struct format_options *options)
{
    const char *error = NULL;
    struct xlsx_options xlsx_options = {
        .decimals = options->decimals, .created = source_date(), .folder = getenv("TMPDIR")};
    return render_xlsx(stream, arena, report, &xlsx_options, &error) ? NULL : error;
}
#endif

const struct format formats[] = {
    {.name = "text", .report = true, .comments = true, .sections = true, .write = write_text},
    {.name = "markdown",
     .report = true,
     .comments = true,
     .sections = true,
     .write = write_markdown},
    {.name = "html", .report = true, .comments = true, .sections = true, .write = write_html},
#ifdef CINAUDIT_WITH_XLSX
    {.name = "xlsx", .report = true, .comments = true, .binary = true, .write = write_xlsx},
#endif
    {.name = "json", .report = true, .comments = true, .write = write_json},
    {.name = "csv", .write = write_csv}};

const char *const format_names[] = {"text", "markdown", "html",
#ifdef CINAUDIT_WITH_XLSX
                                    "xlsx",
#endif
                                    "json", "csv",      NULL};
