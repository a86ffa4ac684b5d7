#include "format.h"

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

const struct format formats[] = {
    {.name = "text", .comments = true, .sections = true, .write = write_text},
    {.name = "markdown", .comments = true, .sections = true, .write = write_markdown},
    {.name = "html", .comments = true, .sections = true, .write = write_html},
    {.name = "json", .comments = true, .write = write_json},
    {.name = "csv", .write = write_csv}};

const char *const format_names[] = {"text", "markdown", "html", "json", "csv", NULL};
