/* Collating: returns in, results out (the report's 2.1.9). */
#ifndef CINAUDIT_COLLATE_H
#define CINAUDIT_COLLATE_H

#include <cinaudit/read.h>
#include <cinaudit/results.h>

struct collation;

/* An empty collation, owned by `arena`. With `comments`, it keeps the comments; otherwise its
 * memory grows with the number of cases and agencies, and of problems that are kept, but not with
 * that of returns. */
struct collation *collation_new(struct arena *arena, const struct template *template,
                                struct problems *problems, bool comments);

/* Names a case of the round, whether or not a return is on it. */
void collation_name_case(struct collation *collation, struct text case_id);

/* Tells it which returns have been asked for, before the first is added. The round's cases and
 * agencies are then these, whether or not they have returns. A return that nobody asked for is a
 * warning among the problems, and more cases or agencies than can be counted an error. `requests`
 * must outlive the collation. */
void collation_expect(struct collation *collation, const struct request *requests, size_t count);

/* Counts a return; a return_handler whose context is the collation. Cases and agencies are the same
 * if they differ in letter case, in outer or repeated spaces, in the form of an apostrophe, or in
 * Unicode's ways of writing the same characters only, and are shown as first met. */
void collation_add(void *context, const struct audit_return *audit_return);

/* What has been counted, and the problems that were kept, owned by the collation's arena. To be
 * called once, when all returns have been added. */
const struct results *collation_results(struct collation *collation);

#endif
