/* Texts of a template with slots that the report fills: "saw no evidence of {{item}}". */
#ifndef CINAUDIT_TEMPLATE_SLOTS_H
#define CINAUDIT_TEMPLATE_SLOTS_H

#include "base/json_path.h"

#include "base/text.h"

struct slot {
    struct text before; /* the text in front of it, from the slot before on */
    struct text whole;  /* "{{item}}" */
    struct text name;   /* "item" */
};

/* The first slot of `*rest`, which is moved behind it. False if there is none. */
bool slot_next(const char **rest, struct slot *slot);

/* True if every {{ of a text has its }}, every }} its {{, and no brace stands outside of them;
 * otherwise says so at its path. */
bool slots_are_closed(struct loader *loader, const char *path, const char *text);

/* The text at a member, in which no slot can stand: as node_string, and as node_string_or. */
const char *node_plain_string(struct loader *loader, struct node object, const char *key);
const char *node_plain_string_or(struct loader *loader, struct node object, const char *key,
                                 const char *otherwise);

#endif
