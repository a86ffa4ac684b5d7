/* What an answer says inside a sentence, and which returns it is the answer of. */
#ifndef CINAUDIT_REPORT_TEXT_ANSWER_H
#define CINAUDIT_REPORT_TEXT_ANSWER_H

#include "report/language/share.h"
#include "template/roles.h"

/* How much of what a return says is said: briefly, where the item has been named already. */
enum wording { IN_FULL, BRIEFLY };

/* What a return that chose the option says, behind "returns": the template's words, or: answered
 * "Yes". */
void say_answer(struct writer *writer, size_t item, const struct template_option *option,
                enum wording wording);

/* What returns of that role say: as say_answer if one option alone has the role, and otherwise
 * answered “Good” or “Outstanding” on supervision. */
void say_role(struct writer *writer, size_t item, enum role role, enum wording wording);

/* A share, and what its returns say: "19 of the 24 returns had it on file". */
void say_share_of_role(struct writer *writer, const struct share *share, enum share_form form,
                       size_t item, enum role role, enum wording wording);

/* The labels of a role's options: “Rarely” or “Never”. */
const char *labels_text(struct writer *writer, const struct question *question, enum role role);

/* The same of two roles: “No” and “Don't know”. */
const char *labels_of_both(struct writer *writer, const struct question *question, enum role role,
                           enum role other);

/* The item inside a sentence: its phrase or short label, or else "question 3". */
const char *item_phrase(struct writer *writer, size_t index);

/* Which returns take part in what is said of an item where appropriate: those "that answered", or
 * those "where the question was appropriate". */
const char *answerers(const struct writer *writer, size_t index);

/* The same behind a share that says "returns": " where the question was appropriate", or nothing if
 * it is of all that answered. */
const char *where_appropriate(const struct question *question);

#endif
