/* hostile FORMAT: writes documents in which every text is hostile: each of hostile_texts alone, and
 * among words. FORMAT is text, markdown, or expected. "expected" lists what must be found in the
 * Markdown, one text on each line, in the form of tests/outputs/markdown.jq. */
#include "hostile.h"

#include "render/render.h"

#include <string.h>

static const struct render_options options = {.style = {.width = 80}};

static void write_text(FILE *out, const struct document *document, const char *shown)
{
    (void)shown;
    render_text(out, document->arena, &(struct report){.document = *document}, &options);
}

static void write_markdown(FILE *out, const struct document *document, const char *shown)
{
    (void)shown;
    render_markdown(out, document->arena, &(struct report){.document = *document}, &options);
    fputc('\n', out);
}

static void put(FILE *out, const char *kind, const char *text, const char *line_end)
{
    fprintf(out, "%s: ", kind);
    for (; *text; text++)
        if (*text != '\n')
            fputc(*text, out);
        else if (text[-1] != '\n' || strcmp(line_end, " ") != 0)
            fputs(line_end, out);
    fputc('\n', out);
}

/* Three columns and one for the chart; two rows, the first with a bar of half the length. */
static void expect_table(FILE *out, const char *shown)
{
    const struct {
        const char *kind, *text;
    } parts[] = {{"head", shown}, {"head", shown}, {"head", shown}, {"head", "Chart"},
                 {"cell", shown}, {"cell", shown}, {"cell", shown}, {"cell", "██████████"},
                 {"cell", shown}, {"cell", ""},    {"cell", shown}, {"cell", ""}};
    char caption[2048];
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        put(out, parts[i].kind, parts[i].text, " ");
    snprintf(caption, sizeof caption, "%s. Chart: %s", shown, shown);
    put(out, "caption", caption, " ");
}

static void expect(FILE *out, const struct document *document, const char *shown)
{
    static const char *const kinds[] = {"heading 1 document_title",
                                        "paragraph",
                                        "heading 2 hostile",
                                        "paragraph",
                                        "paragraph",
                                        "notice",
                                        "note",
                                        "quote",
                                        "source",
                                        "quote",
                                        "heading 3 hostile-2",
                                        "item",
                                        "item",
                                        "item",
                                        "item",
                                        "number",
                                        "number",
                                        "paragraph",
                                        "table",
                                        "paragraph",
                                        "table",
                                        "quote",
                                        "source",
                                        "note"};
    (void)document;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i], "table") == 0)
            expect_table(out, shown);
        else
            put(out, kinds[i], shown, strcmp(kinds[i], "quote") == 0 ? "⏎" : " ");
}

static const struct {
    const char *name;
    void (*write)(FILE *, const struct document *, const char *shown);
} formats[] = {{"text", write_text}, {"markdown", write_markdown}, {"expected", expect}};

static void write_all(FILE *out, void (*write)(FILE *, const struct document *, const char *))
{
    for (size_t i = 0; i < hostile_text_count; i++) {
        const struct hostile_text *text = &hostile_texts[i];
        const char *shown = text->shown ? text->shown : text->given;
        struct arena arena;
        arena_init(&arena, NULL, NULL);
        struct document alone = hostile_document(&arena, text->given);
        write(out, &alone, shown);
        struct document among =
            hostile_document(&arena, arena_format(&arena, "Before %s after", text->given));
        write(out, &among, arena_format(&arena, "Before %s after", shown));
        arena_free(&arena);
    }
}

int main(int argc, char **argv)
{
    for (size_t i = 0; argc == 2 && i < sizeof formats / sizeof *formats; i++) {
        if (strcmp(argv[1], formats[i].name) == 0) {
            write_all(stdout, formats[i].write);
            return 0;
        }
    }
    fputs("Usage: hostile text|markdown|expected\n", stderr);
    return 2;
}
