#include "encoding.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

static const struct {
    const char *name;   /* for people */
    const char *system; /* for iconv */
} encodings[] = {[ENCODING_UTF_8] = {"UTF-8", "UTF-8"},
                 [ENCODING_WINDOWS_1252] = {"Windows-1252", "CP1252"},
                 [ENCODING_UTF_16_LE] = {"UTF-16", "UTF-16LE"},
                 [ENCODING_UTF_16_BE] = {"UTF-16", "UTF-16BE"}};

/* Remembers the last bytes before those that come next. */
static void remember(struct decoder *decoder, struct text bytes)
{
    size_t length = bytes.length < CODE_PAGE_REACH ? bytes.length : CODE_PAGE_REACH;
    size_t kept = CODE_PAGE_REACH - length;
    memmove(decoder->before, decoder->before + length, kept);
    memcpy(decoder->before + kept, bytes.data + bytes.length - length, length);
}

static void convert_from(struct decoder *decoder, enum encoding encoding)
{
    iconv_t conversion = iconv_open(encodings[ENCODING_UTF_8].system, encodings[encoding].system);
    decoder->encoding = encoding;
    if (conversion != (iconv_t)-1) { /* NOLINT(performance-no-int-to-ptr): POSIX has it so */
        decoder->conversion = conversion;
    } else {
        decoder->fault = DECODING_NO_SYSTEM;
        decoder->error = errno;
    }
}

/* Recognises UTF-16 without a byte order mark by its zero bytes. Letters, digits and marks have one
 * each, always on the same side, and most characters at the beginning of a file are such. Few
 * others have one on the other side (U+2000 does). */
static enum encoding guess_by_zeros(struct text start)
{
    enum { FEW = 8 };
    size_t zeros[2] = {0, 0};
    size_t length = 0;
    for (; length < start.length && length < ENCODING_START; length++)
        zeros[length % 2] += start.data[length] == '\0';
    if (zeros[1] > length / 4 && zeros[0] * FEW < zeros[1])
        return ENCODING_UTF_16_LE;
    if (zeros[0] > length / 4 && zeros[1] * FEW < zeros[0])
        return ENCODING_UTF_16_BE;
    return ENCODING_UTF_8;
}

size_t decoder_begin(struct decoder *decoder, struct text start)
{
    static const struct {
        const char *bytes;
        size_t length;
        enum encoding encoding;
    } marks[] = {{"\xEF\xBB\xBF", 3, ENCODING_UTF_8},
                 {"\xFF\xFE", 2, ENCODING_UTF_16_LE},
                 {"\xFE\xFF", 2, ENCODING_UTF_16_BE}};
    enum encoding encoding = guess_by_zeros(start);
    size_t mark = 0;
    for (size_t i = 0; i < LENGTH(marks); i++) {
        if (start.length >= marks[i].length &&
            memcmp(start.data, marks[i].bytes, marks[i].length) == 0) {
            encoding = marks[i].encoding;
            mark = marks[i].length;
        }
    }
    *decoder = (struct decoder){.only_ascii = !mark};
    memset(decoder->before, ' ', sizeof decoder->before);
    if (encoding != ENCODING_UTF_8)
        convert_from(decoder, encoding);
    return mark;
}

void decoder_end(void *context)
{
    struct decoder *decoder = context;
    if (decoder->conversion)
        iconv_close(decoder->conversion);
    *decoder = (struct decoder){0};
}

/* The length of a UTF-8 character, by its first byte. */
static size_t expected_length(unsigned char byte)
{
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

/* True if the bytes are too few to tell whether they begin a character. */
static bool may_be_cut(struct text bytes)
{
    if (bytes.length >= expected_length((unsigned char)*bytes.data))
        return false;
    for (size_t i = 1; i < bytes.length; i++)
        if (((unsigned char)bytes.data[i] & 0xC0) != 0x80)
            return false;
    return true;
}

static bool is_windows_1252(unsigned char byte)
{
    return !strchr("\x81\x8D\x8F\x90\x9D", byte);
}

/* Handles a byte that is not UTF-8: sets the fault, or switches the encoding. */
static void take_other_byte(struct decoder *decoder, unsigned char byte)
{
    decoder->byte = byte;
    if (byte == '\0')
        decoder->fault = DECODING_NUL;
    else if (!decoder->only_ascii)
        decoder->fault = DECODING_BROKEN;
    else if (is_windows_1252(byte))
        convert_from(decoder, ENCODING_WINDOWS_1252);
    else
        decoder->fault = DECODING_NO_BYTE;
}

size_t decoder_accept(struct decoder *decoder, struct text bytes, bool last)
{
    if (decoder->encoding != ENCODING_UTF_8)
        return 0;
    size_t ascii = decoder->only_ascii ? text_ascii_length(bytes) : 0;
    struct text rest = {bytes.data + ascii, bytes.length - ascii};
    size_t good = text_first_invalid(rest);
    decoder->only_ascii = decoder->only_ascii && good == 0;
    text_skip(&rest, good);
    if (rest.length && (last || !may_be_cut(rest)))
        take_other_byte(decoder, (unsigned char)*rest.data);
    if (decoder->only_ascii)
        remember(decoder, (struct text){bytes.data, ascii});
    return ascii + good;
}

/* True if the UTF-8 bytes of the character make no sense in Windows-1252: they show a text read in
 * the wrong encoding, such as Â£, Ã©, â€™. Other characters are left out, because their bytes can
 * occur side by side in Windows-1252. U+0252, for example, has the bytes of the É’ in CAFÉ’S, and
 * U+9154 those of é…”. */
static bool is_sign_of_utf_8(int32_t character)
{
    static const struct {
        int32_t first, last;
    } signs[] = {{0x00A0, 0x017F}, /* European signs and letters, after Â, Ã, Ä and Å */
                 {0x2010, 0x2026}, /* dashes, quotation marks, ellipsis */
                 {0x2030, 0x203A}, {0x20A0, 0x20BF}, /* currencies */
                 {0x2100, 0x21FF}, {0x2600, 0x27BF}, /* letter-like signs, arrows, ticks */
                 {0xFEFF, 0xFEFF},                   /* the byte order mark of a joined file */
                 {0xFFFD, 0xFFFD}, {0x10000, 0x10FFFF}};
    for (size_t i = 0; i < LENGTH(signs); i++)
        if (character >= signs[i].first && character <= signs[i].last)
            return true;
    return false;
}

/* The number of bytes of Windows-1252 before a sign of UTF-8 (then sets `mixed`), or before what
 * may be the beginning of one. */
static size_t before_utf_8(struct text bytes, bool last, bool *mixed)
{
    for (size_t i = 0; i < bytes.length; i++) {
        if ((unsigned char)bytes.data[i] < 0xC2)
            continue;
        struct text rest = {bytes.data + i, bytes.length - i};
        utf8proc_int32_t character;
        utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)rest.data,
                                                 (utf8proc_ssize_t)rest.length, &character);
        *mixed = size > 0 && is_sign_of_utf_8(character);
        if (*mixed || (!last && may_be_cut(rest)))
            return i;
    }
    return bytes.length;
}

/* True for a byte that is a letter or a sign in Windows-1252, and another one elsewhere. */
static bool may_be_other(char byte)
{
    return ((unsigned char)byte & 0x80) && is_windows_1252((unsigned char)byte);
}

/* Looks at one byte and at those around it. */
static const struct code_page *judge_byte(struct decoder *decoder, struct text bytes, size_t at)
{
    char window[CODE_PAGE_WINDOW];
    memset(window, ' ', sizeof window);
    size_t before = at < CODE_PAGE_REACH ? CODE_PAGE_REACH - at : 0;
    size_t from = at + before - CODE_PAGE_REACH, length = bytes.length - from;
    memcpy(window, decoder->before + CODE_PAGE_REACH - before, before);
    memcpy(window + before, bytes.data + from,
           length < sizeof window - before ? length : sizeof window - before);
    return code_pages_judge(&decoder->votes, window, at);
}

/* How many of the first `length` bytes can be taken for Windows-1252. If `other` is set, the next
 * one makes more sense in that encoding. `last`: no more will follow. */
static size_t before_other(struct decoder *decoder, struct text bytes, size_t length, bool last)
{
    bool sampled = bytes.length >= DECODER_SAMPLE + CODE_PAGE_REACH;
    if (decoder->other)
        return decoder->judged;
    if (!decoder->votes.settled && !sampled && !last)
        return 0;
    if (!last && length + CODE_PAGE_REACH > bytes.length)
        length = bytes.length > CODE_PAGE_REACH ? bytes.length - CODE_PAGE_REACH : 0;
    for (size_t *at = &decoder->judged; *at < length; ++*at) {
        if (*at == DECODER_SAMPLE && !decoder->votes.settled)
            decoder->other = code_pages_settle(&decoder->votes, at);
        if (!decoder->other && may_be_other(bytes.data[*at]))
            decoder->other = judge_byte(decoder, bytes, *at);
        if (decoder->other)
            return *at;
    }
    if (!decoder->votes.settled) {
        size_t first;
        decoder->other = code_pages_settle(&decoder->votes, &first);
        decoder->judged = decoder->other ? first : length;
    }
    return decoder->judged;
}

/* Sets the fault at which iconv stopped, if it is one. */
static void take_stop(struct decoder *decoder, struct text bytes, bool last)
{
    bool wide = decoder->encoding != ENCODING_WINDOWS_1252;
    if (errno == EILSEQ)
        decoder->fault = wide ? DECODING_HALF : DECODING_NO_BYTE;
    else if (errno == EINVAL && last)
        decoder->fault = DECODING_CUT;
    if (bytes.length)
        decoder->byte = (unsigned char)*bytes.data;
}

/* Goes on behind bytes that have been converted. */
static void forget(struct decoder *decoder, struct text bytes)
{
    remember(decoder, bytes);
    decoder->judged -= bytes.length;
}

static void take_other(struct decoder *decoder, struct text bytes)
{
    decoder->fault = DECODING_OTHER;
    decoder->byte = (unsigned char)*bytes.data;
}

size_t decoder_convert(struct decoder *decoder, struct text *bytes, bool last, char *out,
                       size_t room)
{
    bool mixed = false, windows = decoder->encoding == ENCODING_WINDOWS_1252;
    if (decoder->fault)
        return 0;
    size_t length = windows ? before_utf_8(*bytes, last, &mixed) : bytes->length;
    if (windows) {
        size_t good = before_other(decoder, *bytes, length, last || mixed);
        mixed = mixed && good == length;
        length = good;
    }
    size_t held_back = bytes->length - length, left = room;
    char *from = (char *)bytes->data, *to = out; /* iconv wants it so, but writes only to `to` */
    bool stopped = iconv(decoder->conversion, &from, &length, &to, &left) == (size_t)-1;
    if (windows)
        forget(decoder, (struct text){bytes->data, (size_t)(from - bytes->data)});
    *bytes = (struct text){from, length + held_back};
    if (stopped)
        take_stop(decoder, *bytes, last);
    else if (mixed)
        decoder->fault = DECODING_MIXED;
    else if (decoder->other)
        take_other(decoder, *bytes);
    const char *zero = memchr(out, '\0', room - left);
    if (zero)
        decoder->fault = DECODING_NUL;
    return zero ? (size_t)(zero - out) : room - left;
}

void decoder_note(const struct decoder *decoder, struct problems *problems, struct place place)
{
    if (decoder->encoding != ENCODING_UTF_8 && decoder->fault != DECODING_OTHER)
        problem_add(problems, SEVERITY_NOTE, place, "is in %s: converted to UTF-8",
                    encodings[decoder->encoding].name);
}

static void refuse_other(const struct decoder *decoder, struct problems *problems,
                         struct place place)
{
    char meant[CODE_PAGE_SIGN], garbled[CODE_PAGE_SIGN];
    code_pages_sign(decoder->other, (char)decoder->byte, meant);
    code_pages_sign(code_pages_first(), (char)decoder->byte, garbled);
    problem_add(problems, SEVERITY_ERROR, place,
                "looks as if %s saved it, in %s: \"%s\" would become \"%s\" here. Save the file "
                "again as UTF-8 (in Excel, as \"CSV UTF-8 (Comma delimited)\")",
                decoder->other->program, decoder->other->name, meant, garbled);
}

void decoder_refuse(const struct decoder *decoder, struct problems *problems, struct place place)
{
    static const char save[] = "save the file again as UTF-8 (in Excel, as \"CSV UTF-8\")";
    switch (decoder->fault) {
    case DECODING_GOOD:
        break;
    case DECODING_NUL:
        problem_add(
            problems, SEVERITY_ERROR, place,
            "not a text file, or damaged: it holds the character NUL, which no text has. Ask "
            "for the file again");
        break;
    case DECODING_BROKEN:
        problem_add(problems, SEVERITY_ERROR, place,
                    "is in UTF-8, but for the byte 0x%02X here, which is no part of a character: "
                    "%s",
                    decoder->byte, save);
        break;
    case DECODING_NO_BYTE:
        problem_add(problems, SEVERITY_ERROR, place,
                    "is neither in UTF-8 nor in Windows-1252, where the byte 0x%02X is no "
                    "character: %s",
                    decoder->byte, save);
        break;
    case DECODING_MIXED:
        problem_add(problems, SEVERITY_ERROR, place,
                    "is in two encodings: in Windows-1252 so far, and in UTF-8 here: two files may "
                    "have been joined, and each has to be saved as UTF-8 before that");
        break;
    case DECODING_OTHER:
        refuse_other(decoder, problems, place);
        break;
    case DECODING_HALF:
        problem_add(problems, SEVERITY_ERROR, place,
                    "is in UTF-16, but for half of a character here: %s", save);
        break;
    case DECODING_CUT:
        problem_add(
            problems, SEVERITY_ERROR, place,
            "cut off: is in UTF-16, and ends in the middle of a character. Ask for the file "
            "again");
        break;
    case DECODING_NO_SYSTEM:
        problem_add(problems, SEVERITY_FAILURE, place, "cannot be converted from %s: %s",
                    encodings[decoder->encoding].name, strerror(decoder->error));
        break;
    }
}
