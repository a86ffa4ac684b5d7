#include "swallowed.h"

#include <string.h>

static bool is_line_end(char byte)
{
    return byte == '\n' || byte == '\r';
}

/* Cuts the first piece off, up to a delimiter or the end. */
static struct text next_cell(struct text *line, char delimiter)
{
    const char *end = memchr(line->data, delimiter, line->length);
    struct text cell = {line->data, end ? (size_t)(end - line->data) : line->length};
    size_t used = cell.length + (end ? 1 : 0);
    line->data += used;
    line->length -= used;
    return cell;
}

static bool looks_like_record(struct text line, size_t columns, char delimiter,
                              struct swallowed_sign sign)
{
    size_t delimiters = 0;
    for (size_t i = 0; i < line.length; i++)
        delimiters += line.data[i] == delimiter;
    if (delimiters + 1 != columns)
        return false;
    size_t known = 0;
    for (size_t column = 0; column < columns; column++)
        known += sign.is_known(sign.context, column, next_cell(&line, delimiter));
    return known >= sign.needed;
}

bool swallowed_record(struct text field, size_t column, size_t columns, char delimiter,
                      struct swallowed_sign sign)
{
    size_t begin = 0;
    bool first = true;
    for (size_t at = 0; at <= field.length; at++) {
        bool last = at == field.length;
        if (!last && !is_line_end(field.data[at]))
            continue;
        struct text line = {field.data + begin, at - begin};
        size_t cells = last ? column + 1 : columns;
        if (!first && line.length && looks_like_record(line, cells, delimiter, sign))
            return true;
        first = false;
        begin = at + 1;
    }
    return false;
}
