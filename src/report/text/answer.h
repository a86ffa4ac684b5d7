/* Words for an answer within a sentence, and for the returns that gave it. */
#pragma once

#include "report/language/share.h"
#include "template/roles.h"

/* How long the words for an answer are: brief if the sentence has named the item. */
enum wording { IN_FULL, BRIEFLY };

/* Says what returns that chose the option say, after the word "returns": the template's words, or:
 * answered "Yes". */
void say_answer(struct writer *writer, size_t item, const struct template_option *option,
                enum wording wording);

/* Says what returns of that role say: as say_answer if only one option has the role, otherwise:
 * answered “Good” or “Outstanding” on supervision. */
void say_role(struct writer *writer, size_t item, enum role role, enum wording wording);

/* Says a share and what its returns say: "19 of the 24 returns had it on file". */
void say_share_of_role(struct writer *writer, const struct share *share, enum share_form form,
                       size_t item, enum role role, enum wording wording);

/* The labels of a role's options: “Rarely” or “Never”. */
const char *labels_text(struct writer *writer, const struct question *question, enum role role);

/* The same for two roles: “No” and “Don't know”. */
const char *labels_of_both(struct writer *writer, const struct question *question, enum role role,
                           enum role other);

/* The item's name within a sentence: its phrase or short label, otherwise "question 3". */
const char *item_phrase(struct writer *writer, size_t index);

/* The returns in an item's base where appropriate: "that answered", or "where the question was
 * appropriate" if one could answer "not applicable". */
const char *answerers(const struct writer *writer, size_t index);

/* The same after a share that says "returns": " where the question was appropriate", or nothing if
 * the base is all that answered. */
const char *where_appropriate(const struct question *question);
