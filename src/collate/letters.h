/* Letters for cases, once all of them are known: wherever what is shown speaks of one. */
#ifndef CINAUDIT_COLLATE_LETTERS_H
#define CINAUDIT_COLLATE_LETTERS_H

#include "groups.h"

#include "redact/case_names.h"
#include "round/round.h"

/* What is changed in place: texts in which a case may be named. */
struct letters {
    struct case_names *names;
    const struct groups *agencies;
    struct text_map own_names; /* of agencies → their numbers */
};

/* Calls agencies as they are shown, which are in their final order. Two that have become the same
 * are numbered, as they stay two. */
struct letters letters_for_agencies(struct case_names *names, struct groups *agencies);

/* The agency, the setting and all texts of each; cases go by their letters already. */
void letters_in_comments(const struct letters *letters, struct comment *list, size_t count);
void letters_in_return_names(const struct letters *letters, struct return_name *list, size_t count);
void letters_in_requests(const struct letters *letters, struct request *list, size_t count);

/* The cases of the round's list, and all that the round says. */
void letters_in_round(struct case_names *names, struct round *round);

#endif
