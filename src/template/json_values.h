/* Reads values of a template's JSON that are not text: numbers and booleans. */
#ifndef CINAUDIT_TEMPLATE_JSON_VALUES_H
#define CINAUDIT_TEMPLATE_JSON_VALUES_H

#include "base/json_path.h"

/* The whole number at a member, from `least` to `most`. Returns `otherwise` if the member is
 * missing, or (with an error) if it is anything else. */
unsigned node_whole_number(struct loader *loader, struct node object, const char *key,
                           unsigned least, unsigned most, unsigned otherwise);

/* The same for a member that must be there; 0 after an error. */
unsigned node_whole_number_needed(struct loader *loader, struct node object, const char *key,
                                  unsigned least, unsigned most);

/* The boolean at a member; false if it is missing, or (with an error) if it is anything else. */
bool node_boolean(struct loader *loader, struct node object, const char *key);

#endif
