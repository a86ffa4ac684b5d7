#include "markup.h"

#include "harmless.h"

#include <utf8proc.h>

/* The escape of an ASCII character; NULL if it needs none. */
static const char *entity(char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

static bool is_plain(char byte)
{
    return byte >= ' ' && byte < 0x7F && !entity(byte);
}

/* Writes the character at `at`, which needs more than copying. Returns its length. */
static size_t write_character(FILE *out, struct text text, size_t at, const char *line_end)
{
    size_t length;
    utf8proc_uint8_t bytes[4] = {0};
    int32_t character = harmless_character(text, at, &length);
    const char *name = entity(text.data[at]);
    if (name)
        fputs(name, out);
    else if (character == '\n')
        fputs(line_end, out);
    else if (character != LEFT_OUT)
        fwrite(bytes, 1, (size_t)utf8proc_encode_char(character, bytes), out);
    return length;
}

void markup_write(FILE *out, struct text text, const char *line_end)
{
    for (size_t at = 0, end = 0; at < text.length; at = end) {
        while (end < text.length && is_plain(text.data[end]))
            end++;
        fwrite(text.data + at, 1, end - at, out);
        if (end < text.length)
            end += write_character(out, text, end, line_end);
    }
}

void markup_text(FILE *out, const char *before, const char *text, const char *after)
{
    fputs(before, out);
    markup_write(out, text_of(text), " ");
    fputs(after, out);
}
