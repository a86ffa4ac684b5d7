#include "date.h"

#include "arena.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* The parts of a date in the order in which they stand. */
enum { DAY, MONTH, YEAR, PART_COUNT };
struct part {
    unsigned number;
    size_t digits; /* 0: the name of a month */
};
struct parts {
    struct part list[PART_COUNT];
    size_t count;
};

static const char *const months[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};
static const char *const weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday"};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* The number of bytes at the beginning for which `is` is true. */
static size_t length_of(struct text text, bool (*is)(char byte))
{
    size_t length = 0;
    while (length < text.length && is(text.data[length]))
        length++;
    return length;
}

/* The index of the name that begins with a word of at least three letters; `count` if none does. */
static size_t find_name(const char *const *names, size_t count, struct text word)
{
    size_t i = 0;
    while (i < count && !(word.length >= 3 && word.length <= strlen(names[i]) &&
                          strncasecmp(names[i], word.data, word.length) == 0))
        i++;
    return i;
}

static bool is_word(struct text word, const char *const *words)
{
    for (; *words; words++)
        if (word.length == strlen(*words) && strncasecmp(*words, word.data, word.length) == 0)
            return true;
    return false;
}

/* Takes a number, and an ending such as "th". False if it is too long. */
static bool take_number(struct text *text, struct parts *parts)
{
    static const char *const endings[] = {"st", "nd", "rd", "th", NULL};
    size_t digits = length_of(*text, is_digit);
    struct part part = {0, digits};
    for (size_t i = 0; i < digits && i < 4; i++)
        part.number = part.number * 10 + (unsigned)(text->data[i] - '0');
    text_skip(text, digits);
    struct text ending = {text->data, length_of(*text, is_letter)};
    if (is_word(ending, endings))
        text_skip(text, ending.length);
    parts->list[parts->count++] = part;
    return digits <= 2 || digits == 4;
}

/* Takes the name of a month, or a word that says nothing more. False for other words. */
static bool take_word(struct text *text, struct parts *parts)
{
    static const char *const fillers[] = {"of", "the", NULL};
    struct text word = {text->data, length_of(*text, is_letter)};
    bool sept = word.length == 4 && strncasecmp(word.data, "sept", 4) == 0;
    size_t month = sept ? 8 : find_name(months, LENGTH(months), word);
    text_skip(text, word.length);
    if (month == LENGTH(months))
        return is_word(word, fillers) ||
               find_name(weekdays, LENGTH(weekdays), word) < LENGTH(weekdays);
    parts->list[parts->count++] = (struct part){(unsigned)month + 1, 0};
    return true;
}

/* Takes the parts of a date, with what stands between them. False for anything else. */
static bool take_parts(struct text *text, struct parts *parts)
{
    while (text->length && parts->count < PART_COUNT) {
        bool good = true;
        if (is_digit(*text->data))
            good = take_number(text, parts);
        else if (is_letter(*text->data))
            good = take_word(text, parts);
        else if (strchr(" ,./-'", *text->data) && *text->data)
            text_skip(text, 1);
        else
            return false;
        if (!good)
            return false;
    }
    return true;
}

/* True for what can follow a date: nothing, or a time, such as "T10:00:00Z" or ", 10.30 am". */
static bool is_time(struct text text)
{
    size_t at = 0;
    while (at < text.length && strchr(" ,Tt", text.data[at]) && text.data[at])
        at++;
    if (at == text.length)
        return true;
    struct text time = {text.data + at, text.length - at};
    size_t hours = length_of(time, is_digit);
    if (at == 0 || hours < 1 || hours > 2 || hours == time.length)
        return false;
    for (size_t i = hours; i < time.length; i++)
        if (!is_digit(time.data[i]) && !strchr(":.+- ampmAPMZGTBSUC", time.data[i]))
            return false;
    return true;
}

static unsigned days_of(unsigned year, unsigned month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (leap && month == 2 ? 1 : 0);
}

static bool exists(unsigned year, unsigned month, unsigned day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= days_of(year, month);
}

static void write_date(unsigned year, unsigned month, unsigned day, char *iso)
{
    const unsigned digits[] = {year / 1000, year / 100, year / 10, year,     0,
                               month / 10,  month,      0,         day / 10, day};
    for (size_t i = 0; i < LENGTH(digits); i++)
        iso[i] = (char)(i == 4 || i == 7 ? '-' : '0' + digits[i] % 10);
    iso[LENGTH(digits)] = '\0';
}

/* Puts the three parts into the order of the enum. False if they have none. */
static bool sort_parts(struct part *list)
{
    struct part first = list[0];
    if (list[DAY].digits == 4) { /* 2026-09-14 */
        list[DAY] = list[YEAR];
        list[YEAR] = first;
    } else if (!list[DAY].digits) { /* September 14, 2026 */
        list[DAY] = list[MONTH];
        list[MONTH] = first;
    }
    return list[DAY].digits && list[DAY].digits <= 2 && list[MONTH].digits <= 2 &&
           (list[YEAR].digits == 2 || list[YEAR].digits == 4);
}

static enum date_outcome judge(struct part *list, char *iso)
{
    bool day_first = list[0].digits <= 2;
    if (!sort_parts(list))
        return DATE_UNKNOWN;
    unsigned first = list[DAY].number, second = list[MONTH].number;
    unsigned year = list[YEAR].number + (list[YEAR].digits == 2 ? 2000 : 0);
    if (exists(year, second, first)) {
        write_date(year, second, first, iso);
        return DATE_READ;
    }
    if (!day_first || !exists(year, first, second))
        return DATE_IMPOSSIBLE;
    write_date(year, first, second, iso);
    return DATE_MONTH_FIRST;
}

/* Reads the number of days since 30 December 1899, as in the years from 1982 to 2064. */
static bool is_serial_number(struct text text, char *iso)
{
    enum { FIRST = 30000, LAST = 60000, DIGITS = 5, OF_FIRST_YEAR = 29952, FIRST_YEAR = 1982 };
    unsigned number = 0, year = FIRST_YEAR, month = 1;
    if (length_of(text, is_digit) != DIGITS || (text.length > DIGITS && text.data[DIGITS] != '.'))
        return false;
    for (size_t i = DIGITS + 1; i < text.length; i++)
        if (!is_digit(text.data[i]))
            return false;
    for (size_t i = 0; i < DIGITS; i++)
        number = number * 10 + (unsigned)(text.data[i] - '0');
    if (number < FIRST || number > LAST)
        return false;
    for (number -= OF_FIRST_YEAR; number >= days_of(year, month); month = month % 12 + 1) {
        number -= days_of(year, month);
        year += month == 12;
    }
    write_date(year, month, number + 1, iso);
    return true;
}

enum date_outcome date_read(struct text text, char iso[static ISO_DATE_SIZE])
{
    struct parts parts = {.count = 0};
    *iso = '\0';
    if (is_serial_number(text, iso))
        return DATE_NUMBER;
    if (!text.length || !(is_digit(*text.data) || is_letter(*text.data)))
        return DATE_UNKNOWN;
    if (!take_parts(&text, &parts) || !is_time(text) || parts.count < 2)
        return DATE_UNKNOWN;
    if (parts.count == PART_COUNT)
        return judge(parts.list, iso);
    return parts.list[0].digits <= 2 && parts.list[1].digits <= 2 ? DATE_WITHOUT_YEAR
                                                                  : DATE_UNKNOWN;
}
