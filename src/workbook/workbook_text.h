/* Collects a text of a workbook, either a cell's or a shared one, from its pieces. */
#pragma once

#include "base/arena.h"
#include "base/text.h"

struct workbook_text {
    struct arena *arena;
    char *bytes;
    size_t length;
    size_t capacity;
};

/* Adds a piece. Returns false if the text would then be longer than a field may be. */
bool workbook_text_add(struct workbook_text *text, struct text piece);

/* Decodes the escapes in the text: each, such as _x000D_ for a carriage return, is a UTF-16 unit
 * (ECMA-376 part 1, 22.9.2.19, ST_Xstring). An escape for no character stays as it is. The result
 * is valid until the text changes. */
struct text workbook_text_decoded(struct workbook_text *text);
