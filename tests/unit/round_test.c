/* A round's manifest and its files: what is read, and every message. */
#include "test.h"

#include "round/manifest.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NO_FILE                                                                                    \
    "stands for no file: compare it with the names in the folder, letter by letter. Paths start "  \
    "from the manifest's folder\n"

/* Paths of folders. */
#ifdef CINAUDIT_WITH_XLSX
#define READ_ENDINGS ".csv, .tsv, .json, .ndjson, .xlsx and .xlsm"
#else
#define READ_ENDINGS ".csv, .tsv, .json and .ndjson"
#endif

static char project[4096];                          /* the folder in which the tests start */
static char folder[] = "/tmp/cinaudit-test-XXXXXX"; /* the folder to which they write */

static int enter_folder(void **state)
{
    (void)state;
    return !getcwd(project, sizeof project) || !mkdtemp(folder) || chdir(folder);
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *walk)
{
    (void)status, (void)type, (void)walk;
    return remove(path);
}

static int leave_folder(void **state)
{
    (void)state;
    return chdir(project) || nftw(folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static void write_bytes(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static void write_file(const char *path, const char *text)
{
    write_bytes(path, text, strlen(text));
}

/* A round that was read, and the messages, a line each. */
struct reading {
    struct arena arena;
    const struct round *round;
    char *said;
};

static void read_round(struct reading *reading, const char *path, bool expand)
{
    struct problems problems;
    arena_init(&reading->arena, NULL, NULL);
    problems_init(&problems, &reading->arena, NULL, NULL);
    problems.keep = true;
    reading->round = round_read(&reading->arena, path, expand, NULL, &problems);
    reading->said = arena_format(&reading->arena, "%s", "");
    for (size_t i = 0; i < problems.length; i++)
        reading->said = arena_format(&reading->arena, "%s%s\n", reading->said,
                                     problem_line(&reading->arena, &problems.list[i]));
    assert_int_equal(reading->round == NULL, problems_have_errors(&problems));
}

/* Reads a manifest with an error or a warning, and compares the messages. */
static void expect_said(const char *manifest, const char *said)
{
    write_file("round.json", manifest);
    struct reading reading;
    read_round(&reading, "round.json", true);
    assert_string_equal(reading.said, said);
    arena_free(&reading.arena);
}

static void check_whole_manifest(void **state)
{
    (void)state;
    mkdir("whole", 0777);
    write_file("whole/cases.csv", "case\nA\nB\n");
    write_file("whole/parents.md", "One.\n");
    write_file("whole/workshop.md", "Two.\n");
    write_file("whole/A.csv", "");
    write_file("whole/round.json",
               "{\"schema\": \"cinaudit.round/1\", \"board\": \"A board\", \"theme\": \"Plans\", "
               "\"period\": \"May 2014\", \"terms\": [\"First.\", \"Second.\"], "
               "\"template\": \"own.json\", \"returns\": [\"A.csv\"], "
               "\"requests\": \"/tmp/requests.csv\", \"cases\": \"cases.csv\", \"frame\": 63, "
               "\"notes\": {\"workshop\": \"workshop.md\", \"parents\": \"parents.md\"}}");
    struct reading reading;
    read_round(&reading, "whole/round.json", true);
    const struct round *round = reading.round;
    assert_string_equal(reading.said, "");
    assert_string_equal(round->path, "whole/round.json");
    assert_string_equal(round->board, "A board");
    assert_string_equal(round->theme, "Plans");
    assert_string_equal(round->period, "May 2014");
    assert_int_equal(round->term_count, 2);
    assert_string_equal(round->terms[1], "Second.");
    assert_string_equal(round->template_path, "whole/own.json");
    assert_string_equal(round->requests_path, "/tmp/requests.csv");
    assert_int_equal(round->returns.count, 1);
    assert_string_equal(round->returns.paths[0], "whole/A.csv");
    assert_int_equal(round->frame, 63);
    assert_string_equal(round->cases.path, "whole/cases.csv");
    assert_int_equal(round->cases.count, 2);
    assert_int_equal(round->notes_count, 2);
    assert_string_equal(round->notes[0].name, "workshop");
    assert_string_equal(round->notes[1].path, "whole/parents.md");
    assert_int_equal(round->notes[1].passages.count, 1);
    assert_string_equal(round->notes[1].passages.list[0].text, "One.");
    arena_free(&reading.arena);
}

static void check_least_manifest(void **state)
{
    (void)state;
    write_file("round.json", "{\"schema\": \"cinaudit.round/1\", \"terms\": \"Only.\"}");
    struct reading reading;
    read_round(&reading, "round.json", true);
    const struct round *round = reading.round;
    assert_string_equal(reading.said, "");
    assert_null(round->board);
    assert_null(round->theme);
    assert_null(round->period);
    assert_null(round->template_path);
    assert_null(round->requests_path);
    assert_null(round->cases.path);
    assert_int_equal(round->term_count, 1);
    assert_string_equal(round->terms[0], "Only.");
    assert_int_equal(round->returns.count + round->frame + round->cases.count, 0);
    assert_int_equal(round->notes_count, 0);
    arena_free(&reading.arena);
}

static void check_manifest_errors(void **state)
{
    (void)state;
    expect_said("{", "round.json:1: error: not valid JSON: it ends in the middle: the file may be "
                     "cut off, or a closing bracket or quotation mark be missing\n");
    expect_said("{\n\x81",
                "round.json:2: error: is neither in UTF-8 nor in Windows-1252, where the "
                "byte 0x81 is no character: save the file again as UTF-8 (in Excel, as "
                "\"CSV UTF-8\")\n");
    expect_said("[]", "round.json: error: wrong kind of value: an object, { … }, is expected "
                      "here\n");
    expect_said("{}", "round.json: error: schema: missing: text in quotation marks is expected "
                      "here\n");
    expect_said("{\"schema\": \"cinaudit.template/1\"}",
                "round.json: error: schema: \"cinaudit.template/1\", where \"cinaudit.round/1\" is "
                "expected\n");
    expect_said("{\"schema\": \"cinaudit.round/1\", \"boards\": \"A\", \"colour\": 1, "
                "\"board\": \" \", \"theme\": 3, \"period\": null, \"terms\": 7, "
                "\"template\": [], \"returns\": \"*.csv\", \"requests\": false, \"cases\": {}, "
                "\"frame\": \"63\", \"notes\": []}",
                "round.json: error: boards: not a key of a manifest: did you mean \"board\"?\n"
                "round.json: error: colour: not a key of a manifest\n"
                "round.json: error: board: must not be blank\n"
                "round.json: error: theme: wrong kind of value: text in quotation marks is "
                "expected here\n"
                "round.json: error: period: wrong kind of value: text in quotation marks is "
                "expected here\n"
                "round.json: error: terms: wrong kind of value: text in quotation marks, or a list "
                "of it, is expected here\n"
                "round.json: error: template: wrong kind of value: text in quotation marks is "
                "expected here\n"
                "round.json: error: returns: wrong kind of value: a list, [ … ], is expected here\n"
                "round.json: error: requests: wrong kind of value: text in quotation marks is "
                "expected here\n"
                "round.json: error: cases: wrong kind of value: text in quotation marks is "
                "expected here\n"
                "round.json: error: frame: wrong kind of value: a whole number from 1 to "
                "1000000000 is expected here\n"
                "round.json: error: notes: wrong kind of value: an object, { … }, is expected "
                "here\n");
    expect_said("{\"schema\": \"cinaudit.round/1\", \"terms\": [\"First.\", 2, \"\"], "
                "\"returns\": [3, \"\"], \"notes\": {\"\": 1, \"parents\": 2}}",
                "round.json: error: terms[1]: wrong kind of value: text in quotation marks is "
                "expected here\n"
                "round.json: error: terms[2]: must not be blank\n"
                "round.json: error: returns[0]: wrong kind of value: text in quotation marks is "
                "expected here\n"
                "round.json: error: returns[1]: must not be blank\n"
                "round.json: error: notes: notes need a name that is not blank\n"
                "round.json: error: notes.parents: wrong kind of value: text in quotation marks is "
                "expected here\n");
}

static void check_missing_files(void **state)
{
    (void)state;
    struct reading reading;
    read_round(&reading, "missing.json", true);
    assert_string_equal(reading.said, "missing.json: error: the manifest cannot be read: No such "
                                      "file or directory\n");
    arena_free(&reading.arena);
    expect_said("{\"schema\": \"cinaudit.round/1\", \"returns\": [\"none/*.csv\", \"none.csv\"], "
                "\"cases\": \"none.csv\", \"notes\": {\"parents\": \"none.md\"}}",
                "round.json: error: returns[0]: " NO_FILE "round.json: error: returns[1]: " NO_FILE
                "none.csv: error: cannot be opened: No such file or directory\n"
                "none.md: error: the file of notes cannot be read: No such file or directory\n");
}

static void check_frame(void **state)
{
    static const struct {
        const char *frame, *said;
    } rows[] = {
        {"2", ""},
        {"1000000000", ""},
        {"2.0", ""},
        {"1", "round.json: error: frame: 2 cases are listed, and cannot have been drawn from 1\n"},
        {"0", "round.json: error: frame: out of range: a whole number from 1 to 1000000000 is "
              "expected here\n"},
        {"2.5", "round.json: error: frame: out of range: a whole number from 1 to 1000000000 is "
                "expected here\n"},
        {"1e300", "round.json: error: frame: out of range: a whole number from 1 to 1000000000 is "
                  "expected here\n"},
    };
    char manifest[200];
    (void)state;
    write_file("two.csv", "case\nA\nB\n");
    for (size_t i = 0; i < LENGTH(rows); i++) {
        snprintf(manifest, sizeof manifest,
                 "{\"schema\": \"cinaudit.round/1\", \"cases\": \"two.csv\", \"frame\": %s}",
                 rows[i].frame);
        expect_said(manifest, rows[i].said);
    }
}

/* Reads a manifest with these patterns, and compares the files and the messages. */
static void expect_files(const char *path, const char *patterns, bool expand, const char *files,
                         const char *said)
{
    struct arena arena;
    arena_init(&arena, NULL, NULL);
    write_file(path, arena_format(&arena, "{\"schema\": \"cinaudit.round/1\", \"returns\": [%s]}",
                                  patterns));
    struct reading reading;
    read_round(&reading, path, expand);
    const char *found = "";
    for (size_t i = 0; reading.round && i < reading.round->returns.count; i++)
        found = arena_format(&arena, "%s%s\n", found, reading.round->returns.paths[i]);
    assert_string_equal(found, files);
    assert_string_equal(reading.said, said);
    arena_free(&reading.arena);
    arena_free(&arena);
}

static void check_patterns(void **state)
{
    (void)state;
    mkdir("in", 0777);
    write_file("in/b.csv", "");
    write_file("in/a.csv", "");
    write_file("in/B.csv", "");
    write_file("in/c.json", "");
    write_file("in/.hidden.csv", "");
    write_file("in/readme.md", "");
    static const char beside[] =
        "in/c.json: warning: is not read: nothing under \"returns\" in the manifest matches it. If "
        "it is a return, add it there; if not, move it to another folder\n"
        "in/readme.md: warning: is not read: returns are " READ_ENDINGS " files. If it is a "
        "return, save it as one of these; if not, move it to another folder\n";
    expect_files("round.json", "\"in/*.csv\"", true, "in/B.csv\nin/a.csv\nin/b.csv\n", beside);
    expect_files("round.json", "\"in/*.csv\"", false, "", "");
    expect_files("round.json", "\"in/none.csv\"", false, "", "");
    expect_files("round.json", "\"in/b*\", \"in/[ac].*\", \"in/[Br]*\"", true,
                 "in/B.csv\nin/a.csv\nin/b.csv\nin/c.json\nin/readme.md\n", "");
    expect_files("round.json", "\"in\"", true, "in/B.csv\nin/a.csv\nin/b.csv\nin/c.json\n",
                 "in/.hidden.csv: warning: is not read, because its name begins with a full stop: "
                 "if it is a return, give it another name\n"
                 "in/readme.md: warning: is not read: returns are " READ_ENDINGS " files. If it is "
                 "a return, save it as one of these; if not, move it to another folder\n");
    expect_files("round.json", "\"in/*.csv\", \"in/a.csv\", \"./in/?.csv\"", true,
                 "in/B.csv\nin/a.csv\nin/b.csv\n", beside);
    expect_files("round.json", "\"in/a.csv\", \"in/x*\"", true, "",
                 "round.json: error: returns[1]: " NO_FILE);
    assert_int_equal(symlink("loop", "loop"), 0);
    expect_files("round.json", "\"loop/*.csv\"", true, "",
                 "round.json: error: returns[0]: a folder that it leads through cannot be read\n");
}

/* If one pattern finds a file twice, the reader complains. */
static void check_same_file_in_one_pattern(void **state)
{
    (void)state;
    mkdir("linked", 0777);
    write_file("linked/a.csv", "");
    assert_int_equal(symlink("a.csv", "linked/b.csv"), 0);
    expect_files("round.json", "\"linked/*.csv\"", true, "linked/a.csv\nlinked/b.csv\n", "");
    expect_files("round.json", "\"linked/a.csv\", \"linked/*.csv\"", true, "linked/a.csv\n", "");
}

static void check_folder_is_no_pattern(void **state)
{
    (void)state;
    mkdir("1", 0777);
    mkdir("[1]\\*", 0777);
    write_file("1/wrong.csv", "");
    write_file("[1]\\*/right.csv", "");
    expect_files("[1]\\*/round.json", "\"*.csv\"", true, "[1]\\*/right.csv\n", "");
}

static void check_dash_is_a_file(void **state)
{
    (void)state;
    write_file("-", "case\nA\n");
    expect_files("round.json", "\"-\"", true, "./-\n", "");
    write_file("round.json", "{\"schema\": \"cinaudit.round/1\", \"template\": \"-\", "
                             "\"cases\": \"-\"}");
    struct reading reading;
    read_round(&reading, "round.json", true);
    assert_string_equal(reading.said, "");
    assert_string_equal(reading.round->template_path, "./-");
    assert_int_equal(reading.round->cases.count, 1);
    arena_free(&reading.arena);
    remove("-");
}

static const char with_cases[] = "{\"schema\": \"cinaudit.round/1\", \"cases\": \"cases.csv\"}";

static void expect_text(struct text text, const char *expected)
{
    assert_int_equal(text.length, strlen(expected));
    assert_memory_equal(text.data, expected, text.length);
}

static void check_cases(void **state)
{
    (void)state;
    write_file("cases.csv", "Status;Case;Outline;Age;Heritage;Team;Sex\n"
                            "closed; A ;\"One.\r\n\nTwo; \"\"so\"\".\";8;White/British;Crewe;girl\n"
                            "\n;;;;;;\n;B\n");
    write_file("round.json", with_cases);
    struct reading reading;
    read_round(&reading, "round.json", true);
    assert_string_equal(reading.said, "");
    const struct round_cases *cases = &reading.round->cases;
    assert_int_equal(cases->count, 2);
    const struct round_case *first = &cases->list[0];
    expect_text(first->case_id, "A");
    expect_text(first->sex, "girl");
    expect_text(first->age, "8");
    expect_text(first->team, "Crewe");
    expect_text(first->heritage, "White/British");
    expect_text(first->outline, "One.\n\nTwo; \"so\".");
    expect_text(first->status, "closed");
    assert_int_equal(first->line, 2);
    const struct round_case *second = &cases->list[1];
    expect_text(second->case_id, "B");
    expect_text(second->outline, "");
    expect_text(second->status, "");
    assert_int_equal(second->line, 7);
    arena_free(&reading.arena);
}

static void check_case_errors(void **state)
{
    static const struct {
        const char *cases, *said;
    } rows[] = {
        {"case,age\nA,0\nB,25\nC,\nD,007\n", ""},
        {"case,age\nA,26\nB,-1\nC,8 years\nD,99999999999999999999\n",
         "cases.csv:2: warning: age: \"26\" is not an age in whole years from 0 to 25\n"
         "cases.csv:3: warning: age: \"-1\" is not an age in whole years from 0 to 25\n"
         "cases.csv:4: warning: age: \"8 years\" is not an age in whole years from 0 to 25\n"
         "cases.csv:5: warning: age: \"99999999999999999999\" is not an age in whole years from 0 "
         "to 25\n"},
        {"case,sex\nCase A,girl\nB,boy\ncase  a,boy\n",
         "cases.csv:4: error: case \"case  a\" is on line 2 already: each case has one line\n"},
        {"case,sex\n,girl\nA,\"gi\nrl\"\nB,boy,8\n",
         "cases.csv:2: error: case is missing\n"
         "cases.csv:3: error: a line break inside a cell that is no comment: take it out. If the "
         "cell holds what belongs into others, a quotation mark (\") is missing or too many\n"
         "cases.csv:5: error: 3 cells, where there are 2 headings: a comma, or another mark that "
         "separates cells, has split one of them. In Excel, put its parts into one cell again, and "
         "save the file\n"},
        {"child,sex\nA,girl\n",
         "cases.csv:1: note: column 1, \"child\", is not case, sex, age, team, heritage, outline "
         "or "
         "status: ignored\n"
         "cases.csv:1: error: not a list of cases: the first line must name the column \"case\"\n"},
        {"case,outlines\nA,x\n",
         "cases.csv:1: error: column 2, \"outlines\": did you mean \"outline\"?\n"},
        {"case,age,Age\nA,1,2\n", "cases.csv:1: error: two columns for age\n"},
        {"case,age\n", "cases.csv:1: error: no case is in it\n"},
        {"case\n\"A\n",
         "cases.csv:2: error: a field opens here with a quotation mark, and the file ends without "
         "the closing one\n"},
    };
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        write_file("cases.csv", rows[i].cases);
        expect_said(with_cases, rows[i].said);
    }
}

/* What a message shows of a text of many x. */
#define SHOWN "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

/* An outline may be long; other columns may not. */
static void check_case_lengths(void **state)
{
    enum { LONG = 1024 * 1024 };
    struct arena arena;
    (void)state;
    arena_init(&arena, NULL, NULL);
    char *letters = arena_alloc(&arena, LONG + 1);
    memset(letters, 'x', LONG);
    write_file("cases.csv", arena_format(&arena, "case,outline\nA,%s\n", letters));
    expect_said(with_cases, "");
    write_file("cases.csv",
               arena_format(&arena, "case,outline\nA,\"x\n%s\n%s\"\n", letters, letters));
    expect_said(with_cases, "cases.csv:2: error: a field of more than 1 MiB opens here: is its "
                            "closing quotation mark missing?\n");
    write_file("cases.csv", arena_format(&arena, "case,team\nA,%.200s\nB,%.201s\n%.201s,\n",
                                         letters, letters, letters));
    expect_said(with_cases, "cases.csv:3: error: team: \"" SHOWN
                            "…\" is too long: at most 200 bytes are allowed\n"
                            "cases.csv:4: error: case: \"" SHOWN
                            "…\" is too long: at most 200 bytes are allowed\n");
    arena_free(&arena);
}

static const char with_notes[] =
    "{\"schema\": \"cinaudit.round/1\", \"notes\": {\"parents\": \"notes.md\"}}";

static void check_notes(void **state)
{
    (void)state;
    write_file("notes.md", "\xEF\xBB\xBF# Parents\r\rOne\r\nTwo\n\rThree \xE2\x80\x93\r");
    write_file("round.json", with_notes);
    struct reading reading;
    read_round(&reading, "round.json", true);
    assert_string_equal(reading.said, "");
    const struct passages *passages = &reading.round->notes[0].passages;
    assert_int_equal(passages->count, 3);
    assert_int_equal(passages->list[0].kind, PASSAGE_HEADING);
    assert_string_equal(passages->list[0].text, "Parents");
    assert_string_equal(passages->list[1].text, "One Two");
    assert_string_equal(passages->list[2].text, "Three \xE2\x80\x93");
    arena_free(&reading.arena);
}

static void check_note_errors(void **state)
{
    enum { MEBIBYTE = 1024 * 1024 };
    char *letters = malloc(MEBIBYTE + 1);
    (void)state;
    assert_non_null(letters);
    memset(letters, 'x', MEBIBYTE + 1);
    write_bytes("notes.md", letters, MEBIBYTE);
    expect_said(with_notes, "");
    write_bytes("notes.md", letters, MEBIBYTE + 1);
    expect_said(with_notes, "notes.md: error: more than 1 MiB: not a file of notes\n");
    free(letters);
    write_file("notes.md", "\n \xC2\xA0\n");
    expect_said(with_notes, "notes.md: warning: no note is in it\n");
    write_file("notes.md", "");
    expect_said(with_notes, "notes.md: warning: no note is in it\n");
    write_file("notes.md", "One\r\nTwo \xC3\xA9t\xE9\n");
    expect_said(with_notes,
                "notes.md:2: error: is in UTF-8, but for the byte 0xE9 here, which is no "
                "part of a character: save the file again as UTF-8 (in Excel, as \"CSV "
                "UTF-8\")\n");
    write_bytes("notes.md", "One\nTwo\nThr\0ee", 14);
    expect_said(with_notes, "notes.md:3: error: not a text file, or damaged: it holds the "
                            "character NUL, which no text has. Ask for the file again\n");
}

/* The round in data/ has no problems, and has the figures of the report (2.1.5, 2.1.6, 2.2.1). */
static void check_round_of_2014(void **state)
{
    size_t girls = 0, in_crewe = 0;
    char path[sizeof project + sizeof "/data/cin-2014/round.json"];
    (void)state;
    snprintf(path, sizeof path, "%s/data/cin-2014/round.json", project);
    struct reading reading;
    read_round(&reading, path, true);
    assert_string_equal(reading.said, "");
    const struct round *round = reading.round;
    assert_int_equal(round->returns.count, 28);
    assert_int_equal(round->frame, 63);
    assert_int_equal(round->cases.count, 8);
    for (size_t i = 0; i < round->cases.count; i++) {
        girls += text_equal(round->cases.list[i].sex, text_of("girl"));
        in_crewe += text_equal(round->cases.list[i].team, text_of("Crewe"));
    }
    assert_int_equal(girls, 4);
    assert_int_equal(in_crewe, 4);
    assert_int_equal(round->notes_count, 2);
    arena_free(&reading.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_whole_manifest),
        cmocka_unit_test(check_least_manifest),
        cmocka_unit_test(check_manifest_errors),
        cmocka_unit_test(check_missing_files),
        cmocka_unit_test(check_frame),
        cmocka_unit_test(check_patterns),
        cmocka_unit_test(check_same_file_in_one_pattern),
        cmocka_unit_test(check_folder_is_no_pattern),
        cmocka_unit_test(check_dash_is_a_file),
        cmocka_unit_test(check_cases),
        cmocka_unit_test(check_case_errors),
        cmocka_unit_test(check_case_lengths),
        cmocka_unit_test(check_notes),
        cmocka_unit_test(check_note_errors),
        cmocka_unit_test(check_round_of_2014),
    };
    return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
