/* National Insurance numbers: two letters, six digits, and a letter from A to D (HMRC's National
 * Insurance Manual, NIM39110). */
#include "detectors.h"

#include <string.h>

static bool is_prefix(char first, char second)
{
    static const char *const never[] = {"bg", "gb", "kn", "nk", "nt", "tn", "zz"};
    if (strchr("dfiquv", first) || strchr("dfioquv", second))
        return false;
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (first == never[i][0] && second == never[i][1])
            return false;
    return true;
}

/* "on 08 11 13 a meeting": a short word, a date and an article. */
static bool is_sentence(char first, char second, const struct digits *digits, bool parted)
{
    static const char *const words[] = {"am", "an", "as", "at", "be", "by", "he", "me",
                                        "my", "no", "on", "or", "pm", "so", "to", "we"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (parted && first == words[i][0] && second == words[i][1])
            return begins_with_date(digits);
    return false;
}

/* Passes over what may stand between the parts. */
static size_t behind_parting(const struct view *view, size_t at)
{
    return skip(view, at, " -", 2);
}

/* Where the letter behind the digits ends; `at` if there is none. */
static size_t behind_suffix(const struct view *view, size_t at, const char *letters)
{
    size_t i = behind_parting(view, at);
    int32_t letter = sign_at(view, i);
    bool suffix =
        is_plain_letter(letter) && strchr(letters, (char)letter) && !is_word(sign_at(view, i + 1));
    return suffix ? i + 1 : at;
}

size_t find_insurance_number(const struct view *view, size_t at)
{
    static const char *const words[] = {"ni", "nino", "national insurance", "n.i", NULL};
    enum { LENGTH = 6, REACH = 40 };
    int32_t first = sign_at(view, at), second = sign_at(view, at + 1);
    if (is_word(sign_at(view, at - 1)) || !is_plain_letter(first) || !is_plain_letter(second))
        return at;
    size_t begin = behind_parting(view, at + 2);
    if (!is_digit(sign_at(view, begin)))
        return at;
    struct digits digits = digits_at(view, begin, " -");
    if (digits.count < LENGTH || !ends_group(view, &digits, LENGTH - 1))
        return at;
    size_t end = digits.ends[LENGTH - 1];
    if (is_spoken_of(view, at, words, REACH)) { /* whatever its letters are, or without the last */
        size_t behind = behind_suffix(view, end, "abcdefghijklmnopqrstuvwxyz");
        return behind > end || !is_word(sign_at(view, end)) ? behind : at;
    }
    if (!is_prefix((char)first, (char)second) ||
        is_sentence((char)first, (char)second, &digits, begin > at + 2))
        return at;
    size_t behind = behind_suffix(view, end, "abcd");
    return behind > end ? behind : at;
}
