#include "name_fault.h"

#include "base/unicode.h"

#include <utf8proc.h>

static bool has(struct text text, bool (*is)(int32_t character))
{
    size_t length;
    for (size_t at = 0; at < text.length; at += length)
        if (is(unicode_character(text, at, &length)))
            return true;
    return false;
}

static bool is_control(int32_t character)
{
    return unicode_is_control(character) && character != '\t' && character != '\n';
}

static bool is_lost(int32_t character)
{
    return character == 0xFFFD;
}

/* True if all characters are visible ASCII, as in nearly every name. */
static bool is_plain(struct text name)
{
    size_t i = 0;
    while (i < name.length && name.data[i] >= ' ' && name.data[i] < 0x7F)
        i++;
    return i == name.length;
}

const char *name_fault(struct text name)
{
    struct text_key key;
    if (name.length > LONGEST_NAME)
        return "is too long: at most 200 bytes are allowed";
    if (is_plain(name))
        return NULL;
    if (has(name, is_control))
        return "holds a control character, which nobody can have meant";
    if (has(name, is_lost))
        return "holds U+FFFD, the sign of a character that was lost when the text was saved";
    if (!text_identity_key(name, &key) || !key.length)
        return "has nothing in it that can be seen";
    return NULL;
}
