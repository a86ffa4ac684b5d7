/* Workbooks that are damaged, or made to do harm: each is refused in plain words, or read, and none
 * takes much memory. */
#include "test.h"

#include "workbook_maker.h"

#include "workbook/workbook_package.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zip.h>

static const char path[] = "workbook-hostile.xlsx";

enum { MOST_SHEETS = 255, LONGEST_MESSAGE = 200 };
enum { MIB = 1024 * 1024, MOST_MEMORY = 256, LONGEST_TIME = 60 /* seconds */ };

#define HEADER "<row>" CELL("case") CELL("agency") CELL("q2") "</row>"
#define RETURN "<row>" CELL("A") CELL("GP") CELL("Yes") "</row>"
#define GOOD_SHEET SHEET(HEADER RETURN)
#define MISSING                                                                                    \
    "1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, "    \
    "q10, q11: counted as no answer\n"
#define READ MISSING "A|GP||-|0|\n"
#define NOT_THERE(name)                                                                            \
    "warning: the sheet \"" name                                                                   \
    "\" is not read: the workbook lists it, but does not have it. If "                             \
    "you see it in a spreadsheet program, save the workbook there again\n"                         \
    "error: the workbook is empty: no sheet that is shown has text\n"
#define SHEET_PART "the part \"xl/worksheets/sheet1.xml\""
#define SAVE "save the return as .xlsx or as \"CSV UTF-8\"\n"

/* Reads in a child process, so that its memory can be measured, and prints the result. */
static void read_in_child(int out)
{
    struct rusage usage;
    bool under_valgrind = is_under_valgrind();
    alarm(under_valgrind ? 30 * LONGEST_TIME : LONGEST_TIME);
    char *read = outcome_of(path, true, false);
    getrusage(RUSAGE_SELF, &usage);
#ifndef __SANITIZE_ADDRESS__
    if (!under_valgrind && usage.ru_maxrss / 1024 > MOST_MEMORY)
        dprintf(out, "%ld MiB of memory\n", usage.ru_maxrss / 1024);
#endif
    dprintf(out, "%s", read);
    free(read);
    _exit(0);
}

/* What is read from the file; the caller frees it. "ended by signal N" if the child crashes. */
static char *outcome(void)
{
    int ends[2], status;
    char *text = NULL;
    size_t length = 0;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0)
        read_in_child(ends[1]);
    close(ends[1]);
    FILE *in = fdopen(ends[0], "r"), *out = open_memstream(&text, &length);
    for (int byte; (byte = getc(in)) != EOF;)
        putc(byte, out);
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        fprintf(out, "ended by signal %d\n", WTERMSIG(status));
    fclose(out);
    fclose(in);
    return text;
}

static void expect(const char *expected)
{
    char *actual = outcome();
    assert_string_equal(actual, expected);
    free(actual);
    remove(path);
}

static void expect_parts(const struct made_part *parts, const char *expected)
{
    make_workbook(path, parts);
    expect(expected);
}

/* Damaged rows, each after the header. */
static void check_rows(void **state)
{
    static const struct {
        const char *rows;
        const char *expected;
    } tests[] = {
        {"<row r=\"5\"/><row r=\"3\">" CELL("A") "</row>",
         "3: error: is damaged: row 3 comes after row 5\n"},
        {"<row r=\"2\"/><row r=\"2\"/>", "2: error: is damaged: row 2 comes after row 2\n"},
        {"<row r=\"0\"/>", "1: error: is damaged: the row after row 1 has an impossible number\n"},
        {"<row r=\"1048577\"/>",
         "1: error: is damaged: the row after row 1 has an impossible number\n"},
        {"<row r=\"-3\"/>", "1: error: is damaged: the row after row 1 has an impossible number\n"},
        {"<row r=\"99999999999999999999999\"/>",
         "1: error: is damaged: the row after row 1 has an impossible number\n"},
        {"<row r=\"1048576\"/><row/>",
         "1048576: error: is damaged: the row after row 1048576 has an impossible number\n"},
        {"<row><c r=\"B2\"/><c r=\"A2\"/></row>",
         "2: error: is damaged: cell A2 is twice in its row, or after one to its right\n"},
        {"<row><c r=\"B2\"/><c r=\"B2\"/></row>",
         "2: error: is damaged: cell B2 is twice in its row, or after one to its right\n"},
        {"<row><c r=\"B3\"/></row>", "2: error: is damaged: cell B3 is in row 2\n"},
        {"<row><row><c><v>1</v></c></row></row>",
         "2: error: is damaged: row 2 has \"row\" outside a cell\n"},
        {"<row><c t=\"inlineStr\"><is>lost</is></c></row>",
         "2: error: is damaged: row 2 has \"lost\" outside a cell\n"},
        {"<row><c><is><t>lost</t></is></c></row>",
         "2: error: is damaged: row 2 has \"lost\" outside a cell\n"},
        {"<row><c t=\"s\"><v><t>0</t></v></c></row>",
         "2: error: is damaged: row 2 has \"t\" outside a cell\n"},
        {"<row>lost</row>", "2: error: is damaged: row 2 has \"lost\" outside a cell\n"},
        {"<row><c><v>1E400</v></c></row>",
         "2: error: is damaged: cell A2 holds something that is not a number\n"},
        {"<row><c r=\"XFE2\"/></row>",
         "2: error: is damaged: \"XFE2\" is not the name of a cell\n"},
        {"<row><c r=\"AAAAAAAAAAAAA2\"/></row>",
         "2: error: is damaged: \"AAAAAAAAAAAAA2\" is not the name of a cell\n"},
        {"<row><c r=\"2\"/></row>", "2: error: is damaged: \"2\" is not the name of a cell\n"},
        {"<row><c r=\"\"/></row>", "2: error: is damaged: \"\" is not the name of a cell\n"},
        {"<row><c r=\"XFD2\"/><c/></row>",
         "2: error: is damaged: the row has more than 16384 cells\n"},
        {"<row><c t=\"x\"><v>1</v></c></row>",
         "2: error: is damaged: a cell has the unknown type \"x\"\n"},
        {"<row><c><v>12,5</v></c></row>",
         "2: error: is damaged: cell A2 holds something that is not a number\n"},
        {"<row><c><v>0x10</v></c></row>",
         "2: error: is damaged: cell A2 holds something that is not a number\n"},
        {"<row><c><v>nan</v></c></row>",
         "2: error: is damaged: cell A2 holds something that is not a number\n"},
        {"<row><c t=\"b\"><v>2</v></c></row>",
         "2: error: is damaged: cell A2 holds something that is not true or false\n"},
        {"<row><c t=\"s\"><v>0</v></c></row>",
         "2: error: is damaged: cell A2 holds something that is not the number of a shared text\n"},
        {"<row><c t=\"s\"><v>-1</v></c></row>",
         "2: error: is damaged: cell A2 holds something that is not the number of a shared text\n"},
        {"<row>" CELL("a_x0000_b") "</row>",
         "2: error: is damaged: cell A2 holds a NUL character\n"},
        {"<row>" CELL("a&#0;b") "</row>",
         "error: is damaged: " SHEET_PART
         " is not well-formed XML (reference to invalid character number, line 2)\n"},
        {"<row>" CELL("&other;") "</row>",
         "error: is damaged: " SHEET_PART " is not well-formed XML (undefined entity, line 2)\n"},
        {"<row>" CELL("\xFF") "</row>",
         "error: is damaged: " SHEET_PART
         " is not well-formed XML (not well-formed (invalid token), line 2)\n"},
        {"</row>",
         "error: is damaged: " SHEET_PART " is not well-formed XML (mismatched tag, line 2)\n"},
    };
    (void)state;
    for (size_t i = 0; i < LENGTH(tests); i++) {
        char sheet[2000], expected[1000];
        snprintf(sheet, sizeof sheet, SHEET(HEADER "%s"), tests[i].rows);
        /* What is no XML is met while the header is looked for. */
        bool has_line = tests[i].expected[0] != 'e';
        snprintf(expected, sizeof expected, "%s%s", has_line ? MISSING : "", tests[i].expected);
        const struct made_part parts[] = {{"xl/worksheets/sheet1.xml", sheet}, {0}};
        expect_parts(parts, expected);
    }
}

/* Packages of another kind, or assembled wrongly. */
static void check_packages(void **state)
{
    static const struct {
        struct made_part parts[4];
        const char *expected;
    } tests[] = {
        {{{"xl/worksheets/sheet1.xml", GOOD_SHEET},
          {"../../etc/passwd", "root"},
          {"/absolute", "x"},
          {0}},
         READ},
        {{{"_rels/.rels",
           RELATIONSHIPS(RELATIONSHIP("rId1", "officeDocument", "word/document.xml"))},
          {"word/document.xml", "<w:document xmlns:w=\"w\"/>"},
          {0}},
         "error: is a document or a presentation, not a workbook: if it is a return, copy its "
         "answers into a form, and send that\n"},
        {{{"_rels/.rels", NULL}, {"content.xml", "<x/>"}, {0}},
         "error: is an OpenDocument file (.ods): " SAVE},
        {{{"_rels/.rels", NULL}, {"readme.txt", "hello"}, {0}},
         "error: is an archive, but not a workbook: if it holds returns, unpack it, and take the "
         "files in it\n"},
        {{{"_rels/.rels", RELATIONSHIPS(RELATIONSHIP("rId1", "officeDocument", "xl/workbook.bin"))},
          {"xl/workbook.bin", "x"},
          {0}},
         "error: is a binary workbook (.xlsb): " SAVE},
        {{{"_rels/.rels", RELATIONSHIPS(RELATIONSHIP("rId1", "officeDocument", "../../workbook"))},
          {0}},
         "error: is damaged: its main part is said to be outside it\n"},
        {{{"_rels/.rels", RELATIONSHIPS(RELATIONSHIP("rId1", "officeDocument", "_rels/.rels"))},
          {0}},
         "error: the part \"_rels/.rels\" begins with \"Relationships\", which no workbook "
         "has there\n"},
        {{{"xl/worksheets/sheet1.xml", NULL}, {0}}, NOT_THERE("Return")},
        {{{"xl/worksheets/sheet1.xml", GOOD_SHEET}, {"XL/worksheets/SHEET1.xml", GOOD_SHEET}, {0}},
         "error: is damaged: " SHEET_PART " is in it twice\n"},
        {{{"xl/workbook.xml", WORKBOOK("<sheets>" SHEET_ENTRY("S", "rId2") "</sheets>")}, {0}},
         NOT_THERE("S")},
        {{{"xl/_rels/workbook.xml.rels", NULL}, {0}}, NOT_THERE("Return")},
        {{{"xl/workbook.xml", WORKBOOK("<sheets><sheet r:id=\"rId1\"/></sheets>")},
          {"xl/worksheets/sheet1.xml", GOOD_SHEET},
          {0}},
         "error: is damaged: it lists a sheet without a name\n"},
        {{{"xl/_rels/workbook.xml.rels",
           RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "workbook.xml"))},
          {0}},
         "error: the part \"xl/workbook.xml\" begins with \"workbook\", which no workbook "
         "has there\n"},
        {{{"xl/_rels/workbook.xml.rels",
           RELATIONSHIPS("<Relationship Id=\"rId1\" Type=\"" RELATIONS "/worksheet\" "
                         "Target=\"http://localhost/sheet1.xml\" TargetMode=\"External\"/>")},
          {0}},
         "error: the sheet \"Return\" is outside the workbook\n"},
        {{{"xl/_rels/workbook.xml.rels",
           RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "../../sheet1.xml"))},
          {0}},
         "error: the sheet \"Return\" is outside the workbook\n"},
        {{{"xl/_rels/workbook.xml.rels",
           RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml")
                             RELATIONSHIP("rId2", "sharedStrings", "nowhere.xml"))},
          {"xl/worksheets/sheet1.xml", GOOD_SHEET},
          {0}},
         "error: is damaged: the part \"xl/nowhere.xml\" is missing\n"},
        {{{"xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet><worksheet/>"}, {0}},
         "error: " SHEET_PART " has a document type declaration, which no workbook has\n"},
        {{{"xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                       "\"&a;&a;&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>"},
          {0}},
         "error: " SHEET_PART " has a document type declaration, which no workbook has\n"},
        {{{"xl/worksheets/sheet1.xml",
           "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>"},
          {0}},
         "error: " SHEET_PART " has a document type declaration, which no workbook has\n"},
        {{{"xl/worksheets/sheet1.xml", "\xEF\xBB\xBF" GOOD_SHEET}, {0}}, READ},
        {{{"xl/worksheets/sheet1.xml", ""}, {0}},
         "error: is damaged: " SHEET_PART " is not well-formed XML (no element found, line 1)\n"},
        {{{"xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"x-other\"?><worksheet/>"},
          {0}},
         "error: is damaged: " SHEET_PART " is not well-formed XML (unknown encoding, line 1)\n"},
        {{{"xl/worksheets/sheet1.xml", "<html/>"}, {0}},
         "error: " SHEET_PART " begins with \"html\", which no workbook has there\n"},
    };
    (void)state;
    for (size_t i = 0; i < LENGTH(tests); i++)
        expect_parts(tests[i].parts, tests[i].expected);
}

/* A part that repeats the same text; a "#" is replaced by the number of repetitions so far. */
struct bomb {
    const char *part;
    const char *before;
    const char *repeated;
    size_t times;
    const char *after;
    const char *expected;
    size_t sheets; /* sheets in its workbook, all of the same part */
};

static void write_repeated(FILE *file, const char *text, size_t number)
{
    const char *mark = strchr(text, '#');
    if (mark)
        fprintf(file, "%.*s%zu%s", (int)(mark - text), text, number, mark + 1);
    else
        fputs(text, file);
}

static const char *list_of_sheets(size_t count)
{
    static char list[MOST_SHEETS * sizeof SHEET_ENTRY("S", "rId1")], workbook[2 * sizeof list];
    list[0] = '\0';
    for (char *end = list; count > 0; count--)
        end = stpcpy(end, SHEET_ENTRY("S", "rId1"));
    snprintf(workbook, sizeof workbook, WORKBOOK("<sheets>%s</sheets>"), list);
    return workbook;
}

/* The text of a part, unless the bomb replaces it. */
static const char *unless_bomb(const struct bomb *bomb, const char *part, const char *text)
{
    return strcmp(bomb->part, part) == 0 ? NULL : text;
}

#define RELATED "xl/_rels/workbook.xml.rels"
#define LISTED "xl/workbook.xml"
#define SHEET1 "xl/worksheets/sheet1.xml"
#define SHARED "xl/sharedStrings.xml"
#define FORMATS "xl/styles.xml"

static void make_bomb(const struct bomb *bomb)
{
    const struct made_part parts[] = {
        {SHEET1, unless_bomb(bomb, SHEET1, GOOD_SHEET)},
        {RELATED,
         unless_bomb(bomb, RELATED,
                     RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml")
                                       RELATIONSHIP("rId2", "sharedStrings", "sharedStrings.xml")
                                           RELATIONSHIP("rId3", "styles", "styles.xml")))},
        {SHARED, unless_bomb(bomb, SHARED, "<sst/>")},
        {FORMATS, unless_bomb(bomb, FORMATS, "<styleSheet/>")},
        {LISTED, unless_bomb(bomb, LISTED, list_of_sheets(bomb->sheets))},
        {0}};
    make_workbook(path, parts);
    FILE *file = tmpfile();
    fputs(bomb->before, file);
    for (size_t i = 0; i < bomb->times; i++)
        write_repeated(file, bomb->repeated, i);
    fputs(bomb->after, file);
    rewind(file);
    zip_t *archive = zip_open(path, 0, NULL);
    zip_source_t *source = zip_source_filep(archive, file, 0, -1);
    zip_int64_t index = zip_file_add(archive, bomb->part, source, 0);
    zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_DEFLATE, 1);
    assert_int_equal(zip_close(archive), 0);
}

#define KIB_OF_BLANKS                                                                              \
    "                                                                "                             \
    "                                                                "                             \
    "                                                                "                             \
    "                                                                "
#define NAMES "a/longer/name/than/that/of/a/part/of/a/workbook/and/of/its/folder"
#define KIB_OF_NAMES                                                                               \
    NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES NAMES
#define OPEN "<worksheet><sheetData>"
#define CLOSE "</sheetData></worksheet>"
#define BOOK_BEFORE "<workbook xmlns:r=\"" RELATIONS "\"><sheets>"
#define BOOK_AFTER "</sheets></workbook>"

static void check_bombs(void **state)
{
    static const struct bomb tests[] = {
        {SHEET1, OPEN HEADER RETURN, KIB_OF_BLANKS, (size_t)4 * 1024 * 300, CLOSE,
         "error: " SHEET_PART " unpacks to more than 256 MiB\n", 1},
        {.part = SHEET1,
         .before = OPEN,
         .repeated = KIB_OF_BLANKS,
         .times = (size_t)4 * 1024 * 200,
         .after = CLOSE,
         .expected = "error: unpacks to more than 512 MiB\n",
         .sheets = 5},
        {SHEET1, OPEN "<row><c t=\"str\"><v>", KIB_OF_BLANKS, (size_t)4 * 1024 * 100, "",
         "1: error: cell A1 holds more than 1 MiB\n", 1},
        {SHEET1, "<worksheet a=\"", KIB_OF_BLANKS, (size_t)4 * 1024 * 100, "\"/>",
         "error: " SHEET_PART " has a tag or a comment of more than 1 MiB\n", 1},
        {SHEET1, "<worksheet><!--", KIB_OF_BLANKS, (size_t)4 * 1024 * 100, "--></worksheet>",
         "error: " SHEET_PART " has a tag or a comment of more than 1 MiB\n", 1},
        {SHEET1, "<worksheet>", "<a#/>", 5000000, "</worksheet>",
         "error: " SHEET_PART " has more than 10000 different names of tags and attributes\n", 1},
        {SHEET1, "<worksheet>", "<a b#=\"\"/>", 5000000, "</worksheet>",
         "error: " SHEET_PART " has more than 10000 different names of tags and attributes\n", 1},
        {SHEET1, "<worksheet>", "<a>", 5000000, "",
         "error: " SHEET_PART " has more than 100 tags inside one another\n", 1},
        {SHEET1, OPEN HEADER RETURN, "<row/>", 1048574, CLOSE, READ, 1},
        {SHEET1, OPEN HEADER RETURN, "<row/>", 1048575, CLOSE,
         MISSING "1048576: error: is damaged: the row after row 1048576 has an impossible number\n",
         1},
        {SHEET1, OPEN "<row>", "<c t=\"str\"><v>x</v></c>", 4096, "</row>" CLOSE,
         "1: error: not a return: the first row with text of the sheet \"S\" must name the columns "
         "\"case\" and \"agency\", or \"item\" and \"answer\"\n",
         1},
        {SHEET1, OPEN "<row>", "<c t=\"str\"><v>x</v></c>", 4097, "</row>" CLOSE,
         "1: error: the header has more than 4096 columns\n", 1},
        {SHEET1, OPEN "<row>" CELL("case") CELL("agency"),
         "<c t=\"str\"><v>" KIB_OF_BLANKS "x</v></c>", 1100, "</row>" CLOSE,
         "1: error: a header of more than 256 KiB\n", 1},
        {SHARED, "<sst>", "<si><t>text number # is as long</t></si>", 1000000, "</sst>", READ, 1},
        {SHARED, "<sst>", "<si/>", 1000001, "</sst>",
         "error: has more texts than a workbook of returns can have (1000000, or 32 MiB)\n", 1},
        {SHARED, "<sst>", "<si><t>" KIB_OF_BLANKS "</t></si>", 140000, "</sst>",
         "error: has more texts than a workbook of returns can have (1000000, or 32 MiB)\n", 1},
        {SHARED, "<sst><si><t>", KIB_OF_BLANKS, 8192, "</t></si></sst>",
         "error: a text of more than 1 MiB is in it\n", 1},
        {FORMATS, "<styleSheet><cellXfs>", "<xf/>", 70000, "</cellXfs></styleSheet>",
         "error: has more than 65535 formats\n", 1},
        {RELATED, "<Relationships>",
         "<Relationship Id=\"" KIB_OF_BLANKS "\" Type=\"a\" Target=\"b\"/>", 10000,
         "</Relationships>", NOT_THERE("S"), 1},
        {RELATED, "<Relationships>",
         "<Relationship Id=\"#\" Type=\"a\" Target=\"" KIB_OF_NAMES "\"/>", 9999,
         "</Relationships>", "error: has relationships of more than 4 MiB\n", 1},
        {RELATED, "<Relationships>",
         "<Relationship Id=\"" KIB_OF_NAMES "\" Type=\"" KIB_OF_NAMES "\" Target=\"b\"/>", 9999,
         "</Relationships>", "error: has relationships of more than 4 MiB\n", 1},
        {RELATED, "<Relationships>", "<Relationship Id=\"#\" Type=\"a\" Target=\"b\"/>", 10001,
         "</Relationships>", "error: has more than 10000 relationships\n", 1},
        {LISTED, BOOK_BEFORE, SHEET_ENTRY("S", "rId1"), 3000, BOOK_AFTER,
         "error: has more than 255 sheets\n", 1},
        {LISTED, BOOK_BEFORE, SHEET_ENTRY("S", "rId1"), 2000000, BOOK_AFTER,
         "error: has more than 255 sheets\n", 1},
        {LISTED, BOOK_BEFORE, "<sheet name=\"S\" state=\"hidden\" r:id=\"rId1\"/>", 2000000,
         BOOK_AFTER, "error: has more than 255 sheets\n", 1},
        {LISTED, BOOK_BEFORE "<sheet r:id=\"rId1\" name=\"", KIB_OF_BLANKS, 5, "\"/>" BOOK_AFTER,
         "error: a sheet's name is longer than 1024 bytes\n", 1},
        {.part = SHEET1,
         .before = OPEN "<row><c t=\"str\"><v>",
         .repeated = KIB_OF_BLANKS,
         .times = 4000,
         .after = "</v></c></row>" CLOSE,
         .expected = "error: the workbook is empty: no sheet that is shown has text\n",
         .sheets = MOST_SHEETS},
    };
    (void)state;
    for (size_t i = 0; i < LENGTH(tests); i++) {
        make_bomb(&tests[i]);
        expect(tests[i].expected);
    }
}

static char *read_whole(size_t *length)
{
    FILE *file = fopen(path, "rb");
    static char bytes[64 * 1024];
    *length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    return bytes;
}

static void write_bytes(const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");
    fwrite(bytes, 1, length, file);
    fclose(file);
}

static const struct made_part good_parts[] = {{SHEET1, GOOD_SHEET}, {0}};

static void check_truncated(void **state)
{
    size_t length;
    (void)state;
    for (size_t sixteenth = 1; sixteenth < 16; sixteenth++) {
        make_workbook(path, good_parts);
        const char *bytes = read_whole(&length);
        write_bytes(bytes, length * sixteenth / 16);
        expect("error: is cut off or damaged: a workbook begins here, and its end is missing\n");
    }
}

/* Whichever byte is wrong, the file is read as before, or refused. */
static void check_every_byte(void **state)
{
    size_t length, refused = 0;
    (void)state;
    make_workbook(path, good_parts);
    static char good[64 * 1024];
    memcpy(good, read_whole(&length), sizeof good);
    for (size_t i = 4; i < length; i++) {
        char kept = good[i];
        good[i] = (char)~kept;
        write_bytes(good, length);
        good[i] = kept;
        char *actual = outcome_of(path, true, false);
        if (strcmp(actual, READ) != 0) {
            assert_non_null(strstr(actual, "error: "));
            assert_null(strstr(actual, "A|GP"));
            refused++;
        }
        free(actual);
    }
    remove(path);
    assert_true(refused > length / 2);
}

static void check_encrypted(void **state)
{
    (void)state;
    make_workbook(path, good_parts);
    zip_t *archive = zip_open(path, 0, NULL);
    zip_file_set_encryption(archive, 0, ZIP_EM_AES_256, "password");
    assert_int_equal(zip_close(archive), 0);
    expect("error: the part \"_rels/.rels\" is encrypted: save the workbook again without a "
           "password\n");
    write_bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", 17);
    expect("error: is a workbook with a password, or an old one (.xls): save it without a password "
           "as .xlsx, or as \"CSV UTF-8\"\n");
}

static void check_many_entries(void **state)
{
    (void)state;
    make_workbook(path, good_parts);
    zip_t *archive = zip_open(path, 0, NULL);
    for (int i = 0; i < 10001; i++) {
        char name[32];
        snprintf(name, sizeof name, "%d", i);
        zip_file_add(archive, name, zip_source_buffer(archive, "", 0, 0), 0);
    }
    assert_int_equal(zip_close(archive), 0);
    expect("error: the archive has more entries than a workbook of returns can have (10000)\n");
}

static void check_large_file(void **state)
{
    (void)state;
    make_workbook(path, good_parts);
    assert_int_equal(truncate(path, (off_t)64 * MIB + 1), 0);
    expect("error: more than 64 MiB: too large for a workbook of returns\n");
    write_bytes("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);
    expect("error: is an archive, but not a workbook: if it holds returns, unpack it, and take the "
           "files in it\n");
}

static void keep_message(void *context, const struct problem *problem)
{
    snprintf(context, LONGEST_MESSAGE, "%s", problem->message);
}

/* The messages on the package that begins at a place of the file. */
static void expect_package(int flags, long long beginning, const char *expected)
{
    char message[LONGEST_MESSAGE] = "";
    struct arena arena;
    struct problems problems;
    struct package package;
    arena_init(&arena, NULL, NULL);
    problems_init(&problems, &arena, keep_message, message);
    const struct source source = {.name = path,
                                  .problems = &problems,
                                  .descriptor = open(path, flags),
                                  .beginning = beginning};
    assert_int_equal(package_open(&package, &arena, &source), !*expected);
    assert_string_equal(message, expected);
    close(source.descriptor);
    arena_free(&arena);
}

/* A file that shrinks while it is read, or that the system cannot read. */
static void check_lost_file(void **state)
{
    (void)state;
    make_workbook(path, good_parts);
    expect_package(O_RDONLY, 0, "");
    expect_package(O_RDONLY, MIB,
                   "is cut off or damaged: a workbook begins here, and its end is missing");
    expect_package(O_WRONLY, 0, "cannot be read: Bad file descriptor");
    remove(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_rows),       cmocka_unit_test(check_packages),
        cmocka_unit_test(check_bombs),      cmocka_unit_test(check_truncated),
        cmocka_unit_test(check_every_byte), cmocka_unit_test(check_encrypted),
        cmocka_unit_test(check_lost_file),  cmocka_unit_test(check_many_entries),
        cmocka_unit_test(check_large_file),
    };
    return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
