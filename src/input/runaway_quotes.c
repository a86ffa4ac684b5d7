#include "runaway_quotes.h"

#include <string.h>

bool cells_are_prose(const struct text *cells, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cells[i].length && cells[i].data[0] == ' ')
            return true;
    return false;
}

/* Splits a line at every delimiter into at most `most` cells. Returns their number. */
static size_t cut(struct text line, char delimiter, struct text *cells, size_t most)
{
    size_t count = 0;
    bool more = true;
    while (more && count < most) {
        const char *end = memchr(line.data, delimiter, line.length);
        size_t length = end ? (size_t)(end - line.data) : line.length;
        cells[count++] = (struct text){line.data, length};
        more = end != NULL;
        text_skip(&line, length + more);
    }
    return count;
}

static size_t line_length(struct text text)
{
    size_t length = 0;
    while (length < text.length && text.data[length] != '\n' && text.data[length] != '\r')
        length++;
    return length;
}

bool runaway_quotes_hold_record(struct text field, char delimiter, struct text *cells,
                                size_t columns, looks_like_record *looks_like, void *context)
{
    for (size_t begin = line_length(field) + 1; begin < field.length;) {
        struct text rest = {field.data + begin, field.length - begin};
        rest.length = line_length(rest);
        if (looks_like(context, cells, cut(rest, delimiter, cells, columns)))
            return true;
        begin += rest.length + 1;
    }
    return false;
}
