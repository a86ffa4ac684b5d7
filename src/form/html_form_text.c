/* Text on the HTML form. */
#include "format/markup.h"
#include "html_form.h"

void html_form_escaped(const struct form_page *page, const char *before, const char *text,
                       const char *after)
{
    fputs(before, page->out);
    markup_text(page->out, text);
    fputs(after, page->out);
}
