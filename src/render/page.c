#include "page.h"

#include "bar.h"

/* The SGR sequences (ECMA-48, 8.3.117). */
static const char *const sequences[] = {
    [INK_PLAIN] = "",
    [INK_HEADING] = "\033[1m",
    [INK_FAINT] = "\033[2m",
    [INK_POSITIVE] = "\033[32m",
    [INK_NEGATIVE] = "\033[31m",
    [INK_UNSURE] = "\033[33m",
    [INK_NEUTRAL] = "\033[36m",
};

static void write_spaces(struct page *page)
{
    fprintf(page->out, "%*s", (int)page->spaces, "");
    page->spaces = 0;
}

static void begin_ink(struct page *page, enum ink ink)
{
    write_spaces(page);
    if (page->style->colour)
        fputs(sequences[ink], page->out);
}

static void end_ink(const struct page *page, enum ink ink)
{
    if (page->style->colour && *sequences[ink])
        fputs("\033[0m", page->out);
}

void page_text(struct page *page, enum ink ink, struct text text)
{
    if (!text.length)
        return;
    begin_ink(page, ink);
    fwrite(text.data, 1, text.length, page->out);
    end_ink(page, ink);
}

void page_space(struct page *page, size_t count)
{
    page->spaces += count;
}

void page_end_line(struct page *page)
{
    page->spaces = 0;
    fputc('\n', page->out);
}

/* Writes the beginning of a line. Spaces around the mark are only written if something follows. */
static void write_prefix(struct page *page, struct text prefix, size_t width)
{
    struct text mark = text_trim(prefix);
    size_t before = (size_t)(mark.data - prefix.data);
    page_space(page, before);
    page_text(page, INK_PLAIN, mark);
    page_space(page, width - before - text_width(mark));
}

void page_paragraph(struct page *page, enum ink ink, const char *first, const char *rest,
                    struct text text)
{
    struct text prefix = text_of(first);
    size_t margin = text_width(prefix);
    size_t room = page->style->width > margin ? page->style->width - margin : 1;
    do {
        size_t next, length = text_line(text, room, &next);
        write_prefix(page, prefix, margin);
        page_text(page, ink, (struct text){text.data, length});
        page_end_line(page);
        prefix = text_of(rest ? rest : "");
        text_skip(&text, next);
    } while (text.length);
}

void page_heading(struct page *page, struct text text, char underline)
{
    size_t widest = 0;
    while (text.length) {
        size_t next, length = text_line(text, page->style->width, &next);
        struct text line = {text.data, length};
        size_t width = text_width(line);
        widest = width > widest ? width : widest;
        page_text(page, INK_HEADING, line);
        page_end_line(page);
        text_skip(&text, next);
    }
    for (size_t i = 0; i < widest; i++)
        fputc(underline, page->out);
    page_end_line(page);
}

static void draw_eighths(const struct page *page, size_t eighths)
{
    static const char *const parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    for (; eighths >= 8; eighths -= 8)
        fputs("█", page->out);
    fputs(parts[eighths], page->out);
}

/* Draws only the bar. Returns the columns it takes. */
static size_t draw_bar(const struct page *page, const struct bar *bar, size_t width)
{
    const struct bar_pattern *pattern = &bar_patterns[bar->tone];
    if (page->style->blocks && pattern->eighths) {
        size_t eighths = bar_length(bar, width * 8);
        draw_eighths(page, eighths);
        return (eighths + 7) / 8;
    }
    size_t length = bar_length(bar, width);
    for (size_t i = 0; i < length; i++)
        if (page->style->blocks)
            fputs(pattern->block, page->out);
        else
            fputc(pattern->ascii, page->out);
    return length;
}

void page_bar(struct page *page, const struct bar *bar, size_t width)
{
    static const enum ink inks[TONE_COUNT] = {[TONE_POSITIVE] = INK_POSITIVE,
                                              [TONE_NEGATIVE] = INK_NEGATIVE,
                                              [TONE_UNSURE] = INK_UNSURE,
                                              [TONE_NOT_APPLICABLE] = INK_FAINT,
                                              [TONE_NEUTRAL] = INK_NEUTRAL};
    begin_ink(page, inks[bar->tone]);
    size_t used = draw_bar(page, bar, width - 1);
    end_ink(page, inks[bar->tone]);
    page_space(page, width - 1 - used);
    page_text(page, INK_FAINT, text_of("|"));
}
