/* NHS numbers: ten digits of which the last checks the others (NHS Data Dictionary, NHS NUMBER). */
#include "detectors.h"

static bool is_checked(const struct digits *digits)
{
    unsigned sum = 0;
    for (unsigned i = 0; i < 9; i++)
        sum += (10 - i) * (unsigned)(digits->digits[i] - '0');
    unsigned check = 11 - sum % 11;
    return check % 11 == (unsigned)(digits->digits[9] - '0');
}

/* Written together, or as 3-3-4. */
static bool is_well_written(const struct digits *digits)
{
    const size_t *groups = digits->groups;
    return (digits->group_count >= 1 && groups[0] == 10) ||
           (digits->group_count >= 3 && groups[0] == 3 && groups[1] == 3 && groups[2] == 4);
}

size_t find_nhs_number(const struct view *view, size_t at)
{
    static const char *const words[] = {"nhs", NULL};
    enum { LENGTH = 10, SHORTEST = 9, LONGEST = 11, REACH = 30 };
    if (!is_digit(sign_at(view, at)) || is_digit(sign_at(view, at - 1)))
        return at;
    struct digits digits = digits_at(view, at, " -.");
    if (digits.count < SHORTEST)
        return at;
    if (digits.count >= LENGTH && is_well_written(&digits) && is_checked(&digits))
        return digits.ends[LENGTH - 1];
    /* A mistyped number still points at a child. */
    if (is_spoken_of(view, at, words, REACH))
        for (size_t count = LONGEST; count >= SHORTEST; count--)
            if (digits.count >= count && ends_group(view, &digits, count - 1))
                return digits.ends[count - 1];
    return at;
}
