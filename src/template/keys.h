/* The match keys of a template: what headers and answers may be called. */
#pragma once

#include "base/json_path.h"

#include "base/text_map.h"

/* The most names in a list. */
enum { MOST_NAMES = 100 };

/* Adds a name for `value`. Adds an error at the node if the name cannot be matched (only
 * punctuation) or if another value has it. An empty name is none. */
void key_add_name(struct text_map *map, struct node node, const char *name, size_t value);

/* Adds the name at a member; nothing if there is none. */
void key_add(struct text_map *map, struct node object, const char *key, size_t value);

/* Adds each name of the list at a member. The member may be missing. */
void keys_add_list(struct text_map *map, struct node object, const char *key, size_t value);
