#include "harmless.h"

#include "base/arena.h"
#include "base/unicode.h"

enum { REPLACEMENT = 0xFFFD };

static const struct {
    int32_t first, last, shown;
} unlike_themselves[] = {
    {0x0000, 0x0008, REPLACEMENT}, /* controls */
    {0x0009, 0x0009, ' '},         {0x000A, 0x000D, '\n'},     {0x000E, 0x001F, REPLACEMENT},
    {0x007F, 0x0084, REPLACEMENT}, {0x0085, 0x0085, '\n'},     /* next line */
    {0x0086, 0x009F, REPLACEMENT}, {0x061C, 0x061C, LEFT_OUT}, /* Arabic letter mark */
    {0x200E, 0x200F, LEFT_OUT},                                /* marks of writing direction */
    {0x2028, 0x2029, '\n'},                                    /* line and paragraph separators */
    {0x202A, 0x202E, LEFT_OUT},   /* embeddings and overrides of writing direction */
    {0x2066, 0x2069, LEFT_OUT},   /* isolates */
    {0xFDD0, 0xFDEF, REPLACEMENT} /* never characters */
};

static int32_t shown_for(int32_t character)
{
    if ((character & 0xFFFE) == 0xFFFE)
        return REPLACEMENT; /* nor are the last two of each plane */
    for (size_t i = 0; i < LENGTH(unlike_themselves); i++)
        if (character >= unlike_themselves[i].first && character <= unlike_themselves[i].last)
            return unlike_themselves[i].shown;
    return character;
}

int32_t harmless_character(struct text text, size_t at, size_t *length)
{
    if (text.data[at] >= ' ' && text.data[at] < 0x7F) {
        *length = 1; /* as nearly all text in a report */
        return text.data[at];
    }
    int32_t character = unicode_character(text, at, length);
    if (character >= 0x80 && *length == 1)
        return REPLACEMENT; /* no part of a character */
    if (character == '\r' && at + 1 < text.length && text.data[at + 1] == '\n')
        *length = 2;
    return shown_for(character);
}
