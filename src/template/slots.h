/* Texts of a template with slots for the report to fill: "saw no evidence of {{item}}". */
#pragma once

#include "base/json_path.h"

#include "base/text.h"

struct slot {
    struct text before; /* the text before it, from the previous slot on */
    struct text whole;  /* "{{item}}" */
    struct text name;   /* "item" */
};

/* The first slot of `*rest`, which moves behind the slot. False if there is none. */
bool slot_next(const char **rest, struct slot *slot);

/* True if every {{ of a text has its }}, every }} its {{, and there are no other braces. Otherwise
 * adds an error at the node. */
bool slots_are_closed(struct node node, const char *text);

/* The text at a member that may have no slots: as node_string and node_string_or. */
const char *node_plain_string(struct node object, const char *key);
const char *node_plain_string_or(struct node object, const char *key, const char *otherwise);
