#include "case_mention.h"

#include <string.h>
#include <utf8proc.h>

/* Words and numbers longer than this are names wherever they stand; shorter numbers may be years.
 */
enum { SHORT_WORD = 3, SHORT_NUMBER = 4, SHORTEST_CODE = 3, SHORTEST_PARTED = 4 };

/* What a name consists of. */
struct makeup {
    bool letter;
    bool digit;
    bool white;
    size_t characters; /* letters without their accents, and digits */
};

static bool is_accent(int32_t character)
{
    return character >= 0x300 && utf8proc_category(character) == UTF8PROC_CATEGORY_MN;
}

static struct makeup makeup_of(const struct view *view, size_t begin, size_t end)
{
    struct makeup makeup = {0};
    for (size_t i = begin; i < end; i++) {
        int32_t character = sign_at(view, i);
        bool word = is_word(character) && !is_accent(character);
        makeup.digit = makeup.digit || is_digit(character);
        makeup.letter = makeup.letter || (word && !is_digit(character));
        makeup.white = makeup.white || character == ' ';
        makeup.characters += word;
    }
    return makeup;
}

static bool makes_code(const struct makeup *makeup)
{
    return makeup->letter && makeup->digit &&
           makeup->characters >= (size_t)(makeup->white ? SHORTEST_PARTED : SHORTEST_CODE);
}

bool is_code(const struct view *view, size_t begin, size_t end)
{
    struct makeup makeup = makeup_of(view, begin, end);
    return makes_code(&makeup);
}

static bool is_in_number(const struct view *view, size_t at)
{
    return is_digit(sign_at(view, at - 1)) && is_digit(sign_at(view, at));
}

/* True if the stretch is part of a date, an amount or a decimal: "12/03/2024", "5,000". */
static bool is_part_of_number(const struct view *view, size_t begin, size_t end)
{
    static const char marks[] = "./:,-";
    bool before = is_one_of(sign_at(view, begin - 1), marks) &&
                  is_digit(sign_at(view, begin - 2)) && is_digit(sign_at(view, begin));
    bool behind = is_one_of(sign_at(view, end), marks) && is_digit(sign_at(view, end + 1)) &&
                  is_digit(sign_at(view, end - 1));
    return before || behind;
}

static const char *const case_words[] = {"case", "child", NULL};

enum called called_at(const struct view *view, size_t at, enum called list)
{
    static const char *const cases[] = {"cases", "children", NULL};
    static const char *const numbers[] = {"no", "no.", "nos", "nos.", "number", "numbers", NULL};
    enum { MOST = 3 };
    size_t end = skip_back(view, skip_back(view, at, "([\"'#*_", MOST), " :", MOST);
    end = skip_back(view, word_before(view, end, numbers), " ", MOST);
    if (end == at)
        end = skip_back(view, at, "-", 1);
    return is_glued_to(view, end, case_words) ? CALLED_A_CASE
           : is_glued_to(view, end, cases)    ? CALLED_CASES
                                              : list;
}

bool joins_names(const struct view *view, size_t from, size_t to)
{
    static const char *const joints[] = {", ", " and ", ", and ", " or ", " & ",
                                         "/",  "&",     ",",      ";",    "; "};
    for (size_t i = 0; i < LENGTH(joints); i++)
        if (to - from == strlen(joints[i]) && letters_at(view, from, joints[i]) == to - from)
            return true;
    return false;
}

/* True if what follows shows that a short word is not a name: "child 2 years old", "in this case I
 * saw". */
static bool is_ordinary(const struct view *view, size_t begin, size_t end)
{
    static const char *const units[] = {"year", "yr", "month", "week", "day", "of "};
    size_t next = end + 1;
    if (sign_at(view, end) != ' ')
        return false;
    if (end - begin == 1 && sign_at(view, begin) == 'i')
        return is_plain_letter(sign_at(view, next)) && !is_capital(view, next);
    for (size_t i = 0; i < LENGTH(units); i++)
        if (letters_at(view, next, units[i]) == strlen(units[i]))
            return true;
    return false;
}

bool means_case(const struct view *view, size_t begin, size_t end, enum called list)
{
    struct makeup makeup = makeup_of(view, begin, end);
    bool mixed = makeup.letter && makeup.digit, of_number = !makeup.letter || makeup.white;
    if (is_in_number(view, begin) || is_in_number(view, end))
        return false;
    enum called called = called_at(view, begin, list);
    if ((is_word(sign_at(view, begin - 1)) && !is_glued_to(view, begin, case_words)) ||
        is_word(sign_at(view, end)))
        return makes_code(&makeup);
    if (of_number && (is_currency(sign_at(view, begin - 1)) ||
                      (called != CALLED_CASES && makeup.characters <= SHORT_NUMBER &&
                       is_part_of_number(view, begin, end))))
        return false;
    if (mixed && (!makeup.white || makes_code(&makeup)))
        return true;
    if (!mixed && makeup.characters > (makeup.digit ? SHORT_NUMBER : SHORT_WORD))
        return true;
    return (makeup.digit || is_capital(view, begin)) && !is_ordinary(view, begin, end) &&
           called != CALLED_NOTHING;
}
