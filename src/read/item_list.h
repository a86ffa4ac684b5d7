/* Items of a template in a list for a message. */
#ifndef CINAUDIT_READ_ITEM_LIST_H
#define CINAUDIT_READ_ITEM_LIST_H

#include "template/template.h"

/* The items that are marked so, as "q1a, q3", owned by the arena; NULL if there are none. `marks`
 * has one for each item. */
const char *item_list(struct arena *arena, const struct template *template, const bool *marks,
                      bool mark);

#endif
