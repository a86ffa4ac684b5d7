#include "plain.h"

#include "harmless.h"

#include <utf8proc.h>

/* The white space read since the last visible character. */
struct gap {
    bool space;
    size_t line_ends;
};

static char *put_gap(char *end, struct gap gap)
{
    if (gap.line_ends > 1)
        *end++ = '\n';
    if (gap.line_ends || gap.space)
        *end++ = gap.line_ends ? '\n' : ' ';
    return end;
}

/* A replacement may be longer than what it replaces: U+FFFD for a byte. */
enum { LONGEST_REPLACEMENT = 3 };

/* True for words of printable ASCII separated by single spaces, as most texts are. */
static bool is_plain(struct text text)
{
    bool after_space = true;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (c < ' ' || c >= 0x7F || (c == ' ' && after_space))
            return false;
        after_space = c == ' ';
    }
    return !after_space || !text.length;
}

static struct text make_plain(struct arena *arena, const char *string, bool keep_line_ends)
{
    struct text text = text_of(string ? string : "");
    if (is_plain(text))
        return text;
    char *copy = arena_alloc(arena, LONGEST_REPLACEMENT * text.length + 1), *end = copy;
    struct gap gap = {0};
    size_t length;
    for (size_t at = 0; at < text.length; at += length) {
        int32_t character = harmless_character(text, at, &length);
        if (character == '\n' && keep_line_ends) {
            gap.line_ends++;
        } else if (character == ' ' || character == '\n') {
            gap.space = true;
        } else if (character != LEFT_OUT) {
            if (end > copy)
                end = put_gap(end, gap);
            gap = (struct gap){0};
            end += utf8proc_encode_char(character, (utf8proc_uint8_t *)end);
        }
    }
    return text_trim((struct text){copy, (size_t)(end - copy)});
}

struct text plain_text(struct arena *arena, const char *string)
{
    return make_plain(arena, string, false);
}

struct text plain_lines(struct arena *arena, const char *string)
{
    return make_plain(arena, string, true);
}
