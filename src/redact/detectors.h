/* One detector for each kind of identifier.
 *
 * Each returns the end of an identifier that begins at `at`, or `at` itself if none begins there.
 * It looks at a fixed number of signs at most.
 */
#pragma once

#include "terms.h"

size_t find_nhs_number(const struct view *view, size_t at);
size_t find_insurance_number(const struct view *view, size_t at);
size_t find_telephone_number(const struct view *view, size_t at);
size_t find_email_address(const struct view *view, size_t at);
size_t find_postcode(const struct view *view, size_t at);
size_t find_date_of_birth(const struct view *view, size_t at);

/* The longest term that begins at `at`, with its possessive ending. */
size_t find_name(const struct terms *terms, const struct view *view, size_t at);
