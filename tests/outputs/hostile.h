/* Texts that a return may hold and that no output may be led astray by, and a document with one of
 * them wherever a text can stand. */
#ifndef CINAUDIT_TESTS_HOSTILE_H
#define CINAUDIT_TESTS_HOSTILE_H

#include "report/document/document.h"

struct hostile_text {
    const char *given;
    const char *shown; /* NULL where it is the same */
};

extern const struct hostile_text hostile_texts[];
extern const size_t hostile_text_count;

/* A document in which every text is `text`. */
struct document hostile_document(struct arena *arena, const char *text);

#endif
