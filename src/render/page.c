#include "page.h"

#include <string.h>

/* Per ink: the SGR sequence (ECMA-48, 8.3.117), the ASCII character of its bars, and the block
 * character of those, NULL for a bar in eighths. */
static const struct {
    const char *sequence;
    char ascii;
    const char *block;
} inks[] = {
    [INK_PLAIN] = {"", '#', NULL},           [INK_HEADING] = {"\033[1m", '#', NULL},
    [INK_FAINT] = {"\033[2m", '.', "░"},     [INK_POSITIVE] = {"\033[32m", '#', NULL},
    [INK_NEGATIVE] = {"\033[31m", '=', "▓"}, [INK_UNSURE] = {"\033[33m", '?', "▒"},
    [INK_NEUTRAL] = {"\033[36m", '#', NULL},
};

static void begin_ink(const struct page *page, enum ink ink)
{
    if (page->style->colour)
        fputs(inks[ink].sequence, page->out);
}

static void end_ink(const struct page *page, enum ink ink)
{
    if (page->style->colour && *inks[ink].sequence)
        fputs("\033[0m", page->out);
}

void page_text(const struct page *page, enum ink ink, struct text text)
{
    char piece[256];
    begin_ink(page, ink);
    while (text.length) {
        size_t length = text.length < sizeof piece - 1 ? text.length : sizeof piece - 1;
        while (length < text.length && ((unsigned char)text.data[length] & 0xC0) == 0x80)
            length--; /* whole characters only */
        memcpy(piece, text.data, length);
        piece[length] = '\0';
        text_remove_controls(piece);
        fwrite(piece, 1, length, page->out);
        text.data += length;
        text.length -= length;
    }
    end_ink(page, ink);
}

void page_space(const struct page *page, size_t count)
{
    fprintf(page->out, "%*s", (int)count, "");
}

static size_t room_left(struct text text, size_t width)
{
    size_t used = text_width(text);
    return used < width ? width - used : 0;
}

void page_cell(const struct page *page, struct text text, size_t width)
{
    page_text(page, INK_PLAIN, text);
    page_space(page, room_left(text, width));
}

void page_figure(const struct page *page, struct text text, size_t width)
{
    page_space(page, room_left(text, width));
    page_text(page, INK_PLAIN, text);
}

void page_end_line(const struct page *page)
{
    fputc('\n', page->out);
}

void page_paragraph(const struct page *page, size_t indent, const char *mark, size_t hang,
                    struct text text)
{
    size_t room = page->style->width > indent + hang ? page->style->width - indent - hang : 1;
    struct text before = text_of(mark);
    do {
        size_t next, length = text_line(text, room, &next);
        page_space(page, indent);
        page_cell(page, before, hang);
        page_text(page, INK_PLAIN, (struct text){text.data, length});
        page_end_line(page);
        before.length = 0;
        text.data += next;
        text.length -= next;
    } while (text.length);
}

/* Writes a title, and returns the columns that its widest line takes. */
static size_t write_title(const struct page *page, struct text text)
{
    size_t widest = 0;
    do {
        size_t next, length = text_line(text, page->style->width, &next);
        struct text line = {text.data, length};
        size_t width = text_width(line);
        widest = width > widest ? width : widest;
        page_text(page, INK_HEADING, line);
        page_end_line(page);
        text.data += next;
        text.length -= next;
    } while (text.length);
    return widest;
}

void page_title(const struct page *page, struct text text)
{
    write_title(page, text);
}

void page_heading(const struct page *page, struct text text, char underline)
{
    size_t widest = write_title(page, text);
    for (size_t i = 0; i < widest; i++)
        fputc(underline, page->out);
    page_end_line(page);
}

/* count of base on a scale of `units`, rounded half up; but what is not nothing is at least 1, and
 * what is not all does not fill the scale. */
static size_t scaled(size_t count, size_t base, size_t units)
{
    size_t length = base ? (2 * count * units + base) / (2 * base) : 0;
    if (count && !length)
        return 1;
    return length == units && count < base ? units - 1 : length;
}

static void draw_eighths(const struct page *page, size_t eighths)
{
    static const char *const parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    for (; eighths >= 8; eighths -= 8)
        fputs("█", page->out);
    fputs(parts[eighths], page->out);
}

/* Draws the bar itself and returns the columns it takes. */
static size_t draw_bar(const struct page *page, enum ink ink, size_t count, size_t base,
                       size_t width)
{
    const char *block = inks[ink].block;
    if (page->style->blocks && !block) {
        size_t eighths = scaled(count, base, width * 8);
        draw_eighths(page, eighths);
        return (eighths + 7) / 8;
    }
    size_t length = scaled(count, base, width);
    for (size_t i = 0; i < length; i++)
        if (page->style->blocks)
            fputs(block, page->out);
        else
            fputc(inks[ink].ascii, page->out);
    return length;
}

void page_bar(const struct page *page, enum ink ink, size_t count, size_t base, size_t width)
{
    begin_ink(page, ink);
    size_t used = draw_bar(page, ink, count, base, width - 1);
    end_ink(page, ink);
    page_space(page, width - 1 - used);
    page_text(page, INK_FAINT, text_of("|"));
}
