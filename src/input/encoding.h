/* The encodings in which offices send text, found out from the bytes, and read as UTF-8.
 *
 * A file is in UTF-8 unless its bytes say otherwise. UTF-16 is told at the beginning, by its byte
 * order mark or by every other byte being zero. Windows-1252 is told by the first byte that is not
 * ASCII: if that cannot begin a character of UTF-8, the file is in Windows-1252 from the beginning,
 * for ASCII is the same in both, and nothing has to be taken back.
 */
#ifndef CINAUDIT_INPUT_ENCODING_H
#define CINAUDIT_INPUT_ENCODING_H

#include "base/problem.h"
#include "base/text.h"

#include <iconv.h>

enum encoding { ENCODING_UTF_8, ENCODING_WINDOWS_1252, ENCODING_UTF_16_LE, ENCODING_UTF_16_BE };

/* Bytes that a character can have; with less room than that nothing is converted. */
enum { LONGEST_CHARACTER = 4 };

/* Bytes of the beginning that are enough to find out whether it is UTF-16. */
enum { ENCODING_START = 64 };

/* Why the bytes cannot be read. */
enum decoding_fault {
    DECODING_GOOD,
    DECODING_NUL,      /* a character U+0000 */
    DECODING_BROKEN,   /* UTF-8, but for this byte */
    DECODING_NO_BYTE,  /* a byte that is no character, neither in UTF-8 nor in Windows-1252 */
    DECODING_MIXED,    /* UTF-8 in what has been Windows-1252 so far */
    DECODING_HALF,     /* half of a pair of UTF-16 */
    DECODING_CUT,      /* UTF-16 that ends within a character */
    DECODING_NO_SYSTEM /* the C library cannot convert it */
};

struct decoder {
    enum encoding encoding;
    bool only_ascii; /* so far, without a byte order mark */
    enum decoding_fault fault;
    unsigned char byte; /* the one at fault */
    int error;          /* errno, where the C library cannot convert */
    iconv_t conversion; /* from any encoding but UTF-8; NULL where there is none */
};

/* Finds out the encoding from the first ENCODING_START bytes, or all there are. Returns the length
 * of a byte order mark, which is to be passed over. To be ended with decoder_end. */
size_t decoder_begin(struct decoder *decoder, struct text start);

/* Can be given to arena_own. */
void decoder_end(void *decoder);

/* How many of the next bytes are right as they stand. If these are not all, then what follows is
 * the beginning of a character (unless they are the `last`), or `fault` says what is wrong with it,
 * or the encoding is another than UTF-8, and the rest is to be converted. */
size_t decoder_accept(struct decoder *decoder, struct text bytes, bool last);

/* Converts the next bytes, in any encoding but UTF-8, as far as there is room, and moves `bytes`
 * behind them. What is left are bytes for which there is no room, or the beginning of a character
 * (unless they are the `last`), or `fault` says what is wrong with them. Returns the length of the
 * UTF-8 that is written to `out`, without NUL. */
size_t decoder_convert(struct decoder *decoder, struct text *bytes, bool last, char *out,
                       size_t room);

/* Says in a note which encoding it is, unless it is UTF-8. */
void decoder_note(const struct decoder *decoder, struct problems *problems, struct place place);

/* Says what is wrong at a place. */
void decoder_refuse(const struct decoder *decoder, struct problems *problems, struct place place);

#endif
