/* Puts letters in place of the cases' names in all texts, once all cases are known. */
#pragma once

#include "groups.h"

#include "redact/case_names.h"
#include "round/round.h"

/* What the functions below need, which change texts that may name a case in place. */
struct letters {
    struct case_names *names;
    const struct groups *agencies;
    struct text_map own_names; /* an agency's own name → its number */
};

/* Replaces cases in the agencies' names. The agencies must be in their final order. Two names that
 * become equal are numbered, so that they stay different. */
struct letters letters_for_agencies(struct case_names *names, struct groups *agencies);

/* Change the agency, the setting and all texts of each entry. Cases already go by their letters. */
void letters_in_comments(const struct letters *letters, struct comment *list, size_t count);
void letters_in_return_names(const struct letters *letters, struct return_name *list, size_t count);
void letters_in_requests(const struct letters *letters, struct request *list, size_t count);

/* Changes the round's list of cases, and all texts of the round. */
void letters_in_round(struct case_names *names, struct round *round);
