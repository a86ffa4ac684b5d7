#include "sense.h"

#include "base/unicode.h"

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>
#include <utf8proc.h>

static bool is_one_of(int32_t character, const char32_t *characters)
{
    while (*characters && *characters != (char32_t)character)
        characters++;
    return *characters != 0;
}

static bool is_lower(int32_t character)
{
    enum { FLORIN = 0x192 };
    return character < 0x80
               ? character >= 'a' && character <= 'z'
               : character != FLORIN && utf8proc_category(character) == UTF8PROC_CATEGORY_LL;
}

static bool is_upper(int32_t character)
{
    return character < 0x80 ? character >= 'A' && character <= 'Z'
                            : utf8proc_category(character) == UTF8PROC_CATEGORY_LU;
}

static bool is_letter(int32_t character)
{
    return is_lower(character) || is_upper(character);
}

static bool is_digit(int32_t character)
{
    return character >= '0' && character <= '9';
}

/* True for letters and digits. */
static bool is_of_word(int32_t character)
{
    return is_letter(character) || is_digit(character);
}

static bool is_space(int32_t character)
{
    return unicode_is_white_space(character);
}

static bool is_vowel(int32_t character)
{
    utf8proc_int32_t parts[4];
    int boundary = 0;
    if (utf8proc_decompose_char(character, parts, 4,
                                (utf8proc_option_t)(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD),
                                &boundary) < 1)
        return false;
    return is_one_of(parts[0], U"aeiouyæøœı");
}

static bool is_consonant(int32_t character)
{
    return is_letter(character) && !is_vowel(character);
}

/* True if the letters before a sign can be a word, or the end of one. */
static bool ends_word(const int32_t *sign)
{
    int at = -1;
    while (at > -SENSE_REACH && is_letter(sign[at]) && !is_vowel(sign[at]))
        at--;
    return is_vowel(sign[at]) || !is_letter(sign[-1]) || (is_upper(sign[-1]) && is_upper(sign[-2]));
}

/* True if the letters behind a sign can be a word, or the beginning of one: "ndez" cannot. */
static bool begins_word(const int32_t *sign)
{
    int at = 1;
    while (at < SENSE_REACH && is_letter(sign[at]) && !is_vowel(sign[at]))
        at++;
    if (!is_letter(sign[1]) || (is_upper(sign[1]) && is_upper(sign[2])))
        return true;
    return at <= 4 && is_vowel(sign[at]) && (at <= 2 || !is_one_of(sign[1], U"lmnrvxz"));
}

/* True if one of the words stands behind a sign, and ends there. The list ends with NULL. */
static bool is_before(const int32_t *sign, const char *const *words)
{
    for (; *words; words++) {
        const int32_t *at = sign + 1;
        const char *byte = *words;
        for (; *byte && (*at | 0x20) == *byte; byte++)
            at++;
        if (!*byte && !is_of_word(*at))
            return true;
    }
    return false;
}

/* True for what follows an apostrophe in a word. */
static bool is_ending(const int32_t *sign)
{
    static const char *const endings[] = {"s", "t", "d", "m", "re", "ve", "ll", NULL};
    return is_before(sign, endings);
}

/* What stands between two letters as "—" and quotation marks do where a space was forgotten. */
static enum sense between_words(const int32_t *sign, enum sense good)
{
    return ends_word(sign) && begins_word(sign) ? good : SENSE_NONE;
}

static enum sense apostrophe(const int32_t *sign)
{
    if (!is_letter(sign[1]))
        return is_space(sign[-1]) ? SENSE_ODD : SENSE_NATURAL;
    if (is_letter(sign[-1]) && is_ending(sign))
        return SENSE_USUAL;
    return is_letter(sign[-1]) && !is_letter(sign[-2]) ? SENSE_NATURAL : SENSE_ODD;
}

/* The accent that stands for an apostrophe where an encoding has none. */
static enum sense accent(const int32_t *sign)
{
    return is_letter(sign[-1]) && is_ending(sign) ? SENSE_NATURAL : SENSE_ODD;
}

static enum sense opening(const int32_t *sign)
{
    if (!is_of_word(sign[-1]))
        return is_space(sign[1]) ? SENSE_ODD : SENSE_NATURAL;
    if (!is_letter(sign[1]) || is_ending(sign))
        return SENSE_ODD;
    return between_words(sign, SENSE_ODD);
}

static enum sense closing(const int32_t *sign)
{
    if (is_letter(sign[-1]) && is_letter(sign[1]))
        return between_words(sign, SENSE_ODD);
    return is_space(sign[-1]) ? SENSE_ODD : SENSE_NATURAL;
}

/* The marks of other languages' quotations. */
static enum sense foreign_quote(const int32_t *sign)
{
    return is_of_word(sign[-1]) ? SENSE_NONE : SENSE_ODD;
}

static enum sense dash(const int32_t *sign)
{
    bool foreign =
        is_lower(sign[-1]) && is_vowel(sign[-1]) && is_lower(sign[1]) && is_vowel(sign[1]);
    if (!is_letter(sign[-1]) || !is_letter(sign[1]))
        return SENSE_NATURAL;
    return !foreign && ends_word(sign) && begins_word(sign) ? SENSE_NATURAL : SENSE_ODD;
}

static enum sense ellipsis(const int32_t *sign)
{
    static const char *const words[] = {"and",  "but", "or",  "so",    "the", "to",
                                        "then", "he",  "she", "which", NULL};
    if (!is_letter(sign[1]))
        return SENSE_NATURAL;
    return is_before(sign, words) ? SENSE_USUAL : SENSE_ODD;
}

static enum sense before_amount(const int32_t *sign)
{
    if (is_digit(sign[1]) || (sign[1] == '.' && is_digit(sign[2])))
        return is_letter(sign[-1]) ? SENSE_ODD : SENSE_USUAL;
    return is_letter(sign[-1]) ? SENSE_NONE : SENSE_ODD;
}

static enum sense after_number(const int32_t *sign)
{
    bool metre = sign[-1] == 'm' && !is_letter(sign[-2]);
    if (is_letter(sign[-1]) && !metre)
        return is_letter(sign[1]) ? SENSE_NONE : SENSE_ODD;
    return metre || is_digit(sign[-1]) || is_space(sign[-1]) ? SENSE_NATURAL : SENSE_ODD;
}

/* A fraction: ½ an hour, 2½. */
static enum sense fraction(const int32_t *sign)
{
    return is_letter(sign[-1]) || is_letter(sign[1]) ? SENSE_NONE : SENSE_NATURAL;
}

static enum sense between_numbers(const int32_t *sign)
{
    return is_letter(sign[-1]) || is_letter(sign[1]) ? SENSE_ODD : SENSE_NATURAL;
}

/* A bullet, or a paragraph sign. */
static enum sense at_beginning(const int32_t *sign)
{
    if (is_letter(sign[-1]))
        return is_letter(sign[1]) ? SENSE_NONE : SENSE_ODD;
    return SENSE_NATURAL;
}

static enum sense after_word(const int32_t *sign)
{
    return is_letter(sign[1]) ? SENSE_NONE : SENSE_NATURAL;
}

static enum sense space(const int32_t *sign)
{
    bool split = is_letter(sign[-1]) && is_letter(sign[1]) &&
                 !((ends_word(sign) || is_upper(sign[-1])) && begins_word(sign));
    return split ? SENSE_ODD : SENSE_NATURAL;
}

/* A unit: 5 µg. */
static enum sense micro(const int32_t *sign)
{
    return is_one_of(sign[1], U"glms") && !is_letter(sign[2]) ? SENSE_NATURAL : SENSE_ODD;
}

/* A sign that is not seen: it may stand between letters, and mostly does not. */
static enum sense soft_hyphen(const int32_t *sign)
{
    (void)sign;
    return SENSE_ODD;
}

/* Signs that are rare in English text: ¬, ¤. */
static enum sense rare(const int32_t *sign)
{
    return is_letter(sign[-1]) || is_letter(sign[1]) ? SENSE_NONE : SENSE_ODD;
}

static const struct {
    const char32_t *signs;
    enum sense (*sense)(const int32_t *sign);
} sign_rules[] = {{U"’", apostrophe},
                  {U"´", accent},
                  {U"“‘", opening},
                  {U"”", closing},
                  {U"„‚«»‹›", foreign_quote},
                  {U"–—", dash},
                  {U"…", ellipsis},
                  {U"£€¥", before_amount},
                  {U"°¢‰¹²³ªº", after_number},
                  {U"½¼¾", fraction},
                  {U"×÷±", between_numbers},
                  {U"•§¶·", at_beginning},
                  {U"™®©†‡", after_word},
                  {U"\u00A0", space},
                  {U"µ", micro},
                  {U"\u00AD", soft_hyphen},
                  {U"ˆ˜¨¯¸¦¤¬¡¿ƒ", rare}};

static bool anywhere(const int32_t *sign)
{
    (void)sign;
    return true;
}

static bool after_consonant(const int32_t *sign)
{
    return is_consonant(sign[-1]) && is_letter(sign[1]);
}

static bool between_consonants(const int32_t *sign)
{
    return is_consonant(sign[-1]) && is_consonant(sign[1]);
}

static bool beside_consonant(const int32_t *sign)
{
    return !is_vowel(sign[-1]) || !is_vowel(sign[1]);
}

static bool after_vowel(const int32_t *sign)
{
    return is_vowel(sign[-1]) && is_letter(sign[1]);
}

static bool after_vowel_or_t(const int32_t *sign)
{
    return is_vowel(sign[-1]) || (sign[-1] == 't' && !is_letter(sign[1]));
}

static bool between_vowels(const int32_t *sign)
{
    return is_vowel(sign[-1]) && is_vowel(sign[1]);
}

static bool beside_vowel(const int32_t *sign)
{
    return is_vowel(sign[-1]) || is_vowel(sign[1]);
}

static bool before_vowel(const int32_t *sign)
{
    return is_vowel(sign[1]);
}

static bool before_o_or_e(const int32_t *sign)
{
    return sign[1] == 'o' || sign[1] == 'e';
}

static bool at_end(const int32_t *sign)
{
    return !is_letter(sign[1]);
}

static bool at_end_after_vowel(const int32_t *sign)
{
    return is_vowel(sign[-1]) && !is_letter(sign[1]);
}

static bool after_vowel_no_vowel(const int32_t *sign)
{
    return is_vowel(sign[-1]) && !is_vowel(sign[1]);
}

static bool as_in_strasse(const int32_t *sign)
{
    return is_vowel(sign[-1]) && (sign[1] == 'e' || !is_letter(sign[1]));
}

static bool as_in_foetus(const int32_t *sign)
{
    return !is_vowel(sign[-1]) && is_one_of(sign[1], U"dtu");
}

/* Where the small letters of names and loan words stand. */
static const struct {
    const char32_t *letters;
    bool (*fits)(const int32_t *sign);
} letter_rules[] = {{U"éóú", anywhere},
                    {U"á", beside_consonant},
                    {U"íèêôâě", after_consonant},
                    {U"äöüåøůő", between_consonants},
                    {U"ïîşğı", after_vowel},
                    {U"ë", after_vowel_or_t},
                    {U"ñč", between_vowels},
                    {U"łżřąę", beside_vowel},
                    {U"ç", before_vowel},
                    {U"ãõ", before_o_or_e},
                    {U"à", at_end},
                    {U"ć", at_end_after_vowel},
                    {U"ńś", after_vowel_no_vowel},
                    {U"ß", as_in_strasse},
                    {U"œ", as_in_foetus}};

static enum sense small_letter(const int32_t *sign)
{
    if (is_upper(sign[1]) || (is_upper(sign[-1]) && is_upper(sign[-2])))
        return is_lower(sign[-1]) || !is_letter(sign[-1]) ? SENSE_NONE : SENSE_ODD;
    if (!is_letter(sign[-1]))
        return *sign == 0xE9 ? SENSE_NATURAL : SENSE_ODD;
    for (size_t i = 0; i < sizeof letter_rules / sizeof *letter_rules; i++)
        if (is_one_of(*sign, letter_rules[i].letters))
            return letter_rules[i].fits(sign) ? SENSE_NATURAL : SENSE_ODD;
    return SENSE_ODD;
}

static enum sense capital(const int32_t *sign)
{
    bool before = is_letter(sign[-1]), behind = is_letter(sign[1]);
    if (is_lower(sign[-1]) || (before && is_lower(sign[1])) ||
        (is_upper(sign[1]) && is_lower(sign[2])))
        return SENSE_NONE;
    if (!behind)
        return SENSE_ODD;
    if (is_one_of(*sign, U"ÄÖÜ"))
        return is_vowel(sign[1]) ? SENSE_ODD : SENSE_NATURAL;
    if (is_one_of(*sign, U"ŁŽ"))
        return is_vowel(sign[1]) ? SENSE_NATURAL : SENSE_ODD;
    return is_one_of(*sign, U"ÉÁÍÓÚÅØÇŠŚŻĆŞ") || (*sign == 0xD1 && before) ? SENSE_NATURAL
                                                                           : SENSE_ODD;
}

static enum sense letter(const int32_t *sign)
{
    if (!is_letter(sign[-1]) && !is_letter(sign[1]))
        return *sign == 0xE0 && is_space(sign[-1]) ? SENSE_NATURAL : SENSE_NONE; /* "à" */
    return is_lower(*sign) ? small_letter(sign) : capital(sign);
}

enum sense sense_of(const int32_t *sign)
{
    for (size_t i = 0; i < sizeof sign_rules / sizeof *sign_rules; i++)
        if (is_one_of(*sign, sign_rules[i].signs))
            return sign_rules[i].sense(sign);
    return is_letter(*sign) ? letter(sign) : SENSE_NONE;
}
