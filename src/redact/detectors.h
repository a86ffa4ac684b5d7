/* One detector for each kind of identifier.
 *
 * Each says where an identifier that begins at `at` ends; `at` itself if none begins there. It
 * looks at no more than a fixed number of signs around it.
 */
#ifndef CINAUDIT_REDACT_DETECTORS_H
#define CINAUDIT_REDACT_DETECTORS_H

#include "view.h"

size_t find_nhs_number(const struct view *view, size_t at);
size_t find_insurance_number(const struct view *view, size_t at);
size_t find_telephone_number(const struct view *view, size_t at);
size_t find_email_address(const struct view *view, size_t at);
size_t find_postcode(const struct view *view, size_t at);
size_t find_date_of_birth(const struct view *view, size_t at);

/* A name of the list: its letters and digits, and before which of them something may stand that is
 * neither. */
struct term {
    const int32_t *letters;
    const bool *parted;
    size_t length;
};

enum { LONGEST_TERM = 200 }; /* bytes; and letters, when they are decomposed */

struct terms {
    struct term *list; /* in the order of their letters, once they are sorted */
    size_t count;
    size_t capacity;
};

/* Puts the terms into the order by which they are found; of equal ones, one is kept. */
void terms_sort(struct terms *terms);

/* The longest term that begins at `at`, its possessive ending included. */
size_t find_name(const struct terms *terms, const struct view *view, size_t at);

#endif
