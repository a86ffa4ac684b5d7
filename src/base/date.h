/* Reads dates as people in Britain write them, with the day first. */
#pragma once

#include "text.h"

enum date_outcome {
    DATE_READ,
    DATE_UNKNOWN,     /* it is no date */
    DATE_IMPOSSIBLE,  /* a day that does not exist: 31/02/2026 */
    DATE_MONTH_FIRST, /* 09/25/2026 */
    DATE_WITHOUT_YEAR,
    DATE_NUMBER /* the number by which spreadsheet programs keep a date */
};

enum { ISO_DATE_SIZE = sizeof "2014-03-20" };

/* Reads a date: 2026-09-14, 14/09/2026, 14.9.26, 14th September 2026, Monday 14 Sept 2026,
 * September 14, 2026; a time may follow. Years of two digits are those from 2000 on. Sets `iso` to
 * the date in ISO 8601, to what is probably meant after DATE_MONTH_FIRST and DATE_NUMBER, and to ""
 * otherwise.
 */
enum date_outcome date_read(struct text text, char iso[static ISO_DATE_SIZE]);
