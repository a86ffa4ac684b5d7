/* Text made safe to show. */
#include <cinaudit/text.h>

#include <string.h>
#include <utf8proc.h>

static bool is_control(unsigned char byte)
{
    return byte < ' ' || byte == 0x7F;
}

/* Copies one byte, a control character in C's way of writing it; its end is returned. */
static char *put_visible(char *end, unsigned char byte)
{
    static const char hex[] = "0123456789abcdef";
    if (!is_control(byte)) {
        *end++ = (char)byte;
        return end;
    }
    *end++ = '\\';
    const char *letter = strchr("\nn\tt\rr", byte);
    if (letter && byte) {
        *end++ = letter[1];
        return end;
    }
    *end++ = 'x';
    *end++ = hex[byte >> 4];
    *end++ = hex[byte & 15];
    return end;
}

const char *text_quote(struct text text, struct quoted_text *quoted)
{
    enum { LONGEST = 60 }; /* bytes shown; each takes at most four, and the marks take the rest */
    size_t shown = text.length;
    if (shown > LONGEST) {
        shown = LONGEST;
        while (shown && ((unsigned char)text.data[shown] & 0xC0) == 0x80)
            shown--; /* not in the middle of a character */
    }
    char *end = quoted->bytes;
    *end++ = '"';
    for (size_t i = 0; i < shown; i++)
        end = put_visible(end, (unsigned char)text.data[i]);
    strcpy(end, shown < text.length ? "…\"" : "\"");
    return quoted->bytes;
}

const char *text_plural(size_t count)
{
    return count == 1 ? "" : "s";
}

void text_make_valid(char *string)
{
    struct text text = text_of(string);
    size_t invalid;
    while ((invalid = text_first_invalid(text)) < text.length)
        string[invalid] = '?';
}

/* Controls, and the marks and separators that move or turn what stands around them. */
static bool acts_on_terminal(utf8proc_int32_t character)
{
    static const struct {
        utf8proc_int32_t first, last;
    } ranges[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C},
                  {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (character >= ranges[i].first && character <= ranges[i].last)
            return true;
    return false;
}

void text_make_line(char *string)
{
    struct text text = text_of(string);
    char *end = string;
    for (size_t at = 0; at < text.length;) {
        utf8proc_int32_t character;
        utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
                                                 (utf8proc_ssize_t)(text.length - at), &character);
        size_t length = size < 1 ? 1 : (size_t)size;
        if (size < 1 || acts_on_terminal(character)) {
            *end++ = text.data[at] == '\n' ? ' ' : '?';
        } else {
            memmove(end, text.data + at, length);
            end += length;
        }
        at += length;
    }
    *end = '\0';
}
