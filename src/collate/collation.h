/* Collating: returns in, results out (the report's 2.1.9). */
#ifndef CINAUDIT_COLLATE_COLLATION_H
#define CINAUDIT_COLLATE_COLLATION_H

#include "read/read.h"
#include "results.h"
#include "round/round.h"

struct collation;

/* An empty collation, owned by `arena`. With
 * `comments`, it keeps the comments; otherwise its memory grows with the number of cases and
 * agencies, of problems that are kept, and of returns by no more than 40 bytes each, by which it
 * knows those that it has seen. */
struct collation *collation_new(struct arena *arena, const struct template *template,
                                struct problems *problems, bool comments);

/* Takes identifiers out of the names of cases, agencies and settings where results show them; to be
 * called before any is named. Names stay the same or different by what they were. */
void collation_redact(struct collation *collation, struct redactor *redactor);

/* Calls cases by letters, in the order in which they are named first; to be called before any is.
 * All texts of the results have these then. */
void collation_use_letters(struct collation *collation);

/* What a case is called: by its letters, or by its own name. For the reader's `name_case`: whatever
 * else is given a case, is given its own name. */
struct text collation_case(void *context, struct text case_id);

/* Calls cases by their letters in all that the round says, when all returns have been added. */
void collation_letter_round(const struct collation *collation, struct round *round);

/* True if a case's letter is the name of another one: who reads it may take one for the other. */
bool collation_letters_are_mixed_up(const struct collation *collation);

/* Makes a name that an agency goes by stand for another, before the first return or request. Both
 * must outlive the collation. */
void collation_alias_agency(struct collation *collation, struct text alias, struct text agency);

/* Returns that others have replaced: they are left out, with a note. */
void collation_supersede(struct collation *collation, const struct superseded *list, size_t count);

/* Names a case of the round, whether or not a return is on it. */
void collation_name_case(struct collation *collation, struct text case_id);

/* Tells it which returns have been asked for, before the first is added. The round's cases and
 * agencies are then these, whether or not they have returns. A return that nobody asked for is a
 * warning among the problems, and more cases or agencies than can be counted an error. `requests`
 * must outlive the collation. */
void collation_expect(struct collation *collation, const struct request *requests, size_t count);

/* Counts a return; a return_handler whose context is the collation. One that says the same as one
 * before it, of the same case, agency and setting, is an error among the problems and not counted;
 * one that says something else is a warning. Cases and agencies are the same if they differ in
 * letter case, in outer or repeated spaces, in the form of an apostrophe, or in Unicode's ways of
 * writing the same characters only, and are shown as first met. */
void collation_add(void *context, const struct audit_return *audit_return);

/* To be called when all returns have been added: says what shows only then (agencies that are
 * nearly called the same; a superseded return that there was not). */
void collation_check(struct collation *collation);

/* What has been counted, and the problems that were kept, owned by the collation's arena. To be
 * called once, when all returns have been added. */
const struct results *collation_results(struct collation *collation);

#endif
