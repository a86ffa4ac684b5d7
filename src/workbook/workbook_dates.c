#include "workbook_dates.h"

#include "base/arena.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { SECONDS_A_DAY = 24 * 60 * 60 };

enum shown shown_by_built_in(unsigned long number)
{
    /* 27 to 36 and 50 to 58 are dates and times in East Asian languages. */
    static const struct {
        unsigned long first, last;
        enum shown shown;
    } built_in[] = {{14, 17, SHOWN_DATE}, {18, 21, SHOWN_TIME}, {22, 22, SHOWN_DATE_AND_TIME},
                    {27, 31, SHOWN_DATE}, {32, 35, SHOWN_TIME}, {36, 36, SHOWN_DATE},
                    {45, 45, SHOWN_TIME}, {47, 47, SHOWN_TIME}, {50, 58, SHOWN_DATE}};
    for (size_t i = 0; i < LENGTH(built_in); i++)
        if (number >= built_in[i].first && number <= built_in[i].last)
            return built_in[i].shown;
    return SHOWN_NUMBER;
}

/* Skips a literal, a section in brackets or another part of a code that is not a format letter.
 * Returns `code` itself if it begins with a format letter. */
static const char *pass_over(const char *code)
{
    static const char pairs[] = "\\_*"; /* the character after these is literal */
    const char *end = NULL;
    if (*code == '"')
        end = strchr(code + 1, '"');
    else if (*code == '[')
        end = strchr(code, ']');
    else if (!strchr(pairs, *code))
        return code;
    else if (code[1])
        end = code + 1;
    return end ? end + 1 : code + strlen(code);
}

/* True for a duration such as [h]:mm, which is not a time of day: it runs beyond 24 hours. */
static bool is_duration(const char *code)
{
    size_t letters = strspn(code + 1, "hHmMsS");
    return *code == '[' && letters > 0 && code[letters + 1] == ']';
}

enum shown shown_by_code(const char *code)
{
    bool day = false, month_or_minute = false, time = false;
    while (*code && *code != ';') { /* the first section is for positive numbers */
        if (is_duration(code))
            return SHOWN_NUMBER;
        const char *next = pass_over(code);
        if (next != code) {
            code = next;
            continue;
        }
        if (strncmp(code, "General", strlen("General")) == 0)
            return SHOWN_NUMBER;
        int letter = tolower((unsigned char)*code++);
        day = day || letter == 'd' || letter == 'y';
        time = time || letter == 'h' || letter == 's';
        month_or_minute = month_or_minute || letter == 'm';
    }
    if (day || (month_or_minute && !time))
        return time ? SHOWN_DATE_AND_TIME : SHOWN_DATE;
    return time ? SHOWN_TIME : SHOWN_NUMBER;
}

/* Writes a day of the Gregorian calendar, where day 0 is 1 March 2000. Years are counted from
 * March, so that the leap day is the last of its year. */
static void write_day(long number, char buffer[static 32])
{
    enum { DAYS_OF_400_YEARS = 146097, DAYS_OF_CENTURY = 36524, DAYS_OF_4_YEARS = 1461 };
    long era = (number >= 0 ? number : number - (DAYS_OF_400_YEARS - 1)) / DAYS_OF_400_YEARS;
    long day = number - era * DAYS_OF_400_YEARS;
    long year = (day - day / (DAYS_OF_4_YEARS - 1) + day / DAYS_OF_CENTURY -
                 day / (DAYS_OF_400_YEARS - 1)) /
                365;
    long day_of_year = day - (365 * year + year / 4 - year / 100);
    long month = (5 * day_of_year + 2) / 153;
    long day_of_month = day_of_year - (153 * month + 2) / 5 + 1;
    long calendar_month = month < 10 ? month + 3 : month - 9;
    long calendar_year = 2000 + era * 400 + year + (calendar_month <= 2);
    snprintf(buffer, 32, "%04ld-%02ld-%02ld", calendar_year, calendar_month, day_of_month);
}

/* Writes a day counted from 1900, with the 29 February 1900 that did not exist. Returns false if
 * the number is out of range. */
static bool write_day_from_1900(long number, char buffer[static 32])
{
    enum { LEAP_DAY = 60, LAST = 2958465, FIRST_MARCH_2000 = 36586 };
    if (number < 1 || number > LAST)
        return false;
    if (number == LEAP_DAY)
        strcpy(buffer, "1900-02-29");
    else
        write_day(number + (number < LEAP_DAY) - FIRST_MARCH_2000, buffer);
    return true;
}

const char *date_of_number(double days, enum shown shown, bool from_1904, char buffer[static 32])
{
    enum { FROM_1900_TO_1904 = 1462, LARGEST = 3000000 };
    if (!(days >= 0) || days > LARGEST)
        return NULL;
    double whole = floor(days);
    long seconds = lround((days - whole) * SECONDS_A_DAY);
    long day = (long)whole + (seconds == SECONDS_A_DAY);
    seconds %= SECONDS_A_DAY;
    char time[32];
    snprintf(time, sizeof time, "%02ld:%02ld:%02ld", seconds / 3600, seconds / 60 % 60,
             seconds % 60);
    if (shown == SHOWN_TIME)
        return day == 0 && !from_1904 ? strcpy(buffer, time) : NULL;
    if (!write_day_from_1900(day + (from_1904 ? FROM_1900_TO_1904 : 0), buffer))
        return NULL;
    if (shown == SHOWN_DATE_AND_TIME && seconds)
        strcat(strcat(buffer, "T"), time);
    return buffer;
}
