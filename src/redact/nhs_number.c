/* Finds NHS numbers: ten digits, the last of which checks the others (NHS Data Dictionary, NHS
 * NUMBER). */
#include "detectors.h"

static bool is_checked(const struct digits *digits)
{
    unsigned sum = 0;
    for (unsigned i = 0; i < 9; i++)
        sum += (10 - i) * (unsigned)(digits->digits[i] - '0');
    unsigned check = 11 - sum % 11;
    return check % 11 == (unsigned)(digits->digits[9] - '0');
}

/* True if the number is written without spaces, as 3-3-4, or with one of these two spaces left out.
 */
static bool is_well_written(const struct digits *digits)
{
    static const size_t written[][3] = {{10}, {3, 3, 4}, {3, 7}, {6, 4}};
    for (size_t i = 0; i < LENGTH(written); i++)
        if (is_grouped_as(digits, written[i]))
            return true;
    return false;
}

/* True for a date or a year followed by something else that is counted: "08.11.2013 10.30",
 * "2013-14 15". */
static bool begins_with_time(const struct view *view, const struct digits *digits)
{
    const size_t *groups = digits->groups;
    bool year = groups[0] == 4 && has_century(digits, 0);
    if (!begins_with_date(digits) && !(year && (groups[1] == 2 || groups[1] == 4)))
        return false;
    return sign_at(view, digits->ends[groups[0] - 1]) != ' ';
}

size_t find_nhs_number(const struct view *view, size_t at)
{
    static const char *const words[] = {"nhs", "n.h.s", NULL};
    enum { DIGITS = 10, SHORTEST = 9, LONGEST = 11, REACH = 60 };
    if (!is_digit(sign_at(view, at)) || is_digit(sign_at(view, at - 1)))
        return at;
    struct digits digits = digits_at(view, at, " -./_()*");
    if (digits.count < SHORTEST)
        return at;
    if (digits.count >= DIGITS && is_well_written(&digits) && is_checked(&digits))
        return digits.ends[DIGITS - 1];
    /* Even a mistyped number points at a child. */
    if (!begins_with_time(view, &digits) && is_spoken_of(view, at, words, REACH))
        for (size_t count = LONGEST; count >= SHORTEST; count--)
            if (digits.count >= count && ends_group(view, &digits, count - 1))
                return digits.ends[count - 1];
    return at;
}
