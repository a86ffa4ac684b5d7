#include "hostile.h"

#define FFFD "\xEF\xBF\xBD" /* stands for what is removed */

const struct hostile_text hostile_texts[] = {
    /* emphasis, code, mathematics, subscripts */
    {"*emphasis* and **more**", NULL},
    {"_emphasis_ and __more__", NULL},
    {"a*b*c_d_e", NULL},
    {"***", NULL},
    {"* * *", NULL},
    {"`code` and ``more``", NULL},
    {"```", NULL},
    {"~~~", NULL},
    {"~~gone~~ and H~2~O", NULL},
    {"x^2^ and ^[a note]", NULL},
    {"$x$ costs $5 or $$10$$", NULL},
    {"\\(x\\) and \\[x\\]", NULL},
    /* links, images, notes, spans, citations */
    {"[link](https://example.org)", NULL},
    {"[link][1] and [link][] and [link]", NULL},
    {"[link]: https://example.org", NULL},
    {"![image](image.png)", NULL},
    {"[^1] and [^1]: a note", NULL},
    {"[span]{.smallcaps}", NULL},
    {"heading {#id .class key=value}", NULL},
    {"@someone and -@someone and [@someone, p. 5]", NULL},
    {"https://example.org/?a=b&c=d", NULL},
    {"www.example.org", NULL},
    {"<https://example.org>", NULL},
    {"mail@example.org", NULL},
    /* HTML, TeX, entities */
    {"<script>alert(1)</script>", NULL},
    {"<b>bold</b> &amp; &lt;i&gt; &#65; &#x41; &copy", NULL},
    {"<!-- gone -->", NULL},
    {"Health & safety, A&E", NULL},
    {"\\begin{verbatim}", NULL},
    {"\\newcommand{\\x}{y}", NULL},
    {"\\textbf{bold} \\\\ \\", NULL},
    {"\\", NULL},
    /* texts that could become another kind of block */
    {"# Heading", NULL},
    {"Heading #", NULL},
    {"#. Item", NULL},
    {"> quote", NULL},
    {"- item", NULL},
    {"+ item", NULL},
    {"-", NULL},
    {"1. item", NULL},
    {"1) item", NULL},
    {"(1) item", NULL},
    {"a. item", NULL},
    {"iv. item", NULL},
    {"(@) item", NULL},
    {"A.", NULL},
    {"[ ] task and [x] task", NULL},
    {"[x] task", NULL},
    {"[ ]", NULL},
    {": definition", NULL},
    {"Table: caption", NULL},
    {"table:", NULL},
    {"::: warning", NULL},
    {":::", NULL},
    {"---", NULL},
    {"===", NULL},
    {"- - -", NULL},
    {"% title", NULL},
    {"| a | b |", NULL},
    {"|---|---|", NULL},
    {"a|b||c\\|d", NULL},
    {"+---+---+", NULL},
    {"    code", "code"},
    {"\tcode", "code"},
    {"line\n\n\n    line \r\nline\rline", "line\n\nline\nline\nline"},
    {"text\n===\ntext\n---\n- item\n# heading", NULL},
    {"two  spaces \t and a tab", "two spaces and a tab"},
    /* typography */
    {"it's \"quoted\" and 'quoted'", NULL},
    {"‘tis the child’s, “quoted”, “open", NULL},
    {"’em and ‘ and ” and ‘’", NULL},
    {"a -- b --- c ---- d a--b", NULL},
    {"wait... what.. no....", NULL},
    {"Dr. Who, p. 5, e.g. this, i.e. that, No. 6. End. Next", NULL},
    {"–", NULL},
    {"—", NULL},
    {"…", NULL},
    {"non\xC2\xA0"
     "breaking, thin\xE2\x80\x89space",
     NULL},
    {":smile: 12:30", NULL},
    {"1.5 % of -2", NULL},
    {"-5", NULL},
    {"!", NULL},
    {"!!", NULL},
    /* characters that a terminal would act on */
    {"\033[31mred\033[0m", FFFD "[31mred" FFFD "[0m"},
    {"\033]0;title\a", FFFD "]0;title" FFFD},
    {"a\bb\x7F", "a" FFFD "b" FFFD},
    {"\xC2\x9B"
     "31mred\xC2\x80\xC2\x9F",
     FFFD "31mred" FFFD FFFD},
    {"\xE2\x80\xAE"
     "evil\xE2\x80\xAC \xE2\x81\xA6isolate\xE2\x81\xA9 \xE2\x80\x8E\xE2\x80\x8F\xD8\x9Cmark",
     "evil isolate mark"},
    {"next\xC2\x85line\xE2\x80\xA8"
     "and\xE2\x80\xA9paragraph\vand\fpage",
     "next\nline\nand\nparagraph\nand\npage"},
    {"invalid \xFF byte", "invalid " FFFD " byte"},
    /* wide, combined and long */
    {"家庭の記録には子どもの意見が書かれていない。支援計画は見直されていない。"
     "家庭の記録には子どもの意見が書かれていない。支援計画は見直されていない。",
     NULL},
    {"e\xCC\x81\xCC\x81\xCC\x81 n\xCC\x83 👩\xE2\x80\x8D👧 🇬🇧", NULL},
    {"עברית and العربية", NULL},
    {"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
     "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
     NULL},
};

const size_t hostile_text_count = sizeof hostile_texts / sizeof *hostile_texts;

static void add_table(struct document *document, const char *text)
{
    struct arena *arena = document->arena;
    struct table *table = arena_alloc(arena, sizeof *table);
    struct table_column *columns = arena_array(arena, 3, sizeof *columns);
    struct table_row *rows = arena_array(arena, 2, sizeof *rows);
    const char **cells = arena_array(arena, 6, sizeof *cells);
    for (size_t i = 0; i < 3; i++)
        columns[i] = (struct table_column){text, i == 2};
    for (size_t i = 0; i < 6; i++)
        cells[i] = text;
    cells[4] = "";
    rows[0] = (struct table_row){cells, {1, 2, TONE_POSITIVE, text}};
    rows[1] = (struct table_row){.cells = cells + 3};
    *table = (struct table){.caption = text,
                            .columns = columns,
                            .column_count = 3,
                            .rows = rows,
                            .row_count = 2,
                            .chart = CHART_BARS,
                            .chart_title = text};
    document_table(document, table);
}

struct document hostile_document(struct arena *arena, const char *text)
{
    struct document document = {.arena = arena, .title = text, .subtitle = text};
    const char **items = arena_array(arena, 2, sizeof *items);
    items[0] = items[1] = text;
    document_heading(&document, 2, "hostile", text);
    document_text(&document, BLOCK_PARAGRAPH, text);
    document_text(&document, BLOCK_PARAGRAPH, text);
    document_text(&document, BLOCK_NOTICE, text);
    document_text(&document, BLOCK_NOTE, text);
    document_quote(&document, text, text);
    document_quote(&document, text, NULL);
    document_heading(&document, 3, "hostile", text);
    document_list(&document, items, 2, false);
    document_list(&document, items, 2, false);
    document_list(&document, items, 2, true);
    document_text(&document, BLOCK_PARAGRAPH, text);
    add_table(&document, text);
    document_text(&document, BLOCK_PARAGRAPH, text);
    add_table(&document, text);
    document_quote(&document, text, text);
    document_text(&document, BLOCK_NOTE, text);
    return document;
}
