/* Makes the keys that texts are compared by, and defines the order of texts. */
#include "text.h"

#include "unicode.h"

#include <string.h>
#include <utf8proc.h>

/* The characters of a text in NFC, without letter case. */
struct folded {
    utf8proc_int32_t characters[TEXT_KEY_MAX];
    size_t count;
};

static bool fold(struct text text, struct folded *folded)
{
    if (text.length > TEXT_KEY_MAX)
        return false;
    bool ascii = true;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        ascii = ascii && byte < 0x80;
        folded->characters[i] = byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte;
    }
    folded->count = text.length;
    if (ascii)
        return true;
    utf8proc_ssize_t count = utf8proc_decompose(
        (const utf8proc_uint8_t *)text.data, (utf8proc_ssize_t)text.length, folded->characters,
        TEXT_KEY_MAX, (utf8proc_option_t)(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD));
    if (count < 0 || count > TEXT_KEY_MAX)
        return false;
    count = utf8proc_normalize_utf32(folded->characters, count, UTF8PROC_COMPOSE);
    if (count < 0)
        return false;
    folded->count = (size_t)count;
    return true;
}

static bool append(struct text_key *key, utf8proc_int32_t character)
{
    if (key->length + 4 > sizeof key->bytes)
        return false;
    key->length +=
        (size_t)utf8proc_encode_char(character, (utf8proc_uint8_t *)key->bytes + key->length);
    return true;
}

static bool is_digit(utf8proc_int32_t character)
{
    return character >= '0' && character <= '9';
}

static bool is_letter_or_digit(utf8proc_int32_t character)
{
    return is_digit(character) || (character >= 'a' && character <= 'z');
}

/* True for a sign that can carry meaning, wherever it stands: 13+, <5, #N/A, 5‰. */
static bool is_sign(utf8proc_int32_t character)
{
    enum {
        PER_MILLE = 0x2030,
        PER_TEN_THOUSAND = 0x2031,
        WIDE_HASH = 0xFF03,
        WIDE_PER_CENT = 0xFF05
    };
    return (character > 0 && character < 0x80 && strchr("#$%+<=>^~", character)) ||
           character == PER_MILLE || character == PER_TEN_THOUSAND || character == WIDE_HASH ||
           character == WIDE_PER_CENT;
}

/* True for a sign that has a meaning between two digits: 0.4, 0/4, 1,000, 10:30. */
static bool is_between_digits(utf8proc_int32_t character)
{
    return character > 0 && character < 0x80 && strchr(".,/:", character);
}

/* True for white space, punctuation and invisible marks. Symbols are none. */
static bool is_separator(utf8proc_int32_t character)
{
    if (character < 0x80)
        return !is_letter_or_digit(character) && !is_sign(character);
    if (is_sign(character))
        return false;
    switch (utf8proc_category(character)) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
        return true;
    default:
        return false;
    }
}

static bool is_dash(utf8proc_int32_t character)
{
    enum { MINUS_SIGN = 0x2212 };
    return character == '-' || character == MINUS_SIGN ||
           (character >= 0x80 && utf8proc_category(character) == UTF8PROC_CATEGORY_PD);
}

/* The character at an offset from another; a space before the first and behind the last. */
static utf8proc_int32_t neighbour(const struct folded *folded, size_t at, int offset)
{
    size_t index = at + (size_t)offset;
    return index < folded->count ? folded->characters[index] : ' ';
}

/* True if the number or amount of a dash begins behind it: -1, -£5, -.5, or "- 5" as a whole text.
 */
static bool amount_follows(const struct folded *folded, size_t dash)
{
    size_t at = dash + 1;
    while (dash == 0 && at < folded->count && unicode_is_white_space(folded->characters[at]))
        at++;
    utf8proc_int32_t next = neighbour(folded, at, 0);
    return is_digit(next) || is_sign(next) || (next == '.' && is_digit(neighbour(folded, at, 1))) ||
           (next >= 0x80 && utf8proc_category(next) == UTF8PROC_CATEGORY_SC);
}

/* True if a dash at the end belongs to what is before it: 5-, and a grade as B-. */
static bool ends_value(const struct folded *folded, size_t dash)
{
    utf8proc_int32_t before = neighbour(folded, dash, -1);
    bool alone = !is_letter_or_digit(neighbour(folded, dash, -2));
    return dash + 1 == folded->count && (is_digit(before) || (is_letter_or_digit(before) && alone));
}

/* True for a dash or a point that belongs to what is next to it. */
static bool is_part_of_value(const struct folded *folded, size_t at)
{
    utf8proc_int32_t character = folded->characters[at], before = neighbour(folded, at, -1);
    if (character == '.' || character == ',' || character == '/')
        return (at == 0 || is_dash(before) || is_sign(before)) &&
               is_digit(neighbour(folded, at, 1));
    if (!is_dash(character))
        return false;
    bool begins = before < 0x80 ? !is_letter_or_digit(before) : is_separator(before);
    return begins ? amount_follows(folded, at) : ends_value(folded, at);
}

/* What stands for the signs between two digits: the last that means something there, or a point. */
static char stronger(char separator, utf8proc_int32_t character)
{
    if (is_dash(character))
        return '-';
    if (is_between_digits(character))
        return (char)character;
    if (separator)
        return separator;
    return '.';
}

bool text_match_key(struct text text, struct text_key *key)
{
    struct folded folded;
    key->length = 0;
    if (!fold(text_trim(text), &folded))
        return false;
    bool after_digit = false;
    char separator = '\0'; /* what stands for those since the last character of the key */
    for (size_t i = 0; i < folded.count; i++) {
        utf8proc_int32_t character = folded.characters[i];
        if (unicode_is_control(character) && !unicode_is_white_space(character))
            return false;
        bool part = is_part_of_value(&folded, i);
        if (!part && (is_separator(character) || is_dash(character))) {
            separator = stronger(separator, character);
            continue;
        }
        if (separator && after_digit && is_digit(character) && !append(key, separator))
            return false;
        if (!append(key, part && is_dash(character) ? '-' : character))
            return false;
        after_digit = is_digit(character);
        separator = '\0';
    }
    return true;
}

size_t text_match_name(struct text text, const char *const *names)
{
    struct text_key key;
    bool any = text_match_key(text, &key);
    size_t i = 0;
    while (names[i] && !(any && text_equal(text_of_key(&key), text_of(names[i]))))
        i++;
    return i;
}

/* True for an invisible mark that gets copied along with text: of writing direction, of the parts
 * of a word, of byte order. Marks that join or separate letters belong to the spelling. */
static bool is_stray_mark(utf8proc_int32_t character)
{
    enum { NON_JOINER = 0x200C, JOINER = 0x200D };
    return character >= 0x80 && character != NON_JOINER && character != JOINER &&
           utf8proc_category(character) == UTF8PROC_CATEGORY_CF;
}

/* Cuts ".0" off a whole number: 3.0 is 3. */
static void cut_empty_decimals(struct text_key *key)
{
    size_t end = key->length, digits = 0;
    while (end && key->bytes[end - 1] == '0')
        end--;
    if (end < 2 || end == key->length || key->bytes[end - 1] != '.')
        return;
    while (digits < end - 1 && is_digit(key->bytes[digits]))
        digits++;
    if (digits == end - 1)
        key->length = digits;
}

bool text_identity_key(struct text text, struct text_key *key)
{
    struct folded folded;
    key->length = 0;
    if (!fold(text, &folded))
        return false;
    bool space = false;
    for (size_t i = 0; i < folded.count; i++) {
        if (unicode_is_white_space(folded.characters[i])) {
            space = key->length > 0;
            continue;
        }
        if (is_stray_mark(folded.characters[i]))
            continue;
        if (space && !append(key, ' '))
            return false;
        space = false;
        bool apostrophe = folded.characters[i] == 0x2018 || folded.characters[i] == 0x2019;
        if (!append(key, apostrophe ? '\'' : folded.characters[i]))
            return false;
    }
    cut_empty_decimals(key);
    return true;
}

struct text text_of_key(const struct text_key *key)
{
    return (struct text){key->bytes, key->length};
}

struct text text_identity(struct text text, struct text_key *key)
{
    return text_identity_key(text, key) ? text_of_key(key) : text;
}

static size_t digits_at(struct text text, size_t at)
{
    size_t count = 0;
    while (at + count < text.length && is_digit((unsigned char)text.data[at + count]))
        count++;
    return count;
}

static size_t zeros_at(struct text text, size_t at)
{
    size_t count = 0;
    while (at + count < text.length && text.data[at + count] == '0')
        count++;
    return count;
}

/* Compares the numbers that begin at `*i` and `*j`, and moves both to the ends. */
static int compare_numbers(struct text a, size_t *i, struct text b, size_t *j)
{
    *i += zeros_at(a, *i);
    *j += zeros_at(b, *j);
    size_t a_digits = digits_at(a, *i), b_digits = digits_at(b, *j);
    if (a_digits != b_digits)
        return a_digits < b_digits ? -1 : 1;
    int order = a_digits ? memcmp(a.data + *i, b.data + *j, a_digits) : 0;
    *i += a_digits;
    *j += b_digits;
    return order;
}

static int compare_folded(struct text a, struct text b)
{
    size_t i = 0, j = 0;
    while (i < a.length && j < b.length) {
        int order;
        if (digits_at(a, i) && digits_at(b, j)) {
            order = compare_numbers(a, &i, b, &j);
        } else {
            order = (unsigned char)a.data[i++] - (unsigned char)b.data[j++];
        }
        if (order)
            return order;
    }
    return (i < a.length) - (j < b.length);
}

int text_compare_strings(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int text_compare(struct text a, struct text b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter ? memcmp(a.data, b.data, shorter) : 0;
    return order ? order : (a.length > b.length) - (a.length < b.length);
}

int text_compare_natural(struct text a, struct text b)
{
    struct text_key a_key, b_key;
    bool a_has_key = text_identity_key(a, &a_key), b_has_key = text_identity_key(b, &b_key);
    if (!a_has_key || !b_has_key) /* texts too long for a key come last */
        return a_has_key != b_has_key ? b_has_key - a_has_key : text_compare(a, b);
    int order = compare_folded(text_of_key(&a_key), text_of_key(&b_key));
    return order ? order : text_compare(a, b);
}
