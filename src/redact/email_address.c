/* E-mail addresses (RFC 5322's dot-atoms and RFC 6531's letters beyond ASCII). */
#include "detectors.h"

enum { LONGEST_LOCAL = 256, LONGEST_DOMAIN = 256 };

static bool is_local(int32_t character)
{
    return is_word(character) || is_one_of(character, "!#$%&'*+-/=?^_{|}~.");
}

/* True if an address can begin here: at a letter, digit or underscore that is not in the middle of
 * one. */
static bool may_begin(const struct view *view, size_t at)
{
    int32_t before = sign_at(view, at - 1), first = sign_at(view, at);
    if (!is_word(first) && first != '_' && first != '+')
        return false;
    return !is_word(before) && !(is_local(before) && is_word(sign_at(view, at - 2)));
}

/* True if the domain has a common ending. Next to a space, the words could otherwise be anything.
 */
static bool is_usual_ending(const struct view *view, size_t at)
{
    static const char *const endings[] = {"uk", "com", "org",     "net",  "info",    "edu", "gov",
                                          "eu", "ie",  "invalid", "test", "example", NULL};
    size_t end;
    return any_word_at(view, at, endings, &end);
}

/* The end of a word of a domain, which may contain hyphens: "xn--p1ai". */
static size_t end_of_word(const struct view *view, size_t at)
{
    size_t end, next = at;
    do {
        for (end = next; is_word(sign_at(view, end));)
            end++;
        next = skip(view, end, "-", 3);
    } while (next > end && is_word(sign_at(view, next)));
    return end;
}

/* The end of the domain; `at` if there is none. `words` is the number of its words. */
static size_t end_of_domain(const struct view *view, size_t at, size_t *words, size_t *last)
{
    size_t end = at;
    *words = 0;
    for (size_t i = at; i - at < LONGEST_DOMAIN && is_word(sign_at(view, i));) {
        *last = i;
        end = end_of_word(view, i);
        ++*words;
        i = skip(view, end, " ", 1);
        if (sign_at(view, i) != '.' || (i > end && !is_usual_ending(view, i + 1)))
            break;
        i++;
        if (sign_at(view, i) == ' ' && is_usual_ending(view, i + 1))
            i++;
    }
    return end;
}

size_t find_email_address(const struct view *view, size_t at)
{
    if (!may_begin(view, at))
        return at;
    size_t i = at, words, last = 0;
    while (i - at < LONGEST_LOCAL && is_local(sign_at(view, i)))
        i++;
    bool spaced = sign_at(view, i) == ' ';
    i += spaced;
    if (sign_at(view, i) != '@')
        return at;
    i++;
    if (sign_at(view, i) == ' ') {
        spaced = true;
        i++;
    }
    size_t end = end_of_domain(view, i, &words, &last);
    bool good = words >= 2 && end - last >= 2 && !is_digit(sign_at(view, end - 1)) &&
                (!spaced || is_usual_ending(view, last));
    return good ? end : at;
}
