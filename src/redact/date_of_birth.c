/* Dates of birth: dates near a word that speaks of birth. Any other date stays, since a report is
 * full of them. */
#include "detectors.h"

#include <string.h>

/* What follows says where a part of a date ends; 0 where there is none. */

/* The number of so many digits at most; its end, or 0 if there is none or it is longer. */
static size_t number_at(const struct view *view, size_t at, size_t most, unsigned *number)
{
    size_t i = at;
    *number = 0;
    while (i - at < most && is_digit(sign_at(view, i)))
        *number = *number * 10 + (unsigned)(sign_at(view, i++) - '0');
    return i > at && !is_digit(sign_at(view, i)) ? i : 0;
}

/* Where a year of two or four digits ends. */
static size_t end_of_year(const struct view *view, size_t at)
{
    unsigned year;
    size_t begin = sign_at(view, at) == '\'' ? at + 1 : at;
    size_t end = number_at(view, begin, 4, &year);
    bool good = end == begin + 2 || (end == begin + 4 && year >= 1900 && year < 2100);
    return good ? end : 0;
}

static bool is_day_and_month(unsigned first, unsigned second)
{
    return first >= 1 && second >= 1 && first <= 31 && second <= 31 &&
           (first <= 12 || second <= 12);
}

/* 8/11/13, 08.11.2013, 2013-11-08 */
static size_t end_of_figures(const struct view *view, size_t at)
{
    unsigned first, second;
    size_t year = end_of_year(view, at);
    bool year_first = year == at + 4;
    size_t begin = year_first ? skip(view, year, " ./-", 3) : at;
    size_t end = number_at(view, begin, 2, &first);
    size_t next = end ? skip(view, end, " ./-", 3) : 0;
    if (!next || next == end || (year_first && begin == year))
        return 0;
    end = number_at(view, next, 2, &second);
    if (!end || !is_day_and_month(first, second))
        return 0;
    if (year_first)
        return end;
    next = skip(view, end, " ./-", 3);
    return next > end ? end_of_year(view, next) : 0;
}

/* 08112013, 081113, 20131108 */
static size_t end_of_block(const struct view *view, size_t at)
{
    struct digits digits = digits_at(view, at, "");
    bool long_year = digits.count == 8;
    if (digits.count != 6 && !long_year)
        return 0;
    bool day_first = is_day_and_month(number_of(&digits, 0, 2), number_of(&digits, 2, 2));
    bool year_last = day_first && (!long_year || number_of(&digits, 4, 2) - 19 < 2);
    bool year_first = long_year && number_of(&digits, 0, 2) - 19 < 2 &&
                      is_day_and_month(number_of(&digits, 4, 2), number_of(&digits, 6, 2));
    return year_last || year_first ? digits.ends[digits.count - 1] : 0;
}

/* Where the name of a month ends, or what it is shortened to. */
static size_t end_of_month(const struct view *view, size_t at)
{
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
        size_t length = letters_at(view, at, months[i]);
        bool whole = !months[i][length], shortened = length == 3 || (length == 4 && i == 8);
        if ((whole || shortened) && !is_plain_letter(sign_at(view, at + length)))
            return at + length + (sign_at(view, at + length) == '.');
    }
    return 0;
}

static size_t behind_ordinal(const struct view *view, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (sign_at(view, at) == endings[i][0] && sign_at(view, at + 1) == endings[i][1] &&
            !is_word(sign_at(view, at + 2)))
            return at + 2;
    return at;
}

/* The year behind a day and a month, if there is one. */
static size_t with_year(const struct view *view, size_t at)
{
    size_t end = end_of_year(view, skip(view, at, " ,.-/", 3));
    return end ? end : at;
}

/* 8th of November 2013, 8-Nov-13, 8 May */
static size_t end_of_day_and_month(const struct view *view, size_t at)
{
    unsigned day;
    size_t end = number_at(view, at, 2, &day);
    if (!end || day < 1 || day > 31)
        return 0;
    end = skip(view, behind_ordinal(view, end), " -./,", 3);
    if (word_at(view, end, "of"))
        end = skip(view, end + 2, " ", 2);
    end = end_of_month(view, end);
    return end ? with_year(view, end) : 0;
}

/* November 8, 2013; Nov 8th */
static size_t end_of_month_and_day(const struct view *view, size_t at)
{
    unsigned day;
    size_t month = end_of_month(view, at);
    if (!month)
        return 0;
    size_t begin = skip(view, month, " -", 2);
    size_t end = number_at(view, begin, 2, &day);
    if (!end || day < 1 || day > 31)
        return 0;
    return with_year(view, behind_ordinal(view, end));
}

static size_t end_of_date(const struct view *view, size_t at)
{
    static size_t (*const forms[])(const struct view *, size_t) = {
        end_of_figures, end_of_block, end_of_day_and_month, end_of_month_and_day};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        size_t end = forms[i](view, at);
        if (end)
            return end;
    }
    return 0;
}

static const char *const birth_words[] = {"born",  "birth", "birthday", "birthdate", "dob",
                                          "d.o.b", "d/o/b", "d o b",    "dobs",      NULL};

/* What another date stands with, so that a word before them speaks of something else. */
static const char *const other_words[] = {
    "plan",       "plans",      "dated",    "meeting", "meetings", "review",   "reviewed",
    "conference", "report",     "visit",    "visited", "since",    "until",    "closed",
    "opened",     "referred",   "referral", "started", "ended",    "before",   "after",
    "assessed",   "assessment", "seen",     "held",    "moved",    "recorded", NULL};

/* "(b. 8/11/13)": a letter that is no case's, next to the date. */
static bool is_born_in_short(const struct view *view, size_t at)
{
    bool opened = sign_at(view, at - 1) == '(';
    return word_at(view, at, "b") && (opened || !is_capital(view, at)) &&
           (opened || sign_at(view, at + 1) == '.');
}

/* True if nothing but what joins two dates stands between: "born 8/11/13 and 9/12/14". */
static bool is_joined(const struct view *view, size_t from, size_t at)
{
    static const char *const joints[] = {"and", "or", ",", ";", "&", "/", NULL};
    size_t end;
    return any_word_at(view, skip(view, from, " ", 2), joints, &end) &&
           skip(view, end, " ", 2) == at;
}

static bool is_birth_before(const struct view *view, size_t at)
{
    enum { REACH = 60, MOST_WORDS = 4 };
    size_t words = 0, end;
    for (size_t i = at; i > 0 && at - i < REACH; i--) {
        int32_t character = sign_at(view, i - 1);
        if (is_removed(character))
            return character == SIGN_REMOVED + IDENTIFIER_DATE_OF_BIRTH && is_joined(view, i, at);
        if (ends_sentence(view, i - 1))
            return false;
        if (!is_word(character) || is_word(sign_at(view, i - 2)))
            continue;
        if (any_word_at(view, i - 1, birth_words, &end))
            return true;
        if (words == 0 && is_born_in_short(view, i - 1))
            return true;
        if (++words > MOST_WORDS || any_word_at(view, i - 1, other_words, &end))
            return false;
    }
    return false;
}

/* "8/11/13 (DOB)", "8 May is her birthday" */
static bool is_birth_behind(const struct view *view, size_t at)
{
    static const char *const fillers[] = {"is",   "was", "his", "her",  "their", "the",
                                          "when", "she", "he",  "they", "were",  NULL};
    static const char *const words[] = {"date of birth", "birth date", "birthdate", "birthday",
                                        "born",          "dob",        "d.o.b",     NULL};
    enum { MOST_FILLERS = 4 };
    size_t end, i = skip(view, at, " (-=:", 3);
    for (size_t fillers_met = 0; fillers_met < MOST_FILLERS; fillers_met++) {
        if (!any_word_at(view, i, fillers, &end))
            break;
        i = skip(view, end, " ", 2);
    }
    if (!any_word_at(view, i, words, &end))
        return false;
    i = skip(view, end, " .:(", 4); /* a date that follows is the one that is meant */
    return !is_removed(sign_at(view, i)) && !end_of_date(view, i);
}

/* True in the middle of a word, unless that speaks of birth, or of a longer number: the 4.6
 * of 3.4.6.
 */
static bool is_inside(const struct view *view, size_t at)
{
    int32_t before = sign_at(view, at - 1);
    return (is_word(before) && !is_glued_to(view, at, birth_words)) ||
           ((before == '.' || before == '/' || before == '-' || before == ',') &&
            is_digit(sign_at(view, at - 2)));
}

size_t find_date_of_birth(const struct view *view, size_t at)
{
    int32_t first = sign_at(view, at);
    if ((!is_digit(first) && !is_plain_letter(first)) || is_inside(view, at))
        return at;
    size_t end = end_of_date(view, at);
    if (!end || is_digit(sign_at(view, end)))
        return at;
    return is_glued_to(view, at, birth_words) || is_birth_before(view, at) ||
                   is_birth_behind(view, end)
               ? end
               : at;
}
