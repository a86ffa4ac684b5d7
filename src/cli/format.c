#include "format.h"

#include "source_date.h"

#include <stdlib.h>

static const char *write_text(FILE *stream, struct arena *arena, const struct report *report,
                              const struct format_options *options)
{
    struct text_style style = terminal_style(options->destination, options->colour);
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
    if (options->release)
        render_publication_json(stream, arena, report, options->release, options->decimals);
    else
        render_json(stream, arena, report, options->decimals);
    return NULL;
}

static const char *write_csv(FILE *stream, struct arena *arena, const struct report *report,
                             const struct format_options *options)
{
    (void)arena;
    if (options->release)
        render_publication_csv(stream, options->release, options->decimals);
    else
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

static const struct format formats[] = {
    {.name = "text",
     .note = "the default",
     .report = true,
     .comments = true,
     .sections = true,
     .publishable = true,
     .write = write_text},
    {.name = "markdown",
     .report = true,
     .comments = true,
     .sections = true,
     .publishable = true,
     .write = write_markdown},
    {.name = "html",
     .report = true,
     .comments = true,
     .sections = true,
     .publishable = true,
     .write = write_html},
#ifdef CINAUDIT_WITH_XLSX
    {.name = "xlsx",
     .note = "a workbook, with a plan of action to be filled in",
     .report = true,
     .comments = true,
     .binary = true,
     .write = write_xlsx},
#endif
    {.name = "json", .report = true, .comments = true, .publishable = true, .write = write_json},
    {.name = "csv", .publishable = true, .write = write_csv}};

enum { FORMAT_COUNT = sizeof formats / sizeof *formats };

const struct format *format_at(size_t index)
{
    return index < FORMAT_COUNT ? &formats[index] : NULL;
}
