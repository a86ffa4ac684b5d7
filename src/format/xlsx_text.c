#include "xlsx_text.h"

#include "base/arena.h"
#include "base/unicode.h"

#include <string.h>
#include <utf8proc.h>

struct character_range {
    utf8proc_int32_t first;
    utf8proc_int32_t last;
};

/* Characters left out, in addition to the last two code points of each plane, which are never
 * characters. */
static const struct character_range left_out[] = {
    {0x00, 0x08},     {0x0B, 0x1F},     {0x7F, 0x9F},     /* controls */
    {0x061C, 0x061C}, {0x200E, 0x200F}, {0x202A, 0x202E}, /* directions */
    {0x2066, 0x2069}, {0xFDD0, 0xFDEF}};

static bool is_left_out(utf8proc_int32_t character)
{
    for (size_t i = 0; i < LENGTH(left_out); i++)
        if (character >= left_out[i].first && character <= left_out[i].last)
            return true;
    return (character & 0xFFFE) == 0xFFFE;
}

/* A cell's text while it is written. */
struct cell_text {
    char *bytes;
    size_t length;
    size_t units; /* of UTF-16 */
    size_t cut;   /* where to cut it if it gets too long, so that the remark fits */
};

static const char remark[] = "… [cut: a cell holds no more than 32,767 characters]";
enum { REMARK_UNITS = sizeof remark - sizeof "…" + 1 };

/* An escape is an underscore, x, four hexadecimal digits and an underscore. */
enum { ESCAPE_LENGTH = 7 };

static bool is_escape(const char *bytes)
{
    return bytes[0] == '_' && bytes[1] == 'x' && bytes[ESCAPE_LENGTH - 1] == '_' &&
           strspn(bytes + 2, "0123456789abcdefABCDEF") == 4;
}

/* If the text ends with an escape, escapes the underscore that begins it. */
static void disarm_escape(struct cell_text *text)
{
    static const char underscore[] = "_x005F";
    enum { ADDED = sizeof underscore - 1 };
    if (text->length < ESCAPE_LENGTH)
        return;
    size_t begin = text->length - ESCAPE_LENGTH;
    if (!is_escape(text->bytes + begin))
        return;
    memmove(text->bytes + begin + ADDED, text->bytes + begin, ESCAPE_LENGTH);
    memcpy(text->bytes + begin, underscore, ADDED);
    text->length += ADDED;
    text->units += ADDED;
    if (text->cut > begin)
        text->cut = begin;
}

/* Adds a character. False if that makes the text too long. */
static bool put(struct cell_text *text, utf8proc_int32_t character)
{
    text->length +=
        (size_t)utf8proc_encode_char(character, (utf8proc_uint8_t *)text->bytes + text->length);
    text->units += character > 0xFFFF ? 2 : 1;
    if (character == '_')
        disarm_escape(text);
    if (text->units + REMARK_UNITS <= CELL_LONGEST)
        text->cut = text->length;
    return text->units <= CELL_LONGEST;
}

const char *xlsx_text(struct text text, char cell[static CELL_BYTES])
{
    struct cell_text written = {.bytes = cell};
    for (size_t at = 0; at < text.length;) {
        size_t size;
        int32_t character = unicode_character(text, at, &size);
        if (character >= 0x80 && size == 1)
            character = 0xFFFD; /* no part of a character */
        if (!is_left_out(character) && !put(&written, character)) {
            strcpy(cell + written.cut, remark);
            return cell;
        }
        at += size;
    }
    cell[written.length] = '\0';
    return cell;
}

size_t xlsx_text_units(struct text text)
{
    size_t units = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

bool xlsx_text_is_risky(const char *cell)
{
    return *cell && strchr("=+-@\t", *cell);
}
