/* Numbers as people write them: digits in groups. */
#include "view.h"

/* The length of the marks between two digits; 0 if the digits end here. */
static size_t parting_at(const struct view *view, size_t at, const char *marks)
{
    enum { LONGEST = 5 };
    size_t length = skip(view, at, marks, LONGEST + 1) - at;
    if (length > LONGEST || !is_digit(sign_at(view, at + length)))
        return 0;
    for (size_t i = 0; i < length && length > 1; i++)
        if (is_one_of(sign_at(view, at + i), ".,/"))
            return 0; /* a sentence ends, or another number begins */
    return length;
}

struct digits digits_at(const struct view *view, size_t at, const char *marks)
{
    struct digits digits = {.count = 0};
    size_t group = 0;
    while (digits.count < MOST_DIGITS && is_digit(sign_at(view, at))) {
        digits.digits[digits.count] = (char)sign_at(view, at);
        digits.ends[digits.count++] = ++at;
        group++;
        if (is_digit(sign_at(view, at)))
            continue;
        digits.groups[digits.group_count++] = group;
        group = 0;
        at += parting_at(view, at, marks);
    }
    return digits;
}

bool ends_group(const struct view *view, const struct digits *digits, size_t index)
{
    return !is_digit(sign_at(view, digits->ends[index]));
}

unsigned number_of(const struct digits *digits, size_t first, size_t length)
{
    unsigned number = 0;
    for (size_t i = first; i < first + length; i++)
        number = number * 10 + (unsigned)(digits->digits[i] - '0');
    return number;
}

bool has_century(const struct digits *digits, size_t first)
{
    return number_of(digits, first, 2) - 19 < 2;
}

bool is_grouped_as(const struct digits *digits, const size_t lengths[3])
{
    for (size_t i = 0; i < 3 && lengths[i]; i++)
        if (digits->groups[i] != lengths[i])
            return false;
    return true;
}

bool is_day_and_month(unsigned first, unsigned second)
{
    return first >= 1 && second >= 1 && first <= 31 && second <= 31 &&
           (first <= 12 || second <= 12);
}

bool begins_with_date(const struct digits *digits)
{
    const size_t *groups = digits->groups;
    if (digits->group_count < 3 || groups[0] > 2 || groups[1] > 2 ||
        (groups[2] != 2 && groups[2] != 4))
        return false;
    return is_day_and_month(number_of(digits, 0, groups[0]),
                            number_of(digits, groups[0], groups[1]));
}
