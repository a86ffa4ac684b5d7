/* Makes text safe to show. */
#include "text.h"

#include "unicode.h"

#include <string.h>

enum { LINE_SEPARATOR = 0x2028, PARAGRAPH_SEPARATOR = 0x2029 };

/* Writes an invisible character as an escape of C. Returns the end. */
static char *put_visible(char *end, int32_t character)
{
    static const char hex[] = "0123456789abcdef";
    const char *letter = character && character < 0x80 ? strchr("\nn\tt\rr", character) : NULL;
    *end++ = '\\';
    if (letter) {
        *end++ = letter[1];
        return end;
    }
    bool byte = character < 0x80;
    *end++ = byte ? 'x' : 'u';
    for (int shift = byte ? 4 : 12; shift >= 0; shift -= 4)
        *end++ = hex[(character >> shift) & 15];
    return end;
}

const char *text_quote(struct text text, struct quoted_text *quoted)
{
    enum {
        LONGEST = 60
    }; /* bytes shown; each takes at most four in `quoted`, and the rest is for the marks */
    size_t shown = text.length;
    if (shown > LONGEST) {
        shown = LONGEST;
        while (shown && ((unsigned char)text.data[shown] & 0xC0) == 0x80)
            shown--; /* never in the middle of a character */
    }
    char *end = quoted->bytes;
    *end++ = '"';
    size_t length;
    for (size_t at = 0; at < shown; at += length) {
        int32_t character = unicode_character(text, at, &length);
        if (unicode_is_unseen(character) && character <= 0xFFFF)
            end = put_visible(end, character);
        else
            end = (char *)memcpy(end, text.data + at, length) + length;
    }
    strcpy(end, shown < text.length ? "…\"" : "\"");
    return quoted->bytes;
}

const char *text_joint(size_t said, size_t count, const char *last)
{
    return said == 0 ? "" : said + 1 == count ? last : ", ";
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

/* True for controls, line separators and marks of writing direction. */
static bool acts_on_terminal(int32_t character)
{
    return unicode_is_control(character) || unicode_turns_writing(character) ||
           character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR;
}

void text_make_line(char *string)
{
    text_make_valid(string);
    struct text text = text_of(string);
    char *end = string;
    size_t length;
    for (size_t at = 0; at < text.length; at += length) {
        int32_t character = unicode_character(text, at, &length);
        if (acts_on_terminal(character)) {
            *end++ = character == '\n' ? ' ' : '?';
        } else {
            memmove(end, text.data + at, length);
            end += length;
        }
    }
    *end = '\0';
}
