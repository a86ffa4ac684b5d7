/* Notes of parents and practitioners: Markdown (CommonMark), taken over block by block. */
#ifndef CINAUDIT_REPORT_NOTES_H
#define CINAUDIT_REPORT_NOTES_H

#include "prose.h"

enum passage_kind { PASSAGE_HEADING, PASSAGE_PARAGRAPH, PASSAGE_ITEM, PASSAGE_QUOTE };

/* A heading, paragraph, line of a list or quotation of the notes, its marks left out. */
struct passage {
    enum passage_kind kind;
    unsigned level; /* of a heading, from 1 */
    size_t list;    /* of an item: which list it is of */
    bool numbered;
    const char *text;
};

struct passages {
    struct passage *list;
    size_t count;
    size_t capacity;
};

/* The passages of notes, owned by the arena. */
struct passages notes_passages(struct arena *arena, const struct notes *notes);

/* Writes the passages under a heading of that level: the notes' own begin one level below. */
void write_notes(struct writer *writer, const struct passages *passages, unsigned level);

#endif
