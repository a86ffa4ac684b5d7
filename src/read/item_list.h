/* Lists items of a template for messages. */
#pragma once

#include "template/template.h"

/* The items whose mark equals `marked`: "q1a, q3". Owned by the arena; NULL if there are none.
 * There is a mark for each item. */
const char *item_list(struct arena *arena, const struct template *template, const bool *marks,
                      bool mark);
