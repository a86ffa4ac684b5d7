#include "formats.h"

const struct format formats[MOST_FORMATS + 1] = {
    {.name = "text",
     .note = "the default",
     .report = true,
     .comments = true,
     .sections = true,
     .publishable = true,
     .write = render_text},
    {.name = "markdown",
     .report = true,
     .comments = true,
     .sections = true,
     .publishable = true,
     .write = render_markdown},
    {.name = "html",
     .report = true,
     .comments = true,
     .sections = true,
     .publishable = true,
     .write = render_html},
#ifdef CINAUDIT_WITH_XLSX
    {.name = "xlsx",
     .note = "a workbook, with a plan of action to be filled in",
     .report = true,
     .comments = true,
     .binary = true,
     .write = render_xlsx},
#endif
    {.name = "json", .report = true, .comments = true, .publishable = true, .write = render_json},
    {.name = "csv", .publishable = true, .write = render_csv}};
