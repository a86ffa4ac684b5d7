/* Names the file of a form, and of the return that it becomes. */
#include "form.h"

#include "base/unicode.h"

#include <string.h>

enum { LONGEST_PART = 80 }; /* bytes; every system takes three parts and an ending */

static bool is_apostrophe(int32_t character)
{
    return character == '\'' || character == 0x2019;
}

/* Adds a part: the letters and digits of a text, with one "-" for each run of anything else. */
static char *add_part(char *end, struct text text)
{
    const char *begin = end;
    bool gap = false;
    for (size_t at = 0; at < text.length;) {
        size_t length;
        int32_t character = unicode_character(text, at, &length);
        const char *bytes = text.data + at;
        at += length;
        if (!unicode_is_word(character)) {
            gap = gap || !is_apostrophe(character);
            continue;
        }
        if ((size_t)(end - begin) + 1 + length > LONGEST_PART)
            break;
        if (gap && end > begin)
            *end++ = '-';
        gap = false;
        memcpy(end, bytes, length);
        end += length;
    }
    return end;
}

/* The name if no letter or digit is known. Without a name the file would be hidden, and missed in a
 * folder of returns. */
static const char nameless[] = "return";

const char *form_file_name(struct arena *arena, const struct form *form, const char *ending)
{
    const struct text parts[] = {form->case_id, form->agency, form->setting};
    const size_t count = LENGTH(parts);
    char *name = arena_alloc(arena, count * (LONGEST_PART + 1) + sizeof nameless + strlen(ending));
    char *end = name;
    for (size_t i = 0; i < count; i++) {
        char *begin = end > name ? end + 1 : end;
        char *behind = add_part(begin, parts[i]);
        if (behind == begin)
            continue;
        if (end > name)
            *end = '-';
        end = behind;
    }
    if (end == name)
        end = stpcpy(end, nameless);
    strcpy(end, ending);
    return name;
}
