/* What the answers to a question come to, in sentences. */
#ifndef CINAUDIT_REPORT_TEXT_NARRATIVE_H
#define CINAUDIT_REPORT_TEXT_NARRATIVE_H

#include "report/language/share.h"

/* The paragraphs of an item that is a question of its own. */
void narrate_item(struct writer *writer, size_t item);

/* The shares of its answers alone, where there are any. */
void narrate_answers(struct writer *writer, size_t item);

/* The paragraphs of a checklist, as one text. */
void narrate_checklist(struct writer *writer, const struct question *question);

/* Sentences that both share: */

/* What a return that chose the option says, behind "returns": the template's words, or: answered
 * "Yes". */
void say_answer(struct writer *writer, size_t item, const struct template_option *option,
                bool briefly);

/* The question's first option of that role; NULL if it has none. */
const struct template_option *option_of_role(const struct question *question, enum role role);

/* How many of the question's options have the role. */
size_t options_of_role(const struct question *question, enum role role);

/* True if answers of one role can differ among themselves, as "Good" and "Outstanding" do: then a
 * positive and a negative answer need not be opposites. */
bool has_shades(const struct question *question);

/* True if the options are grades, several of them positive and several negative. */
bool is_graded(const struct question *question);

/* What the grades of an item come to: which side they are on, and the ends. */
void say_grades(struct writer *writer, size_t item);

/* The item inside a sentence: its phrase or short label, or else "question 3". */
const char *item_phrase(struct writer *writer, size_t index);

/* What returns of that role say: as say_answer if one option alone has the role, and otherwise
 * answered “Good” or “Outstanding” on supervision. */
void say_role(struct writer *writer, size_t item, enum role role, bool briefly);

/* The labels of a role's options: “Rarely” or “Never”. */
void say_labels(struct writer *writer, const struct question *question, enum role role);

/* Which returns take part in what is said of an item where appropriate: those "that answered", or
 * those "where the question was appropriate". */
const char *answerers(const struct writer *writer, size_t index);

/* The same behind a share that says "returns": " where the question was appropriate", or nothing if
 * it is of all that answered. */
const char *where_appropriate(const struct question *question);

/* In how many cases the agencies agree, or do not, on an item. */
void say_agreement(struct writer *writer, size_t index);

/* Whether negative answers go with files that lack what would explain them, as a sentence. */
void say_explanation(struct writer *writer, size_t index);

/* True if negative answers lack it more often than positive ones, by ten percentage points or more;
 * where none is positive, if any lacks it. */
bool is_explained(const struct explanation *explanation);

/* How many answers that ask for a comment have none. */
void say_expected_comments(struct writer *writer, const struct question *question);

/* When the question is asked: question 3 was answered “Yes” or “In part”. */
const char *condition_text(struct writer *writer, const struct question *question);

/* When the question is asked, and of how many returns it was not; nothing if it always is. */
void say_condition(struct writer *writer, const struct question *question);

/* How many returns that were asked left the item blank, how many could not be read, and what one
 * return is worth where the base is small. `subject` is what they left blank. */
void say_missing(struct writer *writer, size_t item, const char *subject);

/* What the answers that are missing could change about the positive share where appropriate. */
enum turn { TURN_NONE, TURN_BELOW_HALF, TURN_ABOVE_HALF, TURN_BELOW_STANDARD };
enum turn range_turn(const struct results *results, size_t index);

/* The range of an item that missing answers could turn, as a sentence. */
void say_range(struct writer *writer, size_t index);

/* True if some of the missing answers may not be missing: the question depends on another, and
 * whether returns that were not received will be asked it is not known. */
bool may_not_be_asked(const struct writer *writer, size_t index);

/* "all 14 missing answers (5 blank, 9 in returns not received)" */
void say_missing_answers(struct writer *writer, size_t index);

/* What was audited, for whom and when, and the round's terms of reference; nothing where the round
 * does not say. */
void say_audit(struct writer *writer);
void write_terms_of_reference(struct writer *writer);

#endif
