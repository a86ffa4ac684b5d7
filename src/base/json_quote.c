#include "json_quote.h"

#include <stdio.h>

const char *json_quote(struct arena *arena, struct text text)
{
    enum { LONGEST_ESCAPE = sizeof "\\u0000" - 1 };
    char *quoted = arena_array(arena, text.length + 1, LONGEST_ESCAPE), *end = quoted;
    *end++ = '"';
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if (byte < ' ') {
            end += snprintf(end, LONGEST_ESCAPE + 1, "\\u%04x", byte);
            continue;
        }
        if (byte == '"' || byte == '\\')
            *end++ = '\\';
        *end++ = (char)byte;
    }
    *end = '"'; /* the arena's bytes are zeroed */
    return quoted;
}
