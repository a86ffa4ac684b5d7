/* What is removed from texts, and that nothing else is. */
#include "random.h"
#include "test.h"

#include "redact/redact.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <utf8proc.h>

static const char terms[] = "# made up\n"
                            "Fictitious-Surname-One\n"
                            "Fictitious-Surname-One and Two\r\n"
                            "\n"
                            "  O'Placeholder  \n"
                            "\xC3\x89xampl\xC3\xA9\n"
                            "Asa-Kind\nIna\nZz\n"
                            "Placeholding Stra\xC3\x9F"
                            "e\n"
                            "\xE6\x97\xA5\xE6\x9C\xAC\nQ\xCC\x81\xCC\xA3\n"
                            "Flat 12 Fictitious Road";

struct redaction {
    struct arena arena;
    struct problems problems;
    struct redactor *redactor;
};

static void count_problem(void *context, const struct problem *problem)
{
    (void)context;
    print_error("%s\n", problem->message);
}

/* Writes a list of terms to a file, and reads it. True if it was read. */
static bool read_terms(struct redaction *redaction, const char *list, size_t length)
{
    char path[] = "/tmp/cinaudit-test-XXXXXX";
    int descriptor = mkstemp(path);
    assert_int_equal(write(descriptor, list, length), length);
    close(descriptor);
    bool read = redactor_read_terms(redaction->redactor, path, &redaction->problems);
    unlink(path);
    return read;
}

static void begin(struct redaction *redaction, const char *list)
{
    arena_init(&redaction->arena, NULL, NULL);
    problems_init(&redaction->problems, &redaction->arena, count_problem, NULL);
    redaction->redactor = redactor_new(&redaction->arena);
    if (list)
        assert_true(read_terms(redaction, list, strlen(list)));
}

static const char kind_letters[] = "NITEPDM";

/* A row of the table: the text, and the redacted text. */
struct row {
    char text[1000];
    char expected[2000];
    struct identifier_counts counts;
};

static char *put_escape(char *end, const char **at)
{
    if (**at == 'n')
        *end++ = '\n';
    else if (**at == 'u')
        end += utf8proc_encode_char((utf8proc_int32_t)strtol(*at + 2, (char **)at, 16),
                                    (utf8proc_uint8_t *)end);
    else
        *end++ = **at;
    ++*at;
    return end;
}

static void read_row(const char *line, struct row *row)
{
    char *text = row->text, *expected = row->expected;
    bool inside = false;
    row->counts = (struct identifier_counts){{0}};
    while (*line) {
        const char *kind = *line == '{' ? strchr(kind_letters, line[1]) : NULL;
        char *before = text;
        if (kind && line[2] == '|') {
            enum identifier found = (enum identifier)(kind - kind_letters);
            expected += sprintf(expected, "%s", removed_words(found));
            row->counts.of[found]++;
            inside = true;
            line += 3;
            continue;
        }
        if (*line == '}' && inside) {
            inside = false;
            line++;
            continue;
        }
        if (*line == '\\') {
            line++;
            text = put_escape(text, &line);
        } else {
            *text++ = *line++;
        }
        if (!inside) {
            memcpy(expected, before, (size_t)(text - before));
            expected += text - before;
        }
    }
    *text = *expected = '\0';
}

typedef void row_user(struct redaction *redaction, const struct row *row, void *context);

/* Calls the function with each row. Returns the number of rows. */
static size_t for_each_row(struct redaction *redaction, row_user *use, void *context)
{
    FILE *file = fopen("tests/unit/redact_texts.txt", "r");
    char line[1000];
    struct row row;
    size_t rows = 0;
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        if (!*line || *line == '#')
            continue;
        read_row(line, &row);
        use(redaction, &row, context);
        rows++;
    }
    fclose(file);
    return rows;
}

static void hold_row(struct redaction *redaction, const struct row *row, void *context)
{
    size_t *wrong = context;
    struct identifier_counts counts = {{0}};
    struct text redacted =
        redact(redaction->redactor, &redaction->arena, text_of(row->text), &counts);
    if (text_equal(redacted, text_of(row->expected)) &&
        memcmp(&counts, &row->counts, sizeof counts) == 0)
        return;
    print_error("%s\n  is expected to become %s\n  and becomes %.*s\n", row->text, row->expected,
                TEXT_ARGUMENTS(redacted));
    ++*wrong;
}

static void check_table(void **state)
{
    struct redaction redaction;
    size_t wrong = 0;
    (void)state;
    begin(&redaction, terms);
    size_t rows = for_each_row(&redaction, hold_row, &wrong);
    assert_int_equal(wrong, 0);
    assert_true(rows >= 300);
    arena_free(&redaction.arena);
}

/* Texts of the table, which are joined at random. */
struct pieces {
    const char *list[1000];
    size_t count;
};

static void keep_piece(struct redaction *redaction, const struct row *row, void *context)
{
    struct pieces *pieces = context;
    pieces->list[pieces->count++] = arena_copy(&redaction->arena, row->text, strlen(row->text));
}

/* The length of the words for something removed at this place; 0 if there are none. */
static size_t removed_length(const char *at)
{
    for (int kind = 0; kind < IDENTIFIER_COUNT; kind++) {
        const char *words = removed_words((enum identifier)kind);
        if (strncmp(at, words, strlen(words)) == 0)
            return strlen(words);
    }
    return 0;
}

/* The length of the text up to the next such words, or to the end. */
static size_t plain_length(const char *at)
{
    size_t length = 0;
    while (at[length] && !removed_length(at + length))
        length++;
    return length;
}

/* True if the redacted text is the other text with some stretches replaced by such words. */
static bool is_made_from(const char *redacted, const char *text)
{
    size_t plain = plain_length(redacted);
    if (strncmp(redacted, text, plain) != 0)
        return false;
    redacted += plain;
    text += plain;
    while (*redacted) {
        redacted += removed_length(redacted);
        plain = plain_length(redacted);
        if (!*text++)
            return false;
        if (!redacted[plain] && strlen(text) >= plain)
            text += strlen(text) - plain;
        while (*text && strncmp(text, redacted, plain) != 0)
            text++;
        if (strncmp(text, redacted, plain) != 0)
            return false;
        redacted += plain;
        text += plain;
    }
    return !*text;
}

static const char *piece_at(const struct pieces *pieces, uint64_t number)
{
    return pieces->count ? pieces->list[number % pieces->count] : "";
}

static void check_random_text(struct redaction *redaction, const struct pieces *pieces,
                              uint64_t seed)
{
    static const char *const joints[] = {"",         " ",   ". ", ", ", "\n", "-", "\xE2\x80\x8B",
                                         "\xC2\xA0", "'s ", "(",  "@",  "0",  "x"};
    struct arena arena;
    char text[4000] = "";
    struct identifier_counts counts = {{0}}, again = {{0}};
    uint64_t state = seed;
    arena_init(&arena, NULL, NULL);
    for (size_t i = 0; i < 8; i++) {
        strcat(text, piece_at(pieces, random_next(&state)));
        strcat(text, joints[random_next(&state) % LENGTH(joints)]);
    }
    struct text once = redact(redaction->redactor, &arena, text_of(text), &counts);
    struct text twice = redact(redaction->redactor, &arena, once, &again);
    assert_int_equal(text_first_invalid(once), once.length);
    if (!text_equal(once, twice) || identifier_total(&again) != 0 || !is_made_from(once.data, text))
        fail_msg("seed %llu: %s\n  becomes %s\n  and then %s", (unsigned long long)seed, text,
                 once.data, twice.data);
    arena_free(&arena);
}

/* A second redaction changes nothing, only what was found is changed, and the result is UTF-8,
 * whichever texts of the table are joined. */
static void check_random_texts(void **state)
{
    enum { TEXTS = 8000 };
    struct redaction redaction;
    struct pieces pieces = {.count = 0};
    (void)state;
    begin(&redaction, terms);
    for_each_row(&redaction, keep_piece, &pieces);
    for (uint64_t seed = 1; seed <= TEXTS; seed++)
        check_random_text(&redaction, &pieces, seed);
    arena_free(&redaction.arena);
}

static double seconds_for(struct redaction *redaction, struct text text, size_t times)
{
    clock_t before = clock();
    for (size_t i = 0; i < times; i++)
        redact(redaction->redactor, &redaction->arena, text, NULL);
    return (double)(clock() - before) / CLOCKS_PER_SEC;
}

/* A megabyte of text that starts a detector again and again takes next to no time. Sanitizers are
 * slow, so the limit is wide: quadratic time would be hours. */
static void check_long_texts(void **state)
{
    enum { LIMIT = 20 };
    const size_t longest = (is_under_valgrind() ? 16 : 1024) * (size_t)1024;
    static const char *const patterns[] = {"0",
                                           "1",
                                           "a",
                                           "@",
                                           " ",
                                           "-",
                                           "a@",
                                           "a.",
                                           "a-",
                                           "-a",
                                           "a--",
                                           "0 ",
                                           "07700 900123",
                                           "+44",
                                           "(0",
                                           "((",
                                           "pp12",
                                           "PP123456C",
                                           "born 8/11/13 ",
                                           "born ",
                                           "8/11/13 ",
                                           "may8",
                                           "nhs ",
                                           "zz ",
                                           "zz-",
                                           "fictitious-surname-",
                                           "9990000018",
                                           "999 000 001 ",
                                           "cw1 ",
                                           "cw12ab",
                                           "\xEF\xBC\x90",
                                           "\xE2\x80\x8B",
                                           "e\xCC\x81",
                                           "\xCC\x81",
                                           "\xCC\x81\xCC\xA3",
                                           "a@b.",
                                           "[name removed]",
                                           "[",
                                           "o'",
                                           ". ",
                                           "&",
                                           "&a;",
                                           "&#48;",
                                           "*",
                                           "a@b--",
                                           "a@b--a",
                                           "child's ",
                                           "8/11/13 and ",
                                           "8/11/13, the child's birthday ",
                                           "DOB 8/11/13\n",
                                           "DOB 8/11 ",
                                           "8/11 ",
                                           "b. ",
                                           "a. 8/11/13 b. 8/11/13 x ",
                                           "DOB. It should be 8/11/13 ",
                                           "is 8/11/13 ",
                                           "SK 1 ",
                                           "mum's no. is on 7700900123 ",
                                           "[date of birth removed]",
                                           "[date of birth removed] 8/11/13 "};
    struct redaction redaction;
    char *text = malloc(longest + 64);
    (void)state;
    begin(&redaction, terms);
    for (size_t i = 0; i < LENGTH(patterns); i++) {
        size_t piece = strlen(patterns[i]), length = (size_t)sprintf(text, "DOB: ");
        for (; length < longest; length += piece)
            memcpy(text + length, patterns[i], piece);
        double seconds = seconds_for(&redaction, (struct text){text, length}, 1);
        if (seconds > LIMIT)
            fail_msg("%s: %.1f seconds", patterns[i], seconds);
    }
    free(text);
    arena_free(&redaction.arena);
}

/* A thousand names in twenty thousand comments. */
static void check_many_names(void **state)
{
    enum { NAMES = 1000, LIMIT = 20 };
    const size_t comments = is_under_valgrind() ? 2000 : 20000;
    struct redaction redaction;
    char *list = malloc((size_t)NAMES * 64), *end = list;
    (void)state;
    for (int i = 0; i < NAMES; i++)
        end += sprintf(end, "The Fictitious-%c%c%c Surname %d\n", 'a' + i % 26, 'a' + i / 26 % 26,
                       'a' + i / 676, i);
    begin(&redaction, list);
    assert_int_equal(redactor_terms(redaction.redactor), NAMES);
    double seconds = seconds_for(
        &redaction,
        text_of("The fictitious comment says that the fictitious-aba surname 27 was not seen, and "
                "that the minutes of the meeting are not on the file of the school."),
        comments);
    assert_true(seconds < LIMIT);
    free(list);
    arena_free(&redaction.arena);
}

/* Faults of a list. No message repeats any of it. */
static void check_lists(void **state)
{
    static const struct {
        const char *list;
        size_t length, errors;
    } rows[] = {
        {"\n#\n \n", 5, 1},  {"X", 1, 1},      {"-'-\nYy", 6, 1}, {"caf\xE9", 4, 0},
        {"Y\x81", 2, 1},     {"Yy\0Yy", 5, 1}, {"", 0, 1},        {"\xEF\xBB\xBFYy\r\n", 7, 0},
        {"X\xCC\x81", 3, 0}, {"12", 2, 0}};
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct redaction redaction;
        begin(&redaction, NULL);
        redaction.problems.handler = NULL;
        assert_int_equal(read_terms(&redaction, rows[i].list, rows[i].length), !rows[i].errors);
        assert_int_equal(redaction.problems.counts[SEVERITY_ERROR], rows[i].errors);
        arena_free(&redaction.arena);
    }
}

static void check_words(void **state)
{
    static const struct {
        struct identifier_counts counts;
        const char *list, *message;
    } rows[] = {
        {{{0, 0, 1}}, "1 telephone number", "it holds what looks like a telephone number: it is"},
        {{{2, 0, 1}},
         "2 NHS numbers and 1 telephone number",
         "it holds what looks like 2 NHS numbers and a telephone number: all are"},
        {{{1, 1}},
         "1 NHS number and 1 National Insurance number",
         "it holds what looks like an NHS number and a National Insurance number: both are"},
        {{{0, 0, 0, 1, 1, 3, 1}},
         "1 e-mail address, 1 postcode, 3 dates of birth and 1 name",
         "it holds what looks like an e-mail address, a postcode, 3 dates of birth and a name: all "
         "are"}};
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_string_equal(identifier_list(&arena, &rows[i].counts), rows[i].list);
        const char *message = redaction_message(&arena, "it", &rows[i].counts);
        assert_memory_equal(message, rows[i].message, strlen(rows[i].message));
    }
    arena_free(&arena);
}

/* Cases whose names are the same after redaction stay apart. */
static void check_keys(void **state)
{
    static const char *const keys[][2] = {{"A", "A"},
                                          {"9990000018", "[NHS number removed]"},
                                          {"9990000026", "[NHS number removed] (2)"},
                                          {"Case 9990000018", "Case [NHS number removed]"},
                                          {"9990000034", "[NHS number removed] (3)"},
                                          {"[NHS number removed] (4)", "[NHS number removed] (4)"},
                                          {"9990000042", "[NHS number removed] (5)"},
                                          {"[NHS number removed]", "[NHS number removed] (6)"}};
    struct redaction redaction;
    struct text_map shown;
    (void)state;
    begin(&redaction, NULL);
    text_map_init(&shown, &redaction.arena);
    for (size_t i = 0; i < LENGTH(keys); i++)
        assert_string_equal(
            redact_key(redaction.redactor, &redaction.arena, &shown, text_of(keys[i][0])).data,
            keys[i][1]);
    arena_free(&redaction.arena);
}

static void check_none(void **state)
{
    struct identifier_counts counts = {{0}};
    struct text text = text_of("01632 960123");
    (void)state;
    assert_ptr_equal(redact(NULL, NULL, text, &counts).data, text.data);
    assert_int_equal(identifier_total(&counts), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_table),      cmocka_unit_test(check_random_texts),
        cmocka_unit_test(check_long_texts), cmocka_unit_test(check_many_names),
        cmocka_unit_test(check_lists),      cmocka_unit_test(check_words),
        cmocka_unit_test(check_keys),       cmocka_unit_test(check_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
