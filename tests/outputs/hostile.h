/* Texts that a return may contain and that must not confuse any output, and a document with one of
 * them in every place. */
#pragma once

#include "report/document/document.h"

struct hostile_text {
    const char *given;
    const char *shown; /* NULL where it is the same */
};

extern const struct hostile_text hostile_texts[];
extern const size_t hostile_text_count;

/* A document in which every text is `text`. */
struct document hostile_document(struct arena *arena, const char *text);
