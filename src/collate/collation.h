/* Collates returns into results (the report's 2.1.9). */
#pragma once

#include "read/read.h"
#include "results.h"
#include "round/round.h"

struct collation;

/* Makes an empty collation, owned by `arena`. With `comments`, it keeps the comments. Otherwise its
 * memory grows with the number of cases, agencies and kept problems, and by at most 40 bytes for
 * each return, so that it recognises those it has seen. */
struct collation *collation_new(struct arena *arena, const struct template *template,
                                struct problems *problems, bool comments);

/* Removes identifiers from the names of cases, agencies and settings in the results. Call it before
 * any is named. Names are still compared by their original form. */
void collation_redact(struct collation *collation, struct redactor *redactor);

/* Calls cases by letters in all texts of the results, in the order in which they are first named.
 * Call it before any is named. */
void collation_use_letters(struct collation *collation);

/* The name of a case: its letter, or its own name. The reader calls it for each return
 * (`name_case`). The other functions here take the case's own name. */
struct text collation_case(void *context, struct text case_id);

/* True if the manifest, where it lists a return, means this one. The reader calls it for
 * corrections (`is_return`); `read` has the case as collation_case calls it. */
bool collation_is_return(void *context, const struct return_key *listed,
                         const struct return_key *read);

/* Calls cases by their letters in all texts of the round. Call it when all returns have been added.
 */
void collation_letter_round(const struct collation *collation, struct round *round);

/* True if the letter of one case is the name of another: a reader could confuse the two. */
bool collation_letters_are_mixed_up(const struct collation *collation);

/* Applies the manifest's mends, except its corrections: aliases, superseded returns, withdrawn
 * requests, cases out of sample. Marks those that are met. The files of superseded returns must be
 * called as the reader calls them. Call it before the first case, request or return. The mends must
 * outlive the collation. */
void collation_mend(struct collation *collation, struct mend *mends, size_t count);

/* From now on, of several returns of one agency and setting on one case, only the one completed
 * last is counted, where that can be told. Call it before the first return. */
void collation_take_latest(struct collation *collation);

/* The returns that are left out because of that, as mends for the report. Call it after
 * collation_check. */
const struct mend *collation_left_out(const struct collation *collation, size_t *count);

/* Names a case of the round, with or without returns. */
void collation_name_case(struct collation *collation, struct text case_id);

/* The requests that the manifest does not say to be withdrawn. `count` is that of the requests, and
 * becomes theirs. */
struct request *collation_standing(struct collation *collation, const struct request *requests,
                                   size_t *count);

/* Says which returns were requested. Call it before the first return. The round then has these
 * cases and agencies, with or without returns. A return that nobody requested is a warning, and too
 * many cases or agencies are an error. `requests` must outlive the collation. */
void collation_expect(struct collation *collation, const struct request *requests, size_t count);

/* Says whether others have replaced a return of a file, or all or some of them, as the manifest
 * says (the reader's `superseded`), and marks the mend. */
enum superseded collation_superseded(void *context, const char *file,
                                     const struct return_key *read);

/* Takes an alarm that is left out (the reader's `left_out`): the report names it at its head. */
void collation_add_alarm(void *context, const struct left_out_alarm *alarm);

/* Counts a return; a return_handler whose context is the collation. A return that says the same as
 * an earlier one of the same case, agency and setting is an error and is not counted; one that says
 * something else is a warning. Cases and agencies are the same if they differ only in letter case,
 * outer or repeated spaces, the form of an apostrophe, or Unicode's ways of writing the same
 * characters. They are shown as first met. */
void collation_add(void *context, const struct audit_return *audit_return);

/* Counts what had to wait, and reports what shows only at the end: cases that are not the round's,
 * and agencies with nearly the same name. Call it when all returns have been added. */
void collation_check(struct collation *collation);

/* Returns what was counted, and the problems that were kept, owned by the collation's arena. Call
 * it once, when all returns have been added. */
const struct results *collation_results(struct collation *collation);
