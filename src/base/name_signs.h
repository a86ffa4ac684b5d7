/* A text sign by sign, as names are compared in prose, whatever they were typed on: without letter
 * case, with bold letters, those of full width and the like as the plain ones, accents behind their
 * letters, and what HTML writes for a character as that character. What cannot be seen is not
 * there, and what parts the words of a name (spaces, dashes, "_", "/", ".", an apostrophe, in a web
 * address
 * "%20") is one JOINT. */
#ifndef CINAUDIT_BASE_NAME_SIGNS_H
#define CINAUDIT_BASE_NAME_SIGNS_H

#include <cinaudit/text.h>

#include <stddef.h>
#include <stdint.h>

enum { NO_SIGN = -1, JOINT = ' ', MOST_SIGNS = 24 /* that one character comes to */ };

struct name_signs {
    struct text text;
    size_t end; /* of what has been read */
    int32_t signs[MOST_SIGNS];
    size_t count;
    size_t taken; /* all of them where a character ends */
};

/* Begins to read at an offset of the text. */
void name_signs_begin(struct name_signs *signs, struct text text, size_t at);

/* The next sign; NO_SIGN at the end. */
int32_t name_signs_next(struct name_signs *signs);

#endif
