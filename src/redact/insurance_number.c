/* National Insurance numbers: two letters, six digits, and a letter from A to D (HMRC's National
 * Insurance Manual, NIM39110). */
#include "detectors.h"

#include <string.h>

static bool is_prefix(char first, char second)
{
    static const char *const never[] = {"bg", "gb", "kn", "nk", "nt", "tn", "zz"};
    if (strchr("dfiquv", first) || strchr("dfioquv", second))
        return false;
    for (size_t i = 0; i < LENGTH(never); i++)
        if (first == never[i][0] && second == never[i][1])
            return false;
    return true;
}

/* True for a short word, a date and an article: "on 08 11 13 a meeting", "SW 08 11 13 a meeting".
 */
static bool is_sentence(const struct view *view, size_t at, size_t suffix,
                        const struct digits *digits)
{
    static const char *const words[] = {"am", "an", "as", "at", "be", "by", "he", "me",
                                        "my", "no", "on", "or", "pm", "so", "to", "we"};
    bool word = is_capital(view, at) && is_capital(view, at + 1) && !is_capital(view, suffix);
    for (size_t i = 0; i < LENGTH(words); i++)
        word = word || letters_at(view, at, words[i]) == 2;
    return word && is_one_of(sign_at(view, at + 2), " -") && begins_with_date(digits);
}

/* The end of the letter after the digits; `at` if there is none. */
static size_t behind_suffix(const struct view *view, size_t at, const char *letters)
{
    size_t i = skip(view, at, " -/", 2);
    i = i > at ? i : skip(view, at, ".", 1);
    int32_t letter = sign_at(view, i);
    bool suffix =
        is_plain_letter(letter) && strchr(letters, (char)letter) && !is_word(sign_at(view, i + 1));
    return suffix ? i + 1 : at;
}

size_t find_insurance_number(const struct view *view, size_t at)
{
    static const char *const words[] = {"ni", "nino", "national insurance", "nat ins", "n.i", NULL};
    enum { DIGITS = 6, REACH = 40 };
    int32_t first = sign_at(view, at), second = sign_at(view, at + 1);
    if (is_word(sign_at(view, at - 1)) || !is_plain_letter(first) || !is_plain_letter(second))
        return at;
    size_t begin = skip(view, at + 2, " -/.", 2);
    if (!is_digit(sign_at(view, begin)))
        return at;
    bool spoken_of = is_spoken_of(view, at, words, REACH);
    const char *marks = spoken_of ? " -/." : " -";
    if (skip(view, at + 2, marks, 2) != begin)
        return at;
    struct digits digits = digits_at(view, begin, marks);
    if (digits.count < DIGITS || !ends_group(view, &digits, DIGITS - 1))
        return at;
    size_t end = digits.ends[DIGITS - 1];
    if (spoken_of) { /* with any letters, or without the last one */
        size_t behind = behind_suffix(view, end, "abcdefghijklmnopqrstuvwxyz");
        return behind > end || !is_word(sign_at(view, end)) ? behind : at;
    }
    size_t behind = behind_suffix(view, end, "abcd");
    if (behind == end || !is_prefix((char)first, (char)second) ||
        is_sentence(view, at, behind - 1, &digits))
        return at;
    return behind;
}
