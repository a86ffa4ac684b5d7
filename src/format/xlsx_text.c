#include "xlsx_text.h"

#include "base/arena.h"

#include <string.h>
#include <utf8proc.h>

struct character_range {
    utf8proc_int32_t first;
    utf8proc_int32_t last;
};

/* Left out, besides the last two code points of each plane, which are no characters. */
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
struct writing {
    char *bytes;
    size_t length;
    size_t units; /* of UTF-16 */
    size_t cut;   /* where it is cut if it gets too long: the remark fits behind it */
};

static const char remark[] = "… [cut: a cell holds no more than 32,767 characters]";
enum { REMARK_UNITS = sizeof remark - sizeof "…" + 1 };

/* An escape is an underscore, x, four hexadecimal digits, an underscore. */
enum { ESCAPE_LENGTH = 7 };

static bool is_escape(const char *bytes)
{
    return bytes[0] == '_' && bytes[1] == 'x' && bytes[ESCAPE_LENGTH - 1] == '_' &&
           strspn(bytes + 2, "0123456789abcdefABCDEF") == 4;
}

/* Writes the underscore that begins an escape at the end as an escape itself. */
static void disarm_escape(struct writing *writing)
{
    static const char underscore[] = "_x005F";
    enum { ADDED = sizeof underscore - 1 };
    if (writing->length < ESCAPE_LENGTH)
        return;
    size_t begin = writing->length - ESCAPE_LENGTH;
    if (!is_escape(writing->bytes + begin))
        return;
    memmove(writing->bytes + begin + ADDED, writing->bytes + begin, ESCAPE_LENGTH);
    memcpy(writing->bytes + begin, underscore, ADDED);
    writing->length += ADDED;
    writing->units += ADDED;
    if (writing->cut > begin)
        writing->cut = begin;
}

/* False if it makes the text too long. */
static bool put(struct writing *writing, utf8proc_int32_t character)
{
    writing->length += (size_t)utf8proc_encode_char(character, (utf8proc_uint8_t *)writing->bytes +
                                                                   writing->length);
    writing->units += character > 0xFFFF ? 2 : 1;
    if (character == '_')
        disarm_escape(writing);
    if (writing->units + REMARK_UNITS <= CELL_LONGEST)
        writing->cut = writing->length;
    return writing->units <= CELL_LONGEST;
}

const char *xlsx_text(struct text text, char cell[static CELL_BYTES])
{
    struct writing writing = {.bytes = cell};
    for (size_t at = 0; at < text.length;) {
        utf8proc_int32_t character;
        utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
                                                 (utf8proc_ssize_t)(text.length - at), &character);
        if (size < 1) {
            character = 0xFFFD;
            size = 1;
        }
        if (!is_left_out(character) && !put(&writing, character)) {
            strcpy(cell + writing.cut, remark);
            return cell;
        }
        at += (size_t)size;
    }
    cell[writing.length] = '\0';
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
