/* Encodings, byte by byte: which one is detected, the text that results, and the place of each
 * error. The result must not depend on how the bytes are cut into pieces, nor on the borders of a
 * source's buffer. */
#include "test.h"

#include "input/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BYTES(literal)                                                                             \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* The expected text: */
struct expected {
    struct text bytes; /* of the file */
    const char *text;  /* in UTF-8, up to the error */
    enum encoding encoding;
    enum decoding_fault fault;
};

static const struct expected rows[] = {
    /* UTF-8 */
    {BYTES(""), "", ENCODING_UTF_8, DECODING_GOOD},
    {BYTES("case"), "case", ENCODING_UTF_8, DECODING_GOOD},
    {BYTES("\xEF\xBB\xBF"), "", ENCODING_UTF_8, DECODING_GOOD},
    {BYTES("\xEF\xBB\xBF"
           "a\xC3\xA9"),
     "aé", ENCODING_UTF_8, DECODING_GOOD},
    {BYTES("é’€😀\x7F\x01"), "é’€😀\x7F\x01", ENCODING_UTF_8, DECODING_GOOD},
    {BYTES("case\0b"), "case", ENCODING_UTF_8, DECODING_NUL},
    {BYTES("é\0b"), "é", ENCODING_UTF_8, DECODING_NUL},
    {BYTES("é caf\xE9"), "é caf", ENCODING_UTF_8, DECODING_BROKEN},
    {BYTES("é\x80"), "é", ENCODING_UTF_8, DECODING_BROKEN},
    {BYTES("é\xC0\xAF"), "é", ENCODING_UTF_8, DECODING_BROKEN},         /* overlong */
    {BYTES("é\xED\xA0\x80"), "é", ENCODING_UTF_8, DECODING_BROKEN},     /* half of a pair */
    {BYTES("é\xF4\x90\x80\x80"), "é", ENCODING_UTF_8, DECODING_BROKEN}, /* above U+10FFFF */
    {BYTES("é\xE2\x80"), "é", ENCODING_UTF_8, DECODING_BROKEN},         /* cut off */
    {BYTES("\xEF\xBB\xBF"
           "caf\xE9"),
     "caf", ENCODING_UTF_8, DECODING_BROKEN},
    /* Windows-1252 */
    {BYTES("caf\xE9"), "café", ENCODING_WINDOWS_1252, DECODING_GOOD},
    {BYTES("\x93so\x94 \x96 don\x92t \x85 \x80\xA3"), "“so” – don’t … €£", ENCODING_WINDOWS_1252,
     DECODING_GOOD},
    {BYTES("Lou\xFFs \x80"
           "5\xA0\x9F"
           "an"),
     "Louÿs €5\u00A0Ÿan", ENCODING_WINDOWS_1252, DECODING_GOOD},
    {BYTES("a\x81"), "a", ENCODING_UTF_8, DECODING_NO_BYTE},
    {BYTES("a\xE9 \x8D"), "aé ", ENCODING_WINDOWS_1252, DECODING_NO_BYTE},
    {BYTES("a\xE9 \x90"), "aé ", ENCODING_WINDOWS_1252, DECODING_NO_BYTE},
    {BYTES("a\xE9 \0b"), "aé ", ENCODING_WINDOWS_1252, DECODING_NUL},
    {BYTES("a\xE9 caf\xC3\xA9"), "aé caf", ENCODING_WINDOWS_1252, DECODING_MIXED},
    {BYTES("a\xE9 don\xE2\x80\x99t"), "aé don", ENCODING_WINDOWS_1252, DECODING_MIXED},
    {BYTES("a\xE9 \xC2\xA3"), "aé ", ENCODING_WINDOWS_1252, DECODING_MIXED},
    {BYTES("a\xE9 \xE2\x9C\x93"), "aé ", ENCODING_WINDOWS_1252, DECODING_MIXED},
    {BYTES("a\xE9 \xF0\x9F\x98\x80"), "aé ", ENCODING_WINDOWS_1252, DECODING_MIXED},
    {BYTES("a\xE9\n\xEF\xBB\xBF"
           "b"),
     "aé\n", ENCODING_WINDOWS_1252, DECODING_MIXED},
    /* bytes that are valid UTF-8, and also words in */
    {BYTES("\x93"
           "CAF\xC9\x92S\x94"),
     "“CAFÉ’S”", ENCODING_WINDOWS_1252, DECODING_GOOD},
    {BYTES("\x93"
           "caf\xE9\x85\x94"),
     "“café…”", ENCODING_WINDOWS_1252, DECODING_GOOD},
    {BYTES("\xAB caf\xE9\xA0\xBB"), "« café\u00A0»", ENCODING_WINDOWS_1252, DECODING_GOOD},
    /* other encodings with a byte for each character */
    {BYTES("a child\xD5s"), "a child", ENCODING_WINDOWS_1252, DECODING_OTHER},
    {BYTES("caf\x82 \x9C"
           "5"),
     "caf", ENCODING_WINDOWS_1252, DECODING_OTHER},
    {BYTES("the child\x92s caf\x8E"), "the child’s caf", ENCODING_WINDOWS_1252, DECODING_OTHER},
    {BYTES("Qur\x92"
           "an, it\x92s"),
     "Qur’an, it’s", ENCODING_WINDOWS_1252, DECODING_GOOD},
    /* UTF-16 */
    {BYTES("\xFF\xFE"), "", ENCODING_UTF_16_LE, DECODING_GOOD},
    {BYTES("\xFE\xFF"), "", ENCODING_UTF_16_BE, DECODING_GOOD},
    {BYTES("\xFF\xFE"
           "a\0\xE9\0\x19\x20"),
     "aé’", ENCODING_UTF_16_LE, DECODING_GOOD},
    {BYTES("\xFE\xFF"
           "\0a\0\xE9\x20\x19"),
     "aé’", ENCODING_UTF_16_BE, DECODING_GOOD},
    {BYTES("a\0,\0c\0\x3D\xD8\x01\xDE"), "a,c😁", ENCODING_UTF_16_LE, DECODING_GOOD},
    {BYTES("\0a\0,\0c\xD8\x3D\xDE\x01"), "a,c😁", ENCODING_UTF_16_BE, DECODING_GOOD},
    {BYTES("\x1C\x20"
           "a\0b\0c\0d\0e\0f\0g\0h\0i\0\x00\x01"),
     "“abcdefghiĀ", ENCODING_UTF_16_LE, DECODING_GOOD},
    {BYTES("\xFF\xFE"
           "a\0b"),
     "a", ENCODING_UTF_16_LE, DECODING_CUT},
    {BYTES("\xFF\xFE"
           "a\0\x3D\xD8"),
     "a", ENCODING_UTF_16_LE, DECODING_CUT},
    {BYTES("\xFF\xFE"
           "a\0\x3D\xD8"
           "b\0"),
     "a", ENCODING_UTF_16_LE, DECODING_HALF},
    {BYTES("\xFE\xFF"
           "\0a\xDE\x00\0b"),
     "a", ENCODING_UTF_16_BE, DECODING_HALF},
    {BYTES("\xFF\xFE"
           "a\0\0\0"
           "b\0"),
     "a", ENCODING_UTF_16_LE, DECODING_NUL},
};

/* Decodes bytes in pieces of a given length, into the caller's text. */
static size_t decode(struct decoder *decoder, struct text bytes, size_t piece, char *text)
{
    size_t length = 0, given = 0;
    struct text rest = bytes;
    rest.data += decoder_begin(decoder, bytes);
    rest.length = 0;
    given = (size_t)(rest.data - bytes.data);
    do {
        size_t more = bytes.length - given < piece ? bytes.length - given : piece;
        given += more;
        rest.length += more;
        bool last = given == bytes.length;
        size_t good = decoder_accept(decoder, rest, last);
        memcpy(text + length, rest.data, good);
        length += good;
        rest.data += good;
        rest.length -= good;
        size_t left;
        do {
            left = rest.length;
            if (decoder->encoding != ENCODING_UTF_8)
                length += decoder_convert(decoder, &rest, last, text + length, LONGEST_CHARACTER);
        } while (rest.length < left && !decoder->fault);
    } while (given < bytes.length && !decoder->fault);
    text[length] = '\0';
    return length;
}

static void check_table(void **state)
{
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        for (size_t piece = 1; piece <= rows[i].bytes.length + 1; piece++) {
            struct decoder decoder;
            char text[200];
            decode(&decoder, rows[i].bytes, piece, text);
            if (strcmp(text, rows[i].text) != 0 || decoder.encoding != rows[i].encoding ||
                decoder.fault != rows[i].fault)
                fail_msg("row %zu in pieces of %zu: \"%s\", encoding %d, fault %d", i, piece, text,
                         (int)decoder.encoding, (int)decoder.fault);
            decoder_end(&decoder);
        }
}

/* A text of code points in one of the encodings, written by this test's own rules. */
struct writer {
    unsigned char *bytes;
    size_t length;
    enum encoding encoding;
};

static void put_unit(struct writer *writer, unsigned unit)
{
    bool big = writer->encoding == ENCODING_UTF_16_BE;
    writer->bytes[writer->length++] = (unsigned char)(big ? unit >> 8 : unit);
    writer->bytes[writer->length++] = (unsigned char)(big ? unit : unit >> 8);
}

static void put_utf_8(struct writer *writer, unsigned point)
{
    static const unsigned first[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
    unsigned length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (unsigned i = 0; i < length; i++) {
        unsigned bits = point >> 6 * (length - 1 - i);
        writer->bytes[writer->length++] =
            (unsigned char)(i == 0 ? first[length] | bits : 0x80 | (bits & 0x3F));
    }
}

/* The characters of Windows-1252 from 0x80 on that differ from Latin-1. */
static const unsigned windows[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static void put_windows(struct writer *writer, unsigned point)
{
    unsigned byte = point;
    for (unsigned i = 0; i < LENGTH(windows); i++)
        if (windows[i] && windows[i] == point)
            byte = 0x80 + i;
    assert_true(byte <= 0xFF);
    writer->bytes[writer->length++] = (unsigned char)byte;
}

static void put(struct writer *writer, unsigned point)
{
    if (writer->encoding == ENCODING_UTF_8) {
        put_utf_8(writer, point);
    } else if (writer->encoding == ENCODING_WINDOWS_1252) {
        put_windows(writer, point);
    } else if (point < 0x10000) {
        put_unit(writer, point);
    } else {
        put_unit(writer, 0xD800 + ((point - 0x10000) >> 10));
        put_unit(writer, 0xDC00 + ((point - 0x10000) & 0x3FF));
    }
}

/* Writes code points in an encoding, and in UTF-8. */
struct pair {
    struct writer file, text;
};

static struct pair new_pair(enum encoding encoding, size_t most)
{
    struct pair pair = {.file = {malloc(4 * most + 4), 0, encoding},
                        .text = {malloc(4 * most + 4), 0, ENCODING_UTF_8}};
    assert_non_null(pair.file.bytes);
    assert_non_null(pair.text.bytes);
    return pair;
}

static void put_both(struct pair *pair, unsigned point)
{
    put(&pair->file, point);
    put(&pair->text, point);
}

static char path[] = "/tmp/cinaudit-test-XXXXXX";

static void write_file(const struct writer *writer)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(writer->bytes, 1, writer->length, file), writer->length);
    assert_int_equal(fclose(file), 0);
}

/* The number of line ends in a text; CR LF counts as one. */
static size_t count_ends(const unsigned char *bytes, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count +=
            bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == length || bytes[i + 1] != '\n'));
    return count;
}

/* Checks that the source's lines make up the text, and that each piece has whole lines, or is part
 * of one that fills the buffer, and has the right line number. */
static void expect_lines(struct source *source, const struct writer *text)
{
    size_t length = 0, lines = 0;
    struct text line;
    while (source_next_line(source, &line)) {
        assert_true(line.length <= text->length - length);
        assert_memory_equal(line.data, text->bytes + length, line.length);
        assert_int_equal(text_first_invalid(line), line.length);
        assert_int_equal(source->line, 1 + lines);
        lines += count_ends(text->bytes + length, line.length);
        length += line.length;
        bool ended = strchr("\r\n", line.data[line.length - 1]) != NULL;
        assert_true(ended || length == text->length || line.length > SOURCE_BUFFER_SIZE / 2);
    }
    assert_int_equal(length, text->length);
}

/* Reads a file from its beginning, twice. */
static void expect_text(struct pair *pair)
{
    static char buffer[SOURCE_MEMORY];
    struct arena arena;
    struct problems problems;
    struct source source;
    write_file(&pair->file);
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, NULL, NULL);
    assert_true(source_open(&source, path, "file", buffer, true, &problems));
    assert_true(source_check(&source));
    expect_lines(&source, &pair->text);
    assert_true(source_rewind(&source));
    expect_lines(&source, &pair->text);
    assert_false(problems_have_errors(&problems));
    assert_int_equal(problems.counts[SEVERITY_NOTE], source.decoder.encoding != ENCODING_UTF_8);
    source_close(&source);
    arena_free(&arena);
    free(pair->file.bytes);
    free(pair->text.bytes);
}

static const struct {
    enum encoding encoding;
    size_t unit; /* bytes of an ASCII character */
} encodings[] = {{ENCODING_UTF_8, 1},
                 {ENCODING_WINDOWS_1252, 1},
                 {ENCODING_UTF_16_LE, 2},
                 {ENCODING_UTF_16_BE, 2}};

/* Puts characters of every length, and every line end, across a border of the buffer or of a single
 * read, at every offset. */
static void check_borders(void **state)
{
    static const unsigned common[] = {'\r', '\n', 0xE9, 'x', 0x20AC, '\r', 'y', 0x2019, '\n'};
    static const size_t borders[] = {SOURCE_STEP, SOURCE_BUFFER_SIZE,
                                     SOURCE_BUFFER_SIZE + SOURCE_STEP};
    (void)state;
    for (size_t i = 0; i < LENGTH(encodings) * LENGTH(borders) * 2; i++) {
        size_t encoding = i / 2 % LENGTH(encodings), border = borders[i / 2 / LENGTH(encodings)];
        bool lines = i % 2;
        for (size_t before = 0; before <= 12; before++) {
            size_t count = border / encodings[encoding].unit - before;
            struct pair pair = new_pair(encodings[encoding].encoding, border + 100);
            for (size_t k = 0; k < count; k++)
                put_both(&pair, lines && k % 100 == 99 ? '\n' : 'a');
            for (size_t k = 0; k < LENGTH(common); k++)
                put_both(&pair, common[k]);
            if (encoding != 1)
                put_both(&pair, 0x1F600);
            put_both(&pair, 'z');
            expect_text(&pair);
        }
    }
}

/* A random number, the same in every run. */
static unsigned next_random(unsigned *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    return *seed >> 8;
}

/* A word as it stands in text in Windows-1252; other texts would be taken for another encoding. */
static void put_word(struct pair *pair, unsigned *seed)
{
    static const unsigned words[][8] = {{'i', 't', 0x2019, 's'},
                                        {0x201C, 's', 'o', 0x201D},
                                        {0xA3, '5'},
                                        {0x20AC, '7'},
                                        {'c', 'a', 'f', 0xE9},
                                        {'Z', 'o', 0xEB},
                                        {'2', 0xBD},
                                        {0x2013},
                                        {'e', 't', 'c', 0x2026},
                                        {'N', 'u', 0xF1, 'e', 'z'},
                                        {'2', 0xB0},
                                        {0x2022},
                                        {0x160, 'i', 'm', 'a'},
                                        {'F', 'r', 'a', 'n', 0xE7, 'o', 'i', 's'},
                                        {0xC9, 'v', 'a'}};
    const unsigned *word = words[next_random(seed) % LENGTH(words)];
    put_both(pair, ' ');
    for (size_t i = 0; i < LENGTH(*words) && word[i]; i++)
        put_both(pair, word[i]);
    put_both(pair, ' ');
}

/* A character: mostly ASCII and line ends, otherwise any that the encoding has. In Windows-1252, a
 * 0 stands for a whole word. */
static unsigned random_point(unsigned *seed, bool windows_1252)
{
    unsigned choice = next_random(seed) % 16, point;
    if (choice == 0)
        return next_random(seed) % 2 ? '\n' : '\r';
    if (choice < 10)
        return ' ' + next_random(seed) % 95;
    if (windows_1252)
        return 0;
    do {
        point = next_random(seed) % (choice < 13 ? 0x800 : choice < 15 ? 0x10000 : 0x110000);
    } while (!point || (point >= 0xD800 && point < 0xE000));
    return point;
}

static void check_random_texts(void **state)
{
    unsigned seed = 2014;
    (void)state;
    for (size_t i = 0; i < 400; i++) {
        enum encoding encoding = encodings[i % LENGTH(encodings)].encoding;
        bool windows_1252 = encoding == ENCODING_WINDOWS_1252;
        size_t length = next_random(&seed) % (i % 50 < 46 ? 300 : 300000);
        struct pair pair = new_pair(encoding, 4 * length + 100);
        for (size_t k = 0; k < 80; k++)
            put_both(&pair, 'h'); /* so much that UTF-16 is detected */
        if (windows_1252)
            put_word(&pair, &seed);
        for (size_t k = 0; k < length; k++) {
            unsigned point = random_point(&seed, windows_1252);
            if (point)
                put_both(&pair, point);
            else
                put_word(&pair, &seed);
        }
        expect_text(&pair);
    }
}

/* An error has the right line, however far it is from the beginning, and the text before it is
 * handed out. */
static void check_late_faults(void **state)
{
    static const struct {
        const char *first, *wrong, *message;
        size_t length;
    } faults[] = {
        {"é", "\xE9", "is in UTF-8, but for the byte 0xE9 here", 1},
        {"x", "\x81", "is neither in UTF-8 nor in Windows-1252, where the byte 0x81", 1},
        {"\xE9", "\x9D", "is neither in UTF-8 nor in Windows-1252, where the byte 0x9D", 1},
        {"\xE9", "\xC3\xA9", "is in two encodings", 2},
        {"x",
         " \x9C"
         "5 ",
         "looks as if a program for MS-DOS saved it, in code page 850", 4},
        {"it\x92s", "\xD5s ", "looks as if an older Mac program saved it, in MacRoman", 3},
        {"x", "\0", "not a text file", 1},
        {"\xE9", "\0", "not a text file", 1},
    };
    static char buffer[SOURCE_MEMORY];
    (void)state;
    for (size_t i = 0; i < LENGTH(faults); i++)
        for (size_t lines = 3; lines < 40000; lines += 9000) {
            struct arena arena;
            struct problems problems;
            struct source source;
            struct text line;
            arena_init(&arena, NULL, NULL);
            problems_init(&problems, &arena, NULL, NULL);
            problems.keep = true;
            FILE *file = fopen(path, "w");
            fprintf(file, "%s\r\n", faults[i].first);
            for (size_t k = 2; k < lines; k++)
                fputs("twenty bytes a line\r", file);
            fputs("this", file);
            fwrite(faults[i].wrong, 1, faults[i].length, file);
            fputs("is wrong\nmore\n", file);
            fclose(file);
            size_t read = 0;
            assert_true(source_open(&source, path, "file", buffer, false, &problems));
            if (source_check(&source))
                while (source_next_line(&source, &line))
                    read++;
            assert_true(read == lines - 1 || (read == 0 && lines * 20 < SOURCE_BUFFER_SIZE));
            assert_int_equal(problems.counts[SEVERITY_ERROR], 1);
            const struct problem *problem = &problems.list[problems.length - 1];
            assert_int_equal(problem->place.line, lines);
            assert_memory_equal(problem->message, faults[i].message, strlen(faults[i].message));
            source_close(&source);
            arena_free(&arena);
        }
}

static int make_file(void **state)
{
    (void)state;
    int descriptor = mkstemp(path);
    return descriptor < 0 || close(descriptor);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_table), cmocka_unit_test(check_borders),
        cmocka_unit_test(check_random_texts), cmocka_unit_test(check_late_faults)};
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
