/* Text made safe to show. */
#include <cinaudit/text.h>

#include <string.h>

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

void text_remove_controls(char *string)
{
    for (; *string; string++) {
        unsigned char byte = (unsigned char)*string;
        if (is_control(byte) && byte != '\n')
            *string = '?';
        else if (byte == 0xC2 && (unsigned char)string[1] >= 0x80 &&
                 (unsigned char)string[1] < 0xA0)
            string[0] = string[1] = '?'; /* U+0080 to U+009F, which some terminals act on */
    }
}
