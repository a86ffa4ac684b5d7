#include "workbook_maker.h"

#include "test.h"

#include "collate/collation.h"
#include "read/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

static const struct made_part plain[] = {
    {"_rels/.rels", RELATIONSHIPS(RELATIONSHIP("rId1", "officeDocument", "xl/workbook.xml"))},
    {"xl/workbook.xml", WORKBOOK("<sheets>" SHEET_ENTRY("Return", "rId1") "</sheets>")},
    {"xl/_rels/workbook.xml.rels",
     RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml"))},
};

static void add_part(zip_t *archive, const struct made_part *part)
{
    zip_source_t *source = zip_source_buffer(archive, part->text, strlen(part->text), 0);
    assert_true(zip_file_add(archive, part->name, source, 0) >= 0);
}

static bool is_among(const struct made_part *parts, const char *name)
{
    for (; parts->name; parts++)
        if (strcmp(parts->name, name) == 0)
            return true;
    return false;
}

void make_workbook(const char *path, const struct made_part *parts)
{
    remove(path);
    zip_t *archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    assert_non_null(archive);
    for (size_t i = 0; i < LENGTH(plain); i++)
        if (!is_among(parts, plain[i].name))
            add_part(archive, &plain[i]);
    for (const struct made_part *part = parts; part->name; part++)
        if (part->text)
            add_part(archive, part);
    assert_int_equal(zip_close(archive), 0);
}

static void write_problem(void *context, const struct problem *problem)
{
    const char *item = problem->place.item;
    if (problem->place.line)
        fprintf(context, "%zu: ", problem->place.line);
    fprintf(context, "%s: %s%s%s\n", severity_name(problem->severity), item ? item : "",
            item ? ": " : "", problem->message);
}

static const char *answer_in_words(unsigned char answer, char buffer[static 8])
{
    if (answer == ANSWER_NONE)
        return "-";
    if (answer == ANSWER_UNREADABLE)
        return "?";
    snprintf(buffer, 8, "%d", answer - ANSWER_OPTION);
    return buffer;
}

static void print_return(void *context, const struct audit_return *read)
{
    enum { ITEM_1A = 0, ITEM_2 = 7, QUESTION_2 = 1 };
    char first[8], second[8];
    fprintf(context, "%.*s|%.*s|%.*s|%s|%s|%.*s\n", TEXT_ARGUMENTS(read->case_id),
            TEXT_ARGUMENTS(read->agency), TEXT_ARGUMENTS(read->setting),
            answer_in_words(read->answers[ITEM_1A], first),
            answer_in_words(read->answers[ITEM_2], second),
            TEXT_ARGUMENTS(read->comments[QUESTION_2]));
}

char *outcome_of(const char *path, bool keep_going, bool anonymous)
{
    char *outcome = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&outcome, &length);
    struct arena arena;
    struct problems problems;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, write_problem, out);
    problems.anonymous = anonymous;
    struct reader_options options = {.template = template_open(&arena, NULL, &problems),
                                     .problems = &problems,
                                     .comments = true,
                                     .keep_going = keep_going,
                                     .handler = print_return,
                                     .context = out};
    reader_read(reader_new(&arena, &options), path);
    arena_free(&arena);
    fclose(out);
    return outcome;
}

static char folder[] = "/tmp/cinaudit-test-XXXXXX";

int enter_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

int leave_folder(void **state)
{
    (void)state;
    return chdir("/") == 0 && rmdir(folder) == 0 ? 0 : -1;
}
