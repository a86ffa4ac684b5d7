#include "case_mention.h"

#include "unicode.h"

#include <string.h>
#include <strings.h>
#include <utf8proc.h>

/* Longer words are names wherever they stand, and so are longer numbers, which are no years. */
enum { SHORT_WORD = 3, SHORT_NUMBER = 4, SHORTEST_CODE = 3, SHORTEST_PARTED = 4 };

/* What a name is made of. */
struct makeup {
    bool letter;
    bool digit;
    bool white;
    size_t characters; /* that words are made of */
};

/* Of any script, as of full width. */
static bool is_digit(int32_t character)
{
    return utf8proc_category(character) == UTF8PROC_CATEGORY_ND;
}

static struct makeup makeup_of(struct text text)
{
    struct makeup makeup = {0};
    for (size_t at = 0, length; at < text.length; at += length) {
        int32_t character = unicode_character(text, at, &length);
        bool digit = is_digit(character), word = unicode_is_word(character);
        makeup.digit = makeup.digit || digit;
        makeup.letter = makeup.letter || (word && !digit);
        makeup.white = makeup.white || unicode_is_white_space(character);
        makeup.characters += word;
    }
    return makeup;
}

static bool makes_code(const struct makeup *makeup)
{
    return makeup->letter && makeup->digit &&
           makeup->characters >= (size_t)(makeup->white ? SHORTEST_PARTED : SHORTEST_CODE);
}

bool is_code(struct text name)
{
    struct makeup makeup = makeup_of(name);
    return makes_code(&makeup);
}

/* The character in front of a place; a space at the beginning. */
static int32_t character_before(struct text text, size_t at)
{
    size_t begin = at, length;
    while (begin > 0 && (begin == at || ((unsigned char)text.data[begin] & 0xC0) == 0x80))
        begin--;
    return at ? unicode_character(text, begin, &length) : ' ';
}

/* The character at a place; a space at the end. */
static int32_t character_at(struct text text, size_t at)
{
    size_t length;
    return at < text.length ? unicode_character(text, at, &length) : ' ';
}

static bool is_in_word(struct text text, size_t at)
{
    return unicode_is_word(character_before(text, at)) && unicode_is_word(character_at(text, at));
}

static bool is_in_number(struct text text, size_t at)
{
    return is_digit(character_before(text, at)) && is_digit(character_at(text, at));
}

/* True if a stretch is a part of a date, an amount or a decimal: "12/03/2024", "£2024". */
static bool is_part_of_number(struct text text, size_t begin, size_t end)
{
    static const char marks[] = "./:,-";
    bool before = begin > 1 && strchr(marks, text.data[begin - 1]) &&
                  is_digit(character_before(text, begin - 1)) &&
                  is_digit(character_at(text, begin));
    bool behind = end < text.length && strchr(marks, text.data[end]) &&
                  is_digit(character_at(text, end + 1)) && is_digit(character_before(text, end));
    utf8proc_category_t sign = utf8proc_category(character_before(text, begin));
    return before || behind || sign == UTF8PROC_CATEGORY_SC;
}

/* Goes back over a few of these marks. */
static size_t skip_back(struct text text, size_t at, const char *marks)
{
    enum { MOST = 3 };
    for (size_t i = 0; i < MOST && at && strchr(marks, text.data[at - 1]); i++)
        at--;
    return at;
}

/* Where one of these words begins that ends in front of a place; the place itself if none does. */
static size_t word_before(struct text text, size_t at, const char *const *words)
{
    for (; *words; words++) {
        size_t length = strlen(*words);
        if (at >= length && strncasecmp(text.data + at - length, *words, length) == 0 &&
            !is_in_word(text, at - length))
            return at - length;
    }
    return at;
}

bool follows_case(struct text text, size_t at)
{
    static const char *const words[] = {"case", "cases", "child", "children", NULL};
    static const char *const numbers[] = {"no", "no.", "number", NULL};
    size_t end = skip_back(text, skip_back(text, at, "(\"'"), " :");
    end = skip_back(text, word_before(text, end, numbers), " ");
    return word_before(text, end, words) != end;
}

bool joins_names(struct text text, size_t from, size_t to)
{
    static const char *const joints[] = {", ", " and ", ", and ", " or ", " & ", "/", "&"};
    struct text between = {text.data + from, to - from};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (text_equal(between, text_of(joints[i])))
            return true;
    return false;
}

/* True where what follows shows that a short name is none: "child 2 years old", "in this case I
 * saw". */
static bool is_ordinary(struct text text, size_t begin, size_t end)
{
    static const char *const units[] = {"year", "yr", "month", "week", "day", "of "};
    if (end >= text.length || text.data[end] != ' ')
        return false;
    struct text next = {text.data + end + 1, text.length - end - 1};
    if (end - begin == 1 && text.data[begin] == 'I')
        return next.length && *next.data >= 'a' && *next.data <= 'z';
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (next.length >= strlen(units[i]) &&
            strncasecmp(next.data, units[i], strlen(units[i])) == 0)
            return true;
    return false;
}

bool means_case(struct text text, size_t begin, size_t end, bool listed)
{
    struct makeup makeup = makeup_of((struct text){text.data + begin, end - begin});
    if (is_in_number(text, begin) || is_in_number(text, end))
        return false;
    if (is_in_word(text, begin) || is_in_word(text, end))
        return makes_code(&makeup);
    if ((!makeup.letter || makeup.white) && is_part_of_number(text, begin, end))
        return false;
    bool mixed = makeup.letter && makeup.digit;
    if (mixed && (!makeup.white || makes_code(&makeup)))
        return true;
    if (!mixed && makeup.characters > (makeup.digit ? SHORT_NUMBER : SHORT_WORD))
        return true;
    bool capital = utf8proc_category(character_at(text, begin)) == UTF8PROC_CATEGORY_LU;
    return (makeup.digit || capital) && !is_ordinary(text, begin, end) &&
           (listed || follows_case(text, begin));
}
