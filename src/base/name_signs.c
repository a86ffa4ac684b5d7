#include "name_signs.h"

#include "entity.h"
#include "unicode.h"

#include <string.h>
#include <strings.h>
#include <utf8proc.h>

void name_signs_begin(struct name_signs *signs, struct text text, size_t at)
{
    *signs = (struct name_signs){.text = text, .end = at};
}

/* What stands for a character in a web address, where it parts words; 0 if nothing does. */
static size_t encoded_joint(struct text text, size_t at)
{
    static const char *const joints[] = {"%20", "%2d", "%2e", "%2f", "%5f"};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (text.length - at >= strlen(joints[i]) &&
            strncasecmp(text.data + at, joints[i], strlen(joints[i])) == 0)
            return strlen(joints[i]);
    return 0;
}

/* Reads a character, or what HTML writes for one; its length goes to `length`. */
static int32_t read_character(struct text text, size_t at, size_t *length)
{
    struct text rest = {text.data + at, text.length - at};
    int32_t character = *rest.data == '&' ? entity_at(rest, length) : 0;
    return character ? character : unicode_character(text, at, length);
}

static bool is_joint(int32_t character)
{
    enum { MINUS = 0x2212, LEFT_QUOTE = 0x2018, RIGHT_QUOTE = 0x2019 };
    if (character < 0x80)
        return character > 0 && strchr(" -_/.'\t\n\r", character) != NULL;
    return character == MINUS || character == LEFT_QUOTE || character == RIGHT_QUOTE ||
           unicode_is_white_space(character) ||
           utf8proc_category(character) == UTF8PROC_CATEGORY_PD;
}

/* Passes over what parts two words, of which there is little: a sentence's end is none. */
static bool take_joint(struct name_signs *signs)
{
    enum { MOST = 3 };
    size_t at = signs->end, length, count = 0;
    bool point = false;
    for (; at < signs->text.length && count < MOST; count++, at += length) {
        if ((length = encoded_joint(signs->text, at)))
            continue;
        int32_t character = read_character(signs->text, at, &length);
        if (!is_joint(character) || (point && unicode_is_white_space(character)))
            break;
        point = character == '.';
    }
    if (!count)
        return false;
    signs->end = at;
    signs->signs[0] = JOINT;
    signs->count = 1;
    return true;
}

/* Takes a character apart; none of it may be left. */
static void take_character(struct name_signs *signs)
{
    enum { FOLD = UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE };
    size_t length;
    int boundary = 0;
    int32_t character = read_character(signs->text, signs->end, &length);
    utf8proc_ssize_t count = utf8proc_decompose_char(character, signs->signs, MOST_SIGNS,
                                                     (utf8proc_option_t)FOLD, &boundary);
    signs->end += length;
    signs->count = count < 0 || count > MOST_SIGNS ? 0 : (size_t)count;
}

int32_t name_signs_next(struct name_signs *signs)
{
    if (signs->taken < signs->count)
        return signs->signs[signs->taken++];
    signs->taken = signs->count = 0;
    while (!signs->count && signs->end < signs->text.length)
        if (!take_joint(signs))
            take_character(signs);
    return signs->count ? signs->signs[signs->taken++] : NO_SIGN;
}
