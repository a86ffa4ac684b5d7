/* Dates in workbooks: numbers of days, which only the format of their cell tells from others. */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_DATES_H
#define CINAUDIT_WORKBOOK_WORKBOOK_DATES_H

#include <stdbool.h>

/* What a number format shows. */
enum shown { SHOWN_NUMBER, SHOWN_DATE, SHOWN_DATE_AND_TIME, SHOWN_TIME };

/* What a format shows that a workbook does not describe, by its number (ECMA-376 part 1, 18.8.30).
 */
enum shown shown_by_built_in(unsigned long number);

/* What a format shows by its code, such as "dd/mm/yyyy;@". */
enum shown shown_by_code(const char *code);

/* A number of days as a date in ISO 8601, as much of it as is shown; NULL if it is no day that can
 * be shown. Days are counted from the end of 1899, with a 29 February 1900 that there never was, or
 * with `from_1904` from 1 January 1904. Returns `buffer`. */
const char *date_of_number(double days, enum shown shown, bool from_1904, char buffer[static 32]);

#endif
