/* Dates in workbooks. They are numbers of days, and only the format of the cell shows that. */
#pragma once

#include <stdbool.h>

/* How a number format shows a number. */
enum shown { SHOWN_NUMBER, SHOWN_DATE, SHOWN_DATE_AND_TIME, SHOWN_TIME };

/* How a built-in format shows a number, by the format's number (ECMA-376 part 1, 18.8.30). */
enum shown shown_by_built_in(unsigned long number);

/* How a format with this code, such as "dd/mm/yyyy;@", shows a number. */
enum shown shown_by_code(const char *code);

/* Writes a number of days in ISO 8601: the date, the time or both, as shown. Day 1 is 1 January
 * 1900, and there is a 29 February 1900, as in spreadsheet programs. With `from_1904` day 0 is 1
 * January 1904. Returns `buffer`, or NULL if the number is out of range. */
const char *date_of_number(double days, enum shown shown, bool from_1904, char buffer[static 32]);
