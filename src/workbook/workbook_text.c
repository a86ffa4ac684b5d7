#include "workbook_text.h"

#include "input/table.h"

#include <string.h>
#include <utf8proc.h>

/* The length of "_x000D_". */
enum { ESCAPE_LENGTH = 7 };

bool workbook_text_add(struct workbook_text *text, struct text piece)
{
    if (text->length + piece.length > LONGEST_FIELD)
        return false;
    text->bytes =
        arena_reserve(text->arena, text->bytes, text->length, piece.length, &text->capacity, 1);
    if (piece.length)
        memcpy(text->bytes + text->length, piece.data, piece.length);
    text->length += piece.length;
    return true;
}

static int hexadecimal(char digit)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    const char *found = digit ? strchr(digits, digit) : NULL;
    if (!found)
        return -1;
    int value = (int)(found - digits);
    return value < 16 ? value : value - 6;
}

/* The UTF-16 unit of the escape at the beginning of the bytes; -1 if there is none. */
static int escaped_unit(const char *bytes, size_t length)
{
    int unit = 0;
    if (length < ESCAPE_LENGTH || bytes[0] != '_' || bytes[1] != 'x' || bytes[6] != '_')
        return -1;
    for (size_t i = 2; i < 6; i++) {
        int digit = hexadecimal(bytes[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/* The character of one escape, or of two that form a surrogate pair; -1 if there is none. Sets
 * `length` to the bytes that the escapes take. */
static int escaped_character(const char *bytes, size_t room, size_t *length)
{
    int unit = escaped_unit(bytes, room);
    *length = ESCAPE_LENGTH;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    int low = room < ESCAPE_LENGTH ? -1 : escaped_unit(bytes + ESCAPE_LENGTH, room - ESCAPE_LENGTH);
    if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
        return -1;
    *length = 2 * (size_t)ESCAPE_LENGTH;
    return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
}

/* A character takes fewer bytes than its escape, so decoding in place is safe. */
struct text workbook_text_decoded(struct workbook_text *text)
{
    if (!text->length)
        return text_of("");
    char *to = text->bytes;
    const char *from = text->bytes, *end = text->bytes + text->length;
    while (from < end) {
        size_t length;
        int character = *from == '_' ? escaped_character(from, (size_t)(end - from), &length) : -1;
        if (character < 0) {
            *to++ = *from++;
        } else {
            to += utf8proc_encode_char(character, (utf8proc_uint8_t *)to);
            from += length;
        }
    }
    text->length = (size_t)(to - text->bytes);
    return (struct text){text->bytes, text->length};
}
