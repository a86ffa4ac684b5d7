/* Text on the page of a form. */
#include "format/markup.h"
#include "html_form.h"

void html_form_escaped(const struct page *page, const char *before, const char *text,
                       const char *after)
{
    fputs(before, page->out);
    markup_text(page->out, text);
    fputs(after, page->out);
}
