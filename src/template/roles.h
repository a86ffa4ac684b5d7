/* Which roles the options of a question have. */
#ifndef CINAUDIT_TEMPLATE_ROLES_H
#define CINAUDIT_TEMPLATE_ROLES_H

#include "template.h"

/* The question that an item belongs to. */
const struct question *question_of_item(const struct template *template, size_t item);

/* The question's first option of that role; NULL if it has none. */
const struct template_option *option_of_role(const struct question *question, enum role role);

/* How many of the question's options have the role. */
size_t options_of_role(const struct question *question, enum role role);

/* True if answers of one role can differ among themselves, as "Good" and "Outstanding" do: then a
 * positive and a negative answer need not be opposites. */
bool has_shades(const struct question *question);

/* True if the options are grades, several of them positive and several negative. */
bool is_graded(const struct question *question);

#endif
