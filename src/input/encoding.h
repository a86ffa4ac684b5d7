/* Finds out the encoding of a file from its bytes, and reads it as UTF-8.
 *
 * A file is in UTF-8 unless its bytes say otherwise. UTF-16 shows at the beginning: by its byte
 * order mark, or because every other byte is zero. Windows-1252 shows at the first byte that is not
 * ASCII: if that cannot begin a UTF-8 character, the whole file is in Windows-1252. ASCII is the
 * same in both, so the text before it needs no conversion. If the text makes more sense in another
 * encoding with a byte for each character, the file is refused: nothing is converted before
 * DECODER_SAMPLE bytes, or all that there are, have shown it.
 */
#pragma once

#include "code_pages.h"

#include "base/problem.h"
#include "base/text.h"

#include <iconv.h>

enum encoding { ENCODING_UTF_8, ENCODING_WINDOWS_1252, ENCODING_UTF_16_LE, ENCODING_UTF_16_BE };

/* The most bytes of a character. With less room, nothing is converted. */
enum { LONGEST_CHARACTER = 4 };

/* Bytes at the beginning that show whether a file is in UTF-16. */
enum { ENCODING_START = 64 };

/* Bytes after the first one that is not ASCII that show whether a file is in Windows-1252. */
enum { DECODER_SAMPLE = 32 * 1024 };

/* Why the bytes cannot be read. */
enum decoding_fault {
    DECODING_GOOD,
    DECODING_NUL,      /* a character U+0000 */
    DECODING_BROKEN,   /* UTF-8, except for this byte */
    DECODING_NO_BYTE,  /* a byte that is invalid in UTF-8 and in Windows-1252 */
    DECODING_MIXED,    /* UTF-8 after Windows-1252 */
    DECODING_OTHER,    /* another encoding than Windows-1252, by what the text means */
    DECODING_HALF,     /* half of a surrogate pair in UTF-16 */
    DECODING_CUT,      /* UTF-16 that ends inside a character */
    DECODING_NO_SYSTEM /* the C library cannot convert this encoding */
};

struct decoder {
    enum encoding encoding;
    bool only_ascii; /* so far, without a byte order mark */
    enum decoding_fault fault;
    unsigned char byte; /* the byte at fault */
    int error;          /* errno if the C library cannot convert */
    iconv_t conversion; /* to UTF-8; NULL if it is not needed */

    /* In Windows-1252: */
    struct code_page_votes votes;
    char before[CODE_PAGE_REACH];  /* the bytes before those that are to be converted */
    size_t judged;                 /* how many of those have been looked at */
    const struct code_page *other; /* an encoding that makes more sense from there on, or NULL */
};

/* Finds out the encoding from the first ENCODING_START bytes, or from all bytes if there are fewer.
 * Returns the length of the byte order mark, which the caller skips. Call decoder_end afterwards.
 */
size_t decoder_begin(struct decoder *decoder, struct text start);

/* Takes a struct decoder, so that it can be given to arena_own. */
void decoder_end(void *context);

/* Returns how many of the next bytes are valid UTF-8. If not all of them are, one of three things
 * is true: the rest begins a character (unless the bytes are the `last`), `fault` says what is
 * wrong, or the encoding is not UTF-8 and the rest must be converted. */
size_t decoder_accept(struct decoder *decoder, struct text bytes, bool last);

/* Converts the next bytes from an encoding other than UTF-8, as far as there is room. Moves `bytes`
 * to those that are left: there is no room for them, they begin a character (unless they are the
 * `last`), or `fault` says what is wrong with them. Returns the length of the UTF-8 in `out`, which
 * has no NUL. */
size_t decoder_convert(struct decoder *decoder, struct text *bytes, bool last, char *out,
                       size_t room);

/* Adds a note of the encoding, unless it is UTF-8. */
void decoder_note(const struct decoder *decoder, struct problems *problems, struct place place);

/* Adds an error of the fault, at a place. */
void decoder_refuse(const struct decoder *decoder, struct problems *problems, struct place place);
