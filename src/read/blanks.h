/* Checklists that returns leave blank, in part or as a whole: blanks count as no answer, and
 * whoever meant a box that is not ticked has to know. Said once a file, however many returns it
 * has. */
#ifndef CINAUDIT_READ_BLANKS_H
#define CINAUDIT_READ_BLANKS_H

#include "builder.h"

struct blank_checklist {
    size_t partly; /* returns that answer some of its lines in words, and leave others blank */
    size_t wholly; /* returns that leave all of it blank, and answer other questions */
    size_t first_partly; /* the line of the first of each */
    size_t first_wholly;
};

struct blanks {
    const struct template *template;
    struct blank_checklist *checklists; /* per question */
};

/* Owned by the arena. */
void blanks_init(struct blanks *blanks, struct arena *arena, const struct template *template);

/* Takes the return that the builder has finished. */
void blanks_take(struct blanks *blanks, const struct builder *builder);

/* Says what was found, in notes about the file. */
void blanks_say(const struct blanks *blanks, struct problems *problems, const char *file);

#endif
