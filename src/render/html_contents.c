#include "html_blocks.h"

#include "format/markup.h"

static bool is_listed(const struct block *block)
{
    return block->kind == BLOCK_HEADING && block->level <= 3;
}

static bool has_contents(const struct document *document)
{
    for (size_t i = 0; i < document->count; i++)
        if (is_listed(&document->blocks[i]))
            return true;
    return false;
}

/* Writes an entry and returns how deep the list is open: 1 in an entry, 2 in an entry's own list.
 * `depth` is 0 before the first entry. A heading of level 3 without one of level 2 above it is
 * treated as level 2. */
static unsigned write_entry(FILE *out, const struct block *heading, unsigned depth)
{
    bool below = heading->level > 2 && depth > 0;
    if (below)
        fputs(depth == 1 ? "\n<ul>\n" : "</li>\n", out);
    else
        fputs((const char *const[]){"", "</li>\n", "</li>\n</ul></li>\n"}[depth], out);
    fprintf(out, "<li><a href=\"#%s\">", heading->anchor);
    markup_text(out, "", heading->text, "</a>");
    return below ? 2 : 1;
}

void html_contents(FILE *out, const struct document *document)
{
    if (!has_contents(document))
        return;
    fputs("<nav aria-labelledby=\"document_contents\">\n"
          "<h2 id=\"document_contents\">Contents</h2>\n<ul>\n",
          out);
    unsigned depth = 0;
    for (size_t i = 0; i < document->count; i++)
        if (is_listed(&document->blocks[i]))
            depth = write_entry(out, &document->blocks[i], depth);
    fputs(depth == 2 ? "</li>\n</ul></li>\n</ul>\n</nav>\n" : "</li>\n</ul>\n</nav>\n", out);
}
