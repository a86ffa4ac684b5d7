#include "formats.h"

#include <string.h>

enum {
    DOCUMENT = CINAUDIT_HAS_COMMENTS | CINAUDIT_HAS_SECTIONS | CINAUDIT_HAS_PUBLIC,
    WORKBOOK = CINAUDIT_HAS_COMMENTS | CINAUDIT_IS_BINARY,
    DATA = CINAUDIT_HAS_COMMENTS | CINAUDIT_HAS_PUBLIC
};

static const struct report_format report_formats[] = {
    {{"text", ".txt", DOCUMENT}, render_text},  {{"markdown", ".md", DOCUMENT}, render_markdown},
    {{"html", ".html", DOCUMENT}, render_html},
#ifdef CINAUDIT_WITH_XLSX
    {{"xlsx", ".xlsx", WORKBOOK}, render_xlsx},
#endif
    {{"json", ".json", DATA}, render_json},     {{"csv", ".csv", CINAUDIT_HAS_PUBLIC}, render_csv}};

static const struct form_format form_formats[] = {
    {{"html", ".html", 0}, form_html},
#ifdef CINAUDIT_WITH_XLSX
    {{"xlsx", ".xlsx", CINAUDIT_IS_BINARY}, form_xlsx},
#endif
    {{"csv", ".csv", 0}, form_csv},
    {{"json", ".json", 0}, form_json},
    {{"markdown", ".md", 0}, form_markdown},
    {{"template", ".json", 0}, NULL}};

const struct cinaudit_format *cinaudit_report_format(size_t index)
{
    return index < LENGTH(report_formats) ? &report_formats[index].about : NULL;
}

const struct cinaudit_format *cinaudit_form_format(size_t index)
{
    return index < LENGTH(form_formats) ? &form_formats[index].about : NULL;
}

const struct report_format *report_format_called(const char *name)
{
    for (size_t i = 0; i < LENGTH(report_formats); i++)
        if (strcmp(report_formats[i].about.name, name) == 0)
            return &report_formats[i];
    return NULL;
}

const struct form_format *form_format_called(const char *name)
{
    for (size_t i = 0; i < LENGTH(form_formats); i++)
        if (strcmp(form_formats[i].about.name, name) == 0)
            return &form_formats[i];
    return NULL;
}
