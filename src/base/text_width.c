/* Measures text in a terminal. */
#include "text.h"

#include "unicode.h"

#include <utf8proc.h>

static bool is_plain(utf8proc_uint8_t byte)
{
    return byte >= ' ' && byte < 0x7F;
}

/* The length in bytes of the user-perceived character at `at`. Sets `width` to the columns of its
 * widest code point, since the others are drawn over it. */
static size_t grapheme_at(struct text text, size_t at, size_t *width)
{
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.data;
    if (is_plain(bytes[at]) && (at + 1 == text.length || is_plain(bytes[at + 1]))) {
        *width = 1; /* the next character is plain ASCII, so nothing combines with this one */
        return 1;
    }
    utf8proc_int32_t previous = -1, state = 0;
    size_t begin = at;
    *width = 0;
    while (at < text.length) {
        size_t size;
        int32_t character = unicode_character(text, at, &size);
        if (character >= 0x80 && size == 1)
            character = 0xFFFD; /* no part of a character */
        if (previous >= 0 && utf8proc_grapheme_break_stateful(previous, character, &state))
            break;
        size_t columns = (size_t)utf8proc_charwidth(character);
        if (columns > *width)
            *width = columns;
        previous = character;
        at += size;
    }
    return at - begin;
}

size_t text_width(struct text text)
{
    size_t total = 0;
    for (size_t at = 0; at < text.length;) {
        size_t width;
        at += grapheme_at(text, at, &width);
        total += width;
    }
    return total;
}

size_t text_line(struct text text, size_t width, size_t *next)
{
    size_t used = 0, last_space = 0;
    for (size_t at = 0; at < text.length;) {
        if (text.data[at] == '\n') {
            *next = at + 1;
            return at;
        }
        if (text.data[at] == ' ')
            last_space = at;
        size_t columns;
        size_t length = grapheme_at(text, at, &columns);
        if (used + columns > width && at > 0) {
            size_t end = last_space ? last_space : at;
            *next = end;
            while (*next < text.length && text.data[*next] == ' ')
                ++*next;
            return end;
        }
        used += columns;
        at += length;
    }
    *next = text.length;
    return text.length;
}
