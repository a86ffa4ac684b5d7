/* Tells which options a question has, and which roles they have. */
#pragma once

#include "template.h"

/* The question that an item belongs to. */
const struct question *question_of_item(const struct template *template, size_t item);

/* The question's first option with that role; NULL if there is none. */
const struct template_option *option_of_role(const struct question *question, enum role role);

/* How many of the question's options have the role. */
size_t options_of_role(const struct question *question, enum role role);

/* True if one role has several options, such as "Good" and "Outstanding". A positive and a negative
 * answer are then not always opposites. */
bool has_shades(const struct question *question);

/* True if the options are grades: several positive and several negative ones. */
bool is_graded(const struct question *question);

/* The labels of the question's options: "Yes / No / Not applicable". Owned by `arena`. */
const char *option_labels(struct arena *arena, const struct question *question);
