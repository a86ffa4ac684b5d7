/* Full postcodes (BS 7666; Royal Mail's Programmer's Guide to the Postcode Address File). */
#include "detectors.h"

#include <string.h>

/* Royal Mail's areas, and the NHS's ZZ for people without one. */
static const char *const areas[] = {
    "ab", "al", "b",  "ba", "bb", "bd", "bf", "bh", "bl", "bn", "br", "bs", "bt", "bx", "ca", "cb",
    "cf", "ch", "cm", "co", "cr", "ct", "cv", "cw", "da", "dd", "de", "dg", "dh", "dl", "dn", "dt",
    "dy", "e",  "ec", "eh", "en", "ex", "fk", "fy", "g",  "gl", "gu", "gy", "ha", "hd", "hg", "hp",
    "hr", "hs", "hu", "hx", "ig", "im", "ip", "iv", "je", "ka", "kt", "kw", "ky", "l",  "la", "ld",
    "le", "ll", "ln", "ls", "lu", "m",  "me", "mk", "ml", "n",  "ne", "ng", "nn", "np", "nr", "nw",
    "ol", "ox", "pa", "pe", "ph", "pl", "po", "pr", "rg", "rh", "rm", "s",  "sa", "se", "sg", "sk",
    "sl", "sm", "sn", "so", "sp", "sr", "ss", "st", "sw", "sy", "ta", "td", "tf", "tn", "tq", "tr",
    "ts", "tw", "ub", "w",  "wa", "wc", "wd", "wf", "wn", "wr", "ws", "wv", "yo", "ze", "zz"};

enum { SECOND_LENGTH = 3 }; /* of the second half */

/* The shapes of the first half: "a" is a letter, "9" a digit. */
static const char *const shapes[] = {"aa9a", "aa99", "aa9", "a9a", "a99", "a9"};

/* Which letters may stand where in the first half. */
static bool is_letter_allowed(const char *shape, size_t index, char letter)
{
    if (index == 0)
        return !strchr("qvx", letter);
    if (index == 1)
        return !strchr("ij", letter);
    return strchr(shape[1] == '9' ? "abcdefghjkpstuw" : "abehmnprvwxy", letter) != NULL;
}

/* With `strict`, each letter must be one that is in use at its place. */
static bool has_shape(const struct view *view, size_t at, const char *shape, bool strict)
{
    for (size_t i = 0; shape[i]; i++) {
        int32_t character = sign_at(view, at + i);
        bool good = shape[i] == '9' ? is_digit(character)
                                    : is_plain_letter(character) &&
                                          (!strict || is_letter_allowed(shape, i, (char)character));
        if (!good)
            return false;
    }
    return true;
}

static bool is_second_half(const struct view *view, size_t at, bool strict)
{
    static const char never[] = "cikmov";
    int32_t first = sign_at(view, at + 1), second = sign_at(view, at + 2);
    bool shaped = is_digit(sign_at(view, at)) && is_plain_letter(first) &&
                  is_plain_letter(second) && !is_word(sign_at(view, at + 3));
    return shaped && (!strict || (!strchr(never, (char)first) && !strchr(never, (char)second)));
}

static bool is_area(const struct view *view, size_t at, size_t length)
{
    for (size_t i = 0; i < LENGTH(areas); i++)
        if (strlen(areas[i]) == length && sign_at(view, at) == areas[i][0] &&
            (length == 1 || sign_at(view, at + 1) == areas[i][1]))
            return true;
    return false;
}

/* "2nd", "5th" */
static bool is_ordinal(const struct view *view, size_t at)
{
    static const char *const ordinals[] = {"th", "st", "nd", "rd", "th"};
    int32_t digit = sign_at(view, at) - '0';
    return letters_at(view, at + 1, ordinals[digit >= 0 && digit <= 3 ? digit : 4]) == 2;
}

/* An ordinal or a measure: "2nd", "1yr". */
static bool is_counted(const struct view *view, size_t at)
{
    static const char *const units[] = {"yr", "hr", "ft", "lb", NULL};
    if (is_ordinal(view, at))
        return true;
    for (const char *const *unit = units; *unit; unit++)
        if (letters_at(view, at + 1, *unit) == 2)
            return true;
    return false;
}

/* True for a place in a building, in any case of letters: "Room B1 2ND floor". */
static bool is_in_building(const struct view *view, size_t at, size_t second)
{
    static const char *const places[] = {"room", "ward",  "unit",  "form",
                                         "flat", "block", "class", NULL};
    size_t behind = skip(view, second + SECOND_LENGTH, " ", 2);
    return is_ordinal(view, second) &&
           (is_behind(view, at, places) || word_at(view, behind, "floor"));
}

static bool all_capital(const struct view *view, size_t at, size_t end)
{
    for (size_t i = at; i < end; i++)
        if (is_plain_letter(sign_at(view, i)) && !is_capital(view, i))
            return false;
    return true;
}

/* Decides whether text in the shape of a postcode is one. In capitals and with a space it is.
 * Otherwise its area must exist: "l1 2nd" is a room on a floor, "s20 1yr" a section and a time. */
static bool is_believed(const struct view *view, size_t at, size_t second, bool parted,
                        size_t letters)
{
    if (is_counted(view, second) && !all_capital(view, second, second + SECOND_LENGTH))
        return false;
    if (is_in_building(view, at, second))
        return false;
    return (parted && all_capital(view, at, second + SECOND_LENGTH)) || is_area(view, at, letters);
}

/* The beginning of the second half, after a first half of so many signs. */
static size_t second_half(const struct view *view, size_t at)
{
    size_t i = skip(view, at, " -_*", 4);
    return i == at ? skip(view, at, ".", 1) : i;
}

/* The end of a postcode in capitals with a space after its area ("SK 10 1AB"), or `at`. */
static size_t end_of_parted(const struct view *view, size_t at)
{
    size_t letters = is_plain_letter(sign_at(view, at + 1)) ? 2 : 1;
    size_t digits = at + letters + 1, end = digits;
    if (sign_at(view, digits - 1) != ' ' || !is_digit(sign_at(view, digits)))
        return at;
    while (end - digits < 2 && is_digit(sign_at(view, end)))
        end++;
    size_t second = second_half(view, end);
    bool good = is_area(view, at, letters) && second > end && is_second_half(view, second, true) &&
                all_capital(view, at, second + SECOND_LENGTH) && !is_counted(view, second);
    return good ? second + SECOND_LENGTH : at;
}

size_t find_postcode(const struct view *view, size_t at)
{
    static const char *const words[] = {"postcode", "post code", "postal code", "address", NULL};
    enum { REACH = 30 };
    if (!is_plain_letter(sign_at(view, at)) || is_word(sign_at(view, at - 1)))
        return at;
    if (word_at(view, at, "gir 0aa") || word_at(view, at, "gir0aa"))
        return at + (sign_at(view, at + 3) == ' ' ? strlen("gir 0aa") : strlen("gir0aa"));
    for (size_t i = 0; i < LENGTH(shapes); i++) {
        size_t length = strlen(shapes[i]), second = second_half(view, at + length);
        if (!has_shape(view, at, shapes[i], false) || !is_second_half(view, second, false))
            continue;
        bool strict = has_shape(view, at, shapes[i], true) && is_second_half(view, second, true);
        if ((strict &&
             is_believed(view, at, second, second > at + length, shapes[i][1] == '9' ? 1 : 2)) ||
            is_spoken_of(view, at, words, REACH))
            return second + SECOND_LENGTH;
    }
    return end_of_parted(view, at);
}
