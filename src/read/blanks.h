/* Reports checklists that returns leave blank, in part or completely. Blanks count as no answer,
 * and anyone who meant "not ticked" must know. Reported once per file. */
#pragma once

#include "builder.h"

struct blank_checklist {
    size_t partly; /* returns that answer some lines in words and leave others blank */
    size_t wholly; /* returns that leave the whole checklist blank, but answer other questions */
    size_t first_partly; /* the line of the first of these */
    size_t first_wholly;
};

struct blanks {
    const struct template *template;
    struct blank_checklist *checklists; /* per question */
};

/* Owned by the arena. */
void blanks_init(struct blanks *blanks, struct arena *arena, const struct template *template);

/* Adds the return that the builder has finished. */
void blanks_take(struct blanks *blanks, const struct builder *builder);

/* Reports what was found, as notes about the file. */
void blanks_say(const struct blanks *blanks, struct problems *problems, const char *file);
