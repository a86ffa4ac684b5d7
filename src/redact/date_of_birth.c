/* Finds dates of birth: dates near a word about birth. Other dates stay, because a report is full
 * of them. */
#include "detectors.h"

#include <string.h>

/* Each of the next functions returns the end of a part of a date, or 0 if there is none. */

/* Reads a number of at most `most` digits. Returns its end, or 0 if there is none or it is longer.
 */
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

static size_t behind_ordinal(const struct view *view, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    size_t begin = skip(view, at, " ", 1);
    for (size_t i = 0; i < LENGTH(endings); i++)
        if (letters_at(view, begin, endings[i]) == 2 && !is_word(sign_at(view, begin + 2)))
            return begin + 2;
    return at;
}

static const char figure_marks[] = " ./-\\";

/* 8/11/13, 08.11.2013, 2013-11-08, 8th/11/13 */
static size_t end_of_figures(const struct view *view, size_t at)
{
    unsigned first, second;
    size_t year = end_of_year(view, at);
    bool year_first = year == at + 4;
    size_t begin = year_first ? skip(view, year, figure_marks, 3) : at;
    size_t end = number_at(view, begin, 2, &first);
    size_t next = end ? skip(view, behind_ordinal(view, end), figure_marks, 3) : 0;
    if (!next || next == end || (year_first && begin == year))
        return 0;
    end = number_at(view, next, 2, &second);
    if (!end || !is_day_and_month(first, second))
        return 0;
    if (year_first)
        return end;
    next = skip(view, end, figure_marks, 3);
    return next > end ? end_of_year(view, next) : 0;
}

/* True if what follows makes it a share, a range, a time or a weight: "1/2 hour", "2-3 weeks", "3.4
 * kg". A day, a month or a year may follow a birthday: "DOB 8/11 Year 4". */
static bool is_counting(const struct view *view, size_t end)
{
    static const char *const counted[] = {
        "of",      "hour",    "hours",    "hr",      "hrs",      "min",   "mins",   "minute",
        "minutes", "days",    "week",     "weeks",   "wk",       "wks",   "months", "years",
        "yr",      "yrs",     "am",       "a.m",     "pm",       "p.m",   "kg",     "kgs",
        "kilo",    "kilos",   "g",        "lb",      "lbs",      "pound", "pounds", "oz",
        "stone",   "way",     "cm",       "miles",   "children", "cases", "times",  "agencies",
        "visits",  "reviews", "meetings", "returns", NULL};
    size_t behind;
    return sign_at(view, end) == '%' ||
           any_word_at(view, skip(view, end, " -", 2), counted, &behind);
}

/* A day and a month without a year: 8/11, 08-11, 08.11. An amount is not one, nor is the beginning
 * of a longer number or a time. */
static size_t end_of_yearless(const struct view *view, size_t at)
{
    unsigned day, month;
    size_t end = number_at(view, at, 2, &day);
    if (!end || !is_one_of(sign_at(view, end), "/-.") || is_currency(sign_at(view, at - 1)))
        return 0;
    end = number_at(view, end + 1, 2, &month);
    if (!end || day < 1 || day > 31 || month < 1 || month > 12)
        return 0;
    bool longer = is_one_of(sign_at(view, end), "/-.:") && is_word(sign_at(view, end + 1));
    return longer || is_word(sign_at(view, end)) || is_counting(view, end) ? 0 : end;
}

/* 08112013, 081113, 20131108 */
static size_t end_of_block(const struct view *view, size_t at)
{
    struct digits digits = digits_at(view, at, "");
    bool long_year = digits.count == 8;
    if (digits.count != 6 && !long_year)
        return 0;
    bool day_first = is_day_and_month(number_of(&digits, 0, 2), number_of(&digits, 2, 2));
    bool year_last = day_first && (!long_year || has_century(&digits, 4));
    bool year_first = long_year && has_century(&digits, 0) &&
                      is_day_and_month(number_of(&digits, 4, 2), number_of(&digits, 6, 2));
    return year_last || year_first ? digits.ends[digits.count - 1] : 0;
}

/* The end of a mistyped month: it has the right first three letters and the right last one, as in
 * "Febuary". 0 if it is none. */
static size_t end_of_mistyped(const struct view *view, size_t at, const char *month)
{
    enum { MOST_FALSE = 2 };
    size_t length = strlen(month), typed = 3;
    while (typed <= length + MOST_FALSE && is_plain_letter(sign_at(view, at + typed)))
        typed++;
    bool like = typed > 4 && typed + MOST_FALSE >= length && typed <= length + MOST_FALSE &&
                sign_at(view, at + typed - 1) == month[length - 1];
    return like ? at + typed : 0;
}

/* The end of a month's name, in full or shortened. */
static size_t end_of_month(const struct view *view, size_t at)
{
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    for (size_t i = 0; i < LENGTH(months); i++) {
        size_t length = letters_at(view, at, months[i]);
        bool whole = !months[i][length], shortened = length == 3 || (length == 4 && i == 8);
        if ((whole || shortened) && !is_plain_letter(sign_at(view, at + length)))
            return at + length + (sign_at(view, at + length) == '.');
        if (length >= 3)
            return end_of_mistyped(view, at, months[i]);
    }
    return 0;
}

/* The end of the year after a day and a month, if there is one. */
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
    for (size_t i = 0; i < LENGTH(forms); i++) {
        size_t end = forms[i](view, at);
        if (end)
            return end;
    }
    return 0;
}

static const char *const birth_words[] = {"born", "birth", "births", "birthday", "birthdays",
                                          "bday", "b'day", "b-day",  NULL};

/* Words that can only mean the date. */
static const char *const date_words[] = {
    "birthdate",     "birthdates",     "birth-date", "birth-dates", "birth date", "birth dates",
    "date of birth", "dates of birth", "d.o.b",      "d/o/b",       "d o b",      "dob",
    "dobs",          "dateofbirth",    "d of b",     "dofb",        NULL};

/* Words that go with other dates, so that a word of birth further back means something else. They
 * do not count after a word that can only mean the date: "DOB in the referral: 8/11/13". */
static const char *const other_words[] = {
    "plan",        "plans",      "dated",       "meeting",     "meetings", "review",
    "reviews",     "reviewed",   "conference",  "conferences", "icpc",     "cpc",
    "panel",       "hearing",    "appointment", "report",      "visit",    "visits",
    "visited",     "since",      "until",       "closed",      "opened",   "referred",
    "referral",    "started",    "began",       "ended",       "before",   "after",
    "assessed",    "assessment", "seen",        "met",         "held",     "moved",
    "placed",      "agreed",     "signed",      "discharged",  "due",      "recorded",
    "told",        "check",      "checks",      "checked",     "marac",    "cp",
    "copied",      "letter",     "missing",     "requested",   "contact",  "contacts",
    "supervision", "updated",    NULL};

/* "birth father", "birth certificate" */
static bool is_of_birth(const struct view *view, size_t at)
{
    static const char *const others[] = {
        "father", "fathers",  "mother",      "mothers",      "parent",  "parents",
        "family", "families", "certificate", "certificates", "plan",    "plans",
        "weight", "weights",  "sibling",     "siblings",     "brother", "brothers",
        "sister", "sisters",  "name",        "names",        NULL};
    size_t end;
    return word_at(view, at, "birth") &&
           any_word_at(view, skip(view, at + strlen("birth"), " -", 2), others, &end);
}

/* True for the "born" of "new-born" or "first born". But "first born 8/11/13" and "first born on
 * 8/11/13" are about a birth. */
static bool is_child_born(const struct view *view, size_t at, size_t date)
{
    static const char *const before[] = {"new", "first", NULL};
    if (!word_at(view, at, "born") || !is_behind(view, at, before))
        return false;
    size_t next = skip(view, at + strlen("born"), " :(", 3);
    if (word_at(view, next, "on"))
        next = skip(view, next + strlen("on"), " ", 2);
    return next != date;
}

/* True if a word of birth stands here and means the date; its end goes to `end`. In brackets a date
 * after "birth mother" is one, too. */
static bool speaks_of_birth(const struct view *view, size_t at, size_t date, size_t *end)
{
    return any_word_at(view, at, birth_words, end) &&
           (sign_at(view, date - 1) == '(' || !is_of_birth(view, at)) &&
           !is_child_born(view, at, date);
}

/* True if only white space stands between the sign and the beginning of the line. */
static bool begins_line(const struct view *view, size_t at)
{
    enum { MOST = 8 };
    size_t i = at;
    while (at - i < MOST && sign_at(view, i - 1) == ' ' && !ends_line(view, i - 1))
        i--;
    return i == 0 || ends_line(view, i - 1);
}

/* True for a line of a list that continues after its date ("b. 12/3/25 action"), but not for "b.
 * 8/11/13 in Crewe". */
static bool is_line_of_list(const struct view *view, size_t at, size_t date_end)
{
    static const char *const of_birth[] = {"in", "at", "to", "and", NULL};
    size_t behind, next = skip(view, date_end, " :", 3);
    return begins_line(view, at) && next > date_end && is_word(sign_at(view, next)) &&
           !any_word_at(view, next, of_birth, &behind);
}

/* True after "a. 12/2/25" or "a) 12/2/25". */
static bool is_second_of_list(const struct view *view, size_t at)
{
    enum { REACH = 200 };
    for (size_t i = at; i > 0 && at - i < REACH; i--)
        if (word_at(view, i - 1, "a") && !is_capital(view, i - 1) &&
            is_one_of(sign_at(view, i), ".)") && end_of_date(view, skip(view, i + 1, " ", 2)))
            return true;
    return false;
}

/* True for "b." right before the date, as in "(b. 8/11/13)". Not if the letter names a case, or
 * numbers a list as in "(b)" or "option b." */
static bool is_born_in_short(const struct view *view, size_t at, size_t date_end)
{
    static const char *const listed[] = {"option",   "plan",  "part",      "section", "item",
                                         "question", "para",  "paragraph", "point",   "step",
                                         "appendix", "annex", "group",     "case",    NULL};
    bool opened = sign_at(view, at - 1) == '(', stopped = sign_at(view, at + 1) == '.';
    bool born = word_at(view, at, "b") && (opened || !is_capital(view, at)) &&
                (stopped || (opened && sign_at(view, at + 1) != ')')) &&
                !is_behind(view, at, listed);
    return born &&
           (opened || (!is_line_of_list(view, at, date_end) && !is_second_of_list(view, at)));
}

static bool is_date_removed(int32_t character)
{
    return character == SIGN_REMOVED + IDENTIFIER_DATE_OF_BIRTH;
}

/* True if a sentence ends here and the date after it, so many words later, is not part of it. "A
 * 8/11/13. B 9/12/14" is a list. */
static bool ends_mention(const struct view *view, size_t at, size_t words)
{
    bool listed = words <= 1 && is_date_removed(sign_at(view, at - 1));
    return ends_sentence(view, at) && sign_at(view, at) != ';' && !listed;
}

/* True if a word is about something other than a birth. Before figures without a year, this
 * includes things that can have such a number. */
static bool speaks_of_other(const struct view *view, size_t at, bool yearless)
{
    static const char *const numbered[] = {
        "birth", "births", "section", "paragraph", "para",     "question", "q",    "page", "p",
        "item",  "point",  "version", "standard",  "weighing", "weighed",  "at",   "see",  "by",
        "aged",  "age",    "score",   "scored",    "over",     "under",    "only", NULL};
    size_t end;
    return any_word_at(view, at, other_words, &end) ||
           (yearless && any_word_at(view, at, numbered, &end));
}

/* True if a word that can only mean the date ends here. */
static bool ends_date_word(const struct view *view, size_t at)
{
    return is_word(sign_at(view, at - 1)) && !is_word(sign_at(view, at)) &&
           is_glued_to(view, at, date_words);
}

/* True if the text says what the date is: "the DOB on the plan is 8/11/13". */
static bool is_stated(const struct view *view, size_t at)
{
    static const char *const words[] = {"is",    "was",  "as",   "be", "are",   "were",
                                        "shows", "says", "said", "to", "reads", NULL};
    return is_glued_to(view, skip_back(view, at, " :", 2), words);
}

/* True if a word that can only mean a date of birth stands in the same sentence, or in the one
 * before "it should be 8/11/13". */
static bool is_date_word_before(const struct view *view, size_t at)
{
    static const char *const should[] = {"should be", "it is", "it was", NULL};
    enum { REACH = 120 };
    size_t sentences = is_glued_to(view, skip_back(view, at, " :", 2), should) ? 2 : 1;
    for (size_t i = is_stated(view, at) ? at : 0; i > 0 && at - i < REACH; i--) {
        int32_t character = sign_at(view, i - 1);
        if (is_removed(character) || (ends_sentence(view, i - 1) && --sentences == 0))
            return false;
        if (ends_date_word(view, i))
            return true;
    }
    return false;
}

/* True if a word of birth stands at most four words before, or another date of birth with more than
 * spaces after it: "DOBs: A 8/11/13, B 9/12/14". Figures without a year may be a share or a
 * paragraph number: at most two longer words may stand between, and none about something else. */
static bool is_birth_before(const struct view *view, size_t at, size_t date_end, bool yearless)
{
    const size_t date = at;
    enum { REACH = 60, MOST_WORDS = 4, LONGEST_LIST = 1000 };
    size_t words = yearless ? MOST_WORDS - 2 : 0, passed = 0, end;
    bool other = false;
    for (size_t i = at; i > 0 && passed < REACH; i--) {
        if (date - i > LONGEST_LIST) /* a list of dates of birth: this is the next one */
            return true;
        int32_t character = sign_at(view, i - 1);
        if (!yearless && is_date_removed(character) && skip(view, i, " ", 3) == at) {
            at = i - 1; /* what stands before it decides */
            continue;
        }
        if (is_removed(character))
            return is_date_removed(character) && !other;
        if (ends_mention(view, i - 1, words))
            return false;
        passed++;
        if (ends_date_word(view, i))
            return true;
        if (!is_word(character) || is_word(sign_at(view, i - 2)))
            continue;
        other = other || speaks_of_other(view, i - 1, yearless);
        if (!other && speaks_of_birth(view, i - 1, date, &end))
            return true;
        if (words == 0 && is_born_in_short(view, i - 1, date_end))
            return true;
        bool letter = !is_word(sign_at(view, i)), ending = sign_at(view, i - 2) == '\'';
        words += !ending && !(yearless && letter);
        if (words > MOST_WORDS || (yearless && other))
            return false;
    }
    return false;
}

/* Skips a word, with its apostrophes, that may stand between a date and the word that explains it:
 * "is", "the", "child's". */
static size_t behind_filler(const struct view *view, size_t at)
{
    static const char *const fillers[] = {
        "is",   "was", "are", "were", "his",   "her", "their", "the",      "when", "she",   "he",
        "they", "a",   "and", "both", "given", "as",  "child", "children", "baby", "twins", NULL};
    enum { LONGEST = 40 };
    size_t end = at;
    while (end - at < LONGEST && is_word(sign_at(view, end)))
        end++;
    bool owner = end > at && sign_at(view, end) == '\'';
    if (owner && word_at(view, end + 1, "s"))
        return end + 2;
    if (owner && sign_at(view, end - 1) == 's' && !is_word(sign_at(view, end + 1)))
        return end + 1;
    return any_word_at(view, at, fillers, &end) ? end : at;
}

/* "8/11/13 (DOB)", "8 May is her birthday", "8/11/13 and 9/12/14 are the children's birthdays" */
static bool is_birth_behind(const struct view *view, size_t at)
{
    enum { MOST_FILLERS = 5 };
    bool comma = sign_at(view, at) == ',';
    size_t end, begin = skip(view, at + comma, " (-=:", 3), i = begin;
    for (size_t fillers = 0; fillers < MOST_FILLERS; fillers++) {
        size_t behind = behind_filler(view, i);
        while (is_date_removed(sign_at(view, behind)))
            behind++;
        if (behind == i)
            break;
        i = skip(view, behind, " ", 2);
    }
    if (comma && i == begin) /* "9/11/13, DOB of A 8/11/13" */
        return false;
    if (!any_word_at(view, i, date_words, &end) && !speaks_of_birth(view, i, at, &end))
        return false;
    i = skip(view, end, " .:(", 4); /* a date after it is the one that is meant */
    return !is_removed(sign_at(view, i)) && !end_of_date(view, i);
}

/* True inside a word or a longer number, as at the 4.6 of 3.4.6. */
static bool is_inside(const struct view *view, size_t at)
{
    int32_t before = sign_at(view, at - 1);
    return is_word(before) || (is_one_of(before, "./-,") && is_digit(sign_at(view, at - 2)));
}

size_t find_date_of_birth(const struct view *view, size_t at)
{
    int32_t first = sign_at(view, at);
    if (!is_digit(first) && !is_plain_letter(first))
        return at;
    bool glued = is_word(sign_at(view, at - 1)) &&
                 (is_glued_to(view, at, birth_words) || is_glued_to(view, at, date_words));
    if (!glued && is_inside(view, at))
        return at;
    size_t end = end_of_date(view, at);
    bool yearless = !end;
    if (yearless)
        end = end_of_yearless(view, at);
    if (!end || is_digit(sign_at(view, end)))
        return at;
    bool born = glued || is_birth_before(view, at, end, yearless) ||
                (!yearless && (is_date_word_before(view, at) || is_birth_behind(view, end)));
    return born ? end : at;
}
