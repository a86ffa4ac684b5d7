/* What is taken out of texts, and that nothing else is. */
#include "test.h"

#include <cinaudit/redact.h>

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

/* Reads a list of terms from a file made for it; whether it was read. */
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

/* A line of the table: the text that it stands for, and what becomes of it. */
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
            expected += sprintf(expected, "[%s removed]", identifier_words(found));
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

/* Gives each row to the function; how many there are. */
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

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(check_table)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
