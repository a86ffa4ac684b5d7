/* Judges how much sense a sign makes where it stands in English text: the apostrophe in "child’s"
 * all, the letter in "childÕs" none. So the encoding of a text shows. */
#pragma once

#include <stdint.h>

enum sense {
    SENSE_NONE,    /* nobody writes it there */
    SENSE_ODD,     /* it is rare there */
    SENSE_NATURAL, /* it belongs there */
    SENSE_USUAL    /* English text is full of it */
};

/* How many characters before and after a sign are looked at. */
enum { SENSE_REACH = 12 };

/* The sense of a character outside ASCII. SENSE_REACH characters stand before it and as many behind
 * it; spaces stand for those beyond the ends of the text. */
enum sense sense_of(const int32_t *sign);
