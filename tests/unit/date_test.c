/* Dates: what each form is read as. */
#include "test.h"

#include "base/date.h"

static const struct {
    const char *text;
    enum date_outcome outcome;
    const char *iso;
} rows[] = {
    {"2026-09-14", DATE_READ, "2026-09-14"},
    {"14/09/2026", DATE_READ, "2026-09-14"},
    {"1/2/2026", DATE_READ, "2026-02-01"},
    {"14.9.26", DATE_READ, "2026-09-14"},
    {"3/4/05", DATE_READ, "2005-04-03"},
    {"14th September 2026", DATE_READ, "2026-09-14"},
    {"the 2nd of May 2026", DATE_READ, "2026-05-02"},
    {"14 SEPT 26", DATE_READ, "2026-09-14"},
    {"14Sep2026", DATE_READ, "2026-09-14"},
    {"March 3, 2026", DATE_READ, "2026-03-03"},
    {"Sat 3 Jan 2026 23:59", DATE_READ, "2026-01-03"},
    {"2024/02/29", DATE_READ, "2024-02-29"},
    {"29/02/2000", DATE_READ, "2000-02-29"},
    {"2026-09-14T10:00:00.000Z", DATE_READ, "2026-09-14"},
    {"14/09/2026 10.30am", DATE_READ, "2026-09-14"},
    {"12/13/2026", DATE_MONTH_FIRST, "2026-12-13"},
    {"2/29/24", DATE_MONTH_FIRST, "2024-02-29"},
    {"2/29/26", DATE_IMPOSSIBLE, ""},
    {"29/02/1900", DATE_IMPOSSIBLE, ""},
    {"2026-25-09", DATE_IMPOSSIBLE, ""},
    {"32 May 2026", DATE_IMPOSSIBLE, ""},
    {"0/0/2026", DATE_IMPOSSIBLE, ""},
    {"14/9", DATE_WITHOUT_YEAR, ""},
    {"May 3rd", DATE_WITHOUT_YEAR, ""},
    {"30000", DATE_NUMBER, "1982-02-18"},
    {"36526", DATE_NUMBER, "2000-01-01"},
    {"45351", DATE_NUMBER, "2024-02-29"},
    {"45912.75", DATE_NUMBER, "2025-09-12"},
    {"60000", DATE_NUMBER, "2064-04-08"},
    {"29999", DATE_UNKNOWN, ""},
    {"45912,5", DATE_UNKNOWN, ""},
    {"45912.", DATE_NUMBER, "2025-09-12"},
    {"", DATE_UNKNOWN, ""},
    {"14", DATE_UNKNOWN, ""},
    {"May", DATE_UNKNOWN, ""},
    {"May 2026", DATE_UNKNOWN, ""},
    {"14/09/20261", DATE_UNKNOWN, ""},
    {"14/09/2026x", DATE_UNKNOWN, ""},
    {"14/09/2026 10", DATE_UNKNOWN, ""},
    {"14/May/June", DATE_UNKNOWN, ""},
    {"14 Ma 2026", DATE_UNKNOWN, ""},
    {"14/09/2026?", DATE_UNKNOWN, ""},
    {"-1/2/2026", DATE_UNKNOWN, ""},
};

static void check_table(void **state)
{
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char iso[ISO_DATE_SIZE];
        enum date_outcome outcome = date_read(text_of(rows[i].text), iso);
        if (outcome != rows[i].outcome || strcmp(iso, rows[i].iso) != 0)
            fail_msg("\"%s\": %d, \"%s\"", rows[i].text, (int)outcome, iso);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_table)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
