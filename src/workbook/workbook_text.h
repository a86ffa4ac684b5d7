/* A text of a workbook while its pieces come in: that of a cell, or a shared one. */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_TEXT_H
#define CINAUDIT_WORKBOOK_WORKBOOK_TEXT_H

#include "base/arena.h"
#include "base/text.h"

struct workbook_text {
    struct arena *arena;
    char *bytes;
    size_t length;
    size_t capacity;
};

/* Adds a piece. False if the text is then longer than a field may be. */
bool workbook_text_add(struct workbook_text *text, struct text piece);

/* The text with its escapes, such as _x000D_ for a carriage return, made what they stand for: a
 * unit of UTF-16 each (ECMA-376 part 1, 22.9.2.19, ST_Xstring). One that stands for no character is
 * left as it is. Lives until the text is changed. */
struct text workbook_text_decoded(struct workbook_text *text);

#endif
