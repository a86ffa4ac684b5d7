#include "text.h"

#include "arena.h"
#include "unicode.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <utf8proc.h>

struct text text_of(const char *string)
{
    return (struct text){string, strlen(string)};
}

void text_skip(struct text *text, size_t length)
{
    text->data += length;
    text->length -= length;
}

bool text_equal(struct text a, struct text b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

bool text_is_one_of(struct text text, const char *const *words)
{
    while (*words && !(text.length && (**words | 0x20) == (*text.data | 0x20) &&
                       strncasecmp(*words, text.data, text.length) == 0 && !(*words)[text.length]))
        words++;
    return *words;
}

int32_t unicode_character(struct text text, size_t at, size_t *length)
{
    unsigned char byte = (unsigned char)text.data[at];
    *length = 1;
    if (byte < 0x80)
        return byte;
    utf8proc_int32_t character;
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
                                             (utf8proc_ssize_t)(text.length - at), &character);
    if (size < 1)
        return byte;
    *length = (size_t)size;
    return character;
}

bool unicode_is_white_space(int32_t character)
{
    if (character < 0x80)
        return character == ' ' || (character >= '\t' && character <= '\r');
    if (character == 0x85)
        return true;
    utf8proc_category_t category = utf8proc_category(character);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

static bool is_decimal(int32_t character)
{
    return utf8proc_category(character) == UTF8PROC_CATEGORY_ND;
}

/* In Unicode the digits 0 to 9 of a script are side by side, and those of another style may follow
 * directly. */
int unicode_digit(int32_t character)
{
    int before = 0; /* number of digits before it */
    if (character < 0x80)
        return character >= '0' && character <= '9' ? character - '0' : -1;
    if (!is_decimal(character))
        return -1;
    while (is_decimal(character - before - 1))
        before++;
    return before % 10;
}

bool unicode_is_word(int32_t character)
{
    if (character < 0x80)
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
               (character >= 'A' && character <= 'Z');
    utf8proc_category_t category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool unicode_is_control(int32_t character)
{
    return character < ' ' || (character >= 0x7F && character < 0xA0);
}

bool unicode_turns_writing(int32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F ||
           (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

bool unicode_is_unseen(int32_t character)
{
    if (character < 0x80)
        return unicode_is_control(character);
    utf8proc_category_t category = utf8proc_category(character);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
           category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

static bool is_plain(char byte)
{
    return byte > ' ' && byte < 0x7F;
}

struct text text_trim(struct text text)
{
    size_t length;
    if (text.length && is_plain(text.data[0]) && is_plain(text.data[text.length - 1]))
        return text; /* the usual case */
    while (text.length && unicode_is_white_space(unicode_character(text, 0, &length))) {
        text_skip(&text, length);
    }
    size_t end = 0; /* after the last character that is not white space */
    for (size_t at = 0; at < text.length; at += length)
        if (!unicode_is_white_space(unicode_character(text, at, &length)))
            end = at + length;
    text.length = end;
    return text;
}

size_t text_doubts(struct text text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++)
        count += text.data[i] == '?' || text.data[i] == '*';
    return count;
}

bool text_holds_doubt(struct text text)
{
    return text.length &&
           (memchr(text.data, '?', text.length) || memchr(text.data, '*', text.length));
}

bool text_is_blank(struct text text)
{
    return text_trim(text).length == 0;
}

/* Bytes checked together. */
enum { BLOCK = 4 * sizeof(uint64_t) };

/* The number of bytes at the beginning that are ASCII and not NUL, in whole blocks. For a byte from
 * 1 to 0x7F, neither the byte nor the byte minus 1 has its high bit set. */
static size_t plain_prefix(struct text bytes)
{
    const uint64_t ones = 0x0101010101010101U, highs = 0x8080808080808080U;
    size_t at = 0;
    uint64_t words[BLOCK / sizeof(uint64_t)];
    for (; bytes.length - at >= BLOCK; at += BLOCK) {
        uint64_t seen = 0;
        memcpy(words, bytes.data + at, sizeof words);
        for (size_t i = 0; i < LENGTH(words); i++)
            seen |= words[i] | (words[i] - ones);
        if (seen & highs)
            break;
    }
    return at;
}

size_t text_ascii_length(struct text bytes)
{
    size_t at = plain_prefix(bytes);
    while (at < bytes.length && (unsigned char)(bytes.data[at] - 1) < 0x7F)
        at++;
    return at;
}

bool text_is_ascii(struct text text)
{
    return text_ascii_length(text) == text.length;
}

size_t text_line_ends(struct text text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++)
        count += text.data[i] == '\n' ||
                 (text.data[i] == '\r' && (i + 1 == text.length || text.data[i + 1] != '\n'));
    return count;
}

/* The length of the valid character at the beginning; 0 if it is invalid or NUL. */
static size_t valid_length(struct text bytes)
{
    utf8proc_int32_t character;
    if ((unsigned char)*bytes.data < 0x80)
        return *bytes.data != '\0';
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)bytes.data,
                                             (utf8proc_ssize_t)bytes.length, &character);
    return size < 1 ? 0 : (size_t)size;
}

size_t text_first_invalid(struct text bytes)
{
    size_t at = 0;
    while (at < bytes.length) {
        at += plain_prefix((struct text){bytes.data + at, bytes.length - at});
        for (size_t end = at + BLOCK; at < end && at < bytes.length;) {
            size_t length = valid_length((struct text){bytes.data + at, bytes.length - at});
            if (!length)
                return at;
            at += length;
        }
    }
    return at;
}

size_t text_unify_line_ends(char *bytes, size_t length)
{
    size_t kept = 0;
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '\r' && i + 1 < length && bytes[i + 1] == '\n')
            continue;
        if (bytes[i] == '\r')
            bytes[i] = '\n';
        bytes[kept++] = bytes[i];
    }
    return kept;
}
