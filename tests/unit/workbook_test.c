/* What is read from workbooks: each kind of cell, dates, sheets and layouts. */
#include "test.h"

#include "workbook_maker.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char path[] = "workbook-test.xlsx";

#define HEADER "<row>" CELL("case") CELL("agency") CELL("q2") CELL("Comments") "</row>"
#define MISSING                                                                                    \
    "1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, "    \
    "q10, q11: counted as no answer\n"
#define STYLES                                                                                     \
    XML "<styleSheet xmlns=\"" MAIN "\"><numFmts count=\"5\">"                                     \
        "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"                                   \
        "<numFmt numFmtId=\"165\" formatCode=\"[$-809]d mmmm yyyy hh:mm\"/>"                       \
        "<numFmt numFmtId=\"166\" formatCode=\"0&quot; days&quot;\"/>"                             \
        "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/>"                                         \
        "<numFmt numFmtId=\"168\" formatCode=\"[Red]0\\d\"/></numFmts>"                            \
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"                                       \
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"                 \
        "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/>"                       \
        "<xf numFmtId=\"168\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"
#define STRINGS                                                                                    \
    XML "<sst xmlns=\"" MAIN "\"><si><t>shared</t></si>"                                           \
        "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r></si>"     \
        "<si><t>課長</t><rPh sb=\"0\" eb=\"2\"><t>カチョウ</t></rPh><phoneticPr "            \
        "fontId=\"1\"/></si>"                                                                      \
        "<si/><si><t>one_x000D__x000A_two _x005F_x0041_ _x263A_ _xD83D__xDE00_ _xD83D_ _x12_</t>"  \
        "</si></sst>"
#define RELATED                                                                                    \
    RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml")                       \
                      RELATIONSHIP("rId2", "styles", "styles.xml")                                 \
                          RELATIONSHIP("rId3", "sharedStrings", "/xl/sharedStrings.xml"))

static void expect_outcome(const struct made_part *parts, bool anonymous, const char *expected)
{
    make_workbook(path, parts);
    char *outcome = outcome_of(path, false, anonymous);
    assert_string_equal(outcome, expected);
    free(outcome);
    remove(path);
}

static void expect(const struct made_part *parts, const char *expected)
{
    expect_outcome(parts, false, expected);
}

static void expect_sheet(const char *sheet, const char *expected)
{
    const struct made_part parts[] = {{"xl/worksheets/sheet1.xml", sheet}, {0}};
    expect(parts, expected);
}

/* A cell in the place of comments, in a workbook with styles and shared texts, and what is read
 * from it. */
struct cell_test {
    const char *cell;
    const char *comments;
};

static void check_cell(const struct cell_test *test, const char *properties)
{
    char workbook[1000], sheet[4000], expected[1000];
    snprintf(workbook, sizeof workbook, WORKBOOK("%s<sheets>" SHEET_ENTRY("R", "rId1") "</sheets>"),
             properties);
    snprintf(sheet, sizeof sheet, SHEET(HEADER "<row>" CELL("A") CELL("GP") CELL("Yes") "%s</row>"),
             test->cell);
    snprintf(expected, sizeof expected, MISSING "A|GP||-|0|%s\n", test->comments);
    const struct made_part parts[] = {
        {"xl/workbook.xml", workbook},       {"xl/_rels/workbook.xml.rels", RELATED},
        {"xl/styles.xml", STYLES},           {"xl/sharedStrings.xml", STRINGS},
        {"xl/worksheets/sheet1.xml", sheet}, {0}};
    expect(parts, expected);
}

static void check_cells(void **state)
{
    static const struct cell_test tests[] = {
        {"<c t=\"s\"><v>0</v></c>", "shared"},
        {"<c t=\"s\"><v>1</v></c>", "rich text"},
        {"<c t=\"s\"><v>2</v></c>", "課長"},
        {"<c t=\"s\"><v>3</v></c>", ""},
        {"<c t=\"s\"/>", ""},
        {"<c t=\"s\"><v>4</v></c>", "one\ntwo _x0041_ ☺ 😀 _xD83D_ _x12_"},
        {"<c t=\"inlineStr\"><is><r><t>run</t></r><r><t xml:space=\"preserve\"> on</t></r>"
         "<rPh><t>no</t></rPh></is></c>",
         "run on"},
        {"<c t=\"inlineStr\"><is><t>a &amp; b &#233;&lt;_x0041_<![CDATA[<c>]]></t></is></c>",
         "a & b é<A<c>"},
        {"<c t=\"inlineStr\"><v>as a value</v></c>", "as a value"},
        {"<c t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>", "ab"},
        {"<c t=\"str\"><f>\"\"</f><v></v></c>", ""},
        {"<c t=\"b\"><v>1</v></c>", "TRUE"},
        {"<c t=\"b\"><f>1=2</f><v>0</v></c>", "FALSE"},
        {"<c><v>12.0</v></c>", "12"},
        {"<c t=\"n\"><v>7</v></c>", "7"},
        {"<c><v>-1.50</v></c>", "-1.5"},
        {"<c><v>0.10000000000000001</v></c>", "0.1"},
        {"<c><v>0.30000000000000004</v></c>", "0.30000000000000004"},
        {"<c><v>1.2E3</v></c>", "1200"},
        {"<c><v>4857773456</v></c>", "4857773456"},
        {"<c><f>3*4</f><v>12</v></c>", "12"},
        {"<c/>", ""},
        {"<c><v></v></c>", ""},
        {"<c s=\"1\"><v>41718</v></c>", "2014-03-20"},
        {"<c s=\"2\"><v>41718</v></c>", "2014-03-20"},
        {"<c s=\"2\"><v>41718.75</v></c>", "2014-03-20"},
        {"<c s=\"3\"><v>41718.75</v></c>", "2014-03-20T18:00:00"},
        {"<c s=\"7\"><v>41718</v></c>", "2014-03-20"},
        {"<c s=\"7\"><v>41717.999999999</v></c>", "2014-03-20"},
        {"<c s=\"8\"><v>0.5</v></c>", "12:00:00"},
        {"<c s=\"4\"><v>41718</v></c>", "41718 days"},
        {"<c s=\"5\"><v>1.5</v></c>", "1.5"},
        {"<c s=\"6\"><v>3</v></c>", "3d"},
        {"<c s=\"99\"><v>41718</v></c>", "41718"},
        {"<c s=\"1\"><v>1</v></c>", "1900-01-01"},
        {"<c s=\"1\"><v>59</v></c>", "1900-02-28"},
        {"<c s=\"1\"><v>60</v></c>", "1900-02-29"},
        {"<c s=\"1\"><v>61</v></c>", "1900-03-01"},
        {"<c s=\"1\"><v>36584</v></c>", "2000-02-28"},
        {"<c s=\"1\"><v>36585</v></c>", "2000-02-29"},
        {"<c s=\"1\"><v>36586</v></c>", "2000-03-01"},
        {"<c s=\"1\"><v>73109</v></c>", "2100-02-28"},
        {"<c s=\"1\"><v>73110</v></c>", "2100-03-01"},
        {"<c s=\"1\"><v>2958465</v></c>", "9999-12-31"},
        {"<c s=\"1\"><v>2958466</v></c>", "2958466"},
        {"<c s=\"1\"><v>-1</v></c>", "-1"},
        {"<c t=\"d\"><v>2014-03-20T00:00:00.000Z</v></c>", "2014-03-20"},
        {"<c t=\"d\"><v>2014-03-20T08:30Z</v></c>", "2014-03-20T08:30Z"},
    };
    (void)state;
    for (size_t i = 0; i < LENGTH(tests); i++)
        check_cell(&tests[i], "");
}

/* A number as the case, and what it is with a format of this code; "?" if that is not known. */
static const struct format_test {
    const char *code, *number, *name;
} format_tests[] = {
    {"000", "1", "001"},
    {"&quot;CIN&quot;000", "2", "CIN002"},
    {"\\C\\I\\N-0", "2", "CIN-2"},
    {"[Red]00", "7", "07"},
    {"00", "123", "123"},
    {"000-000", "12345", "012-345"},
    {"000-000", "1234567", "1234-567"},
    {"#", "5", "5"},
    {"General&quot; B&quot;", "3.5", "3.5 B"},
    {"&quot;yes&quot;;;&quot;no&quot;", "1", "yes"},
    {"&quot;yes&quot;;;&quot;no&quot;", "0", "no"},
    {"[$£-809]0", "3", "£3"},
    {"0_)", "3", "3"},
    {"@", "12", "12"},
    {"0.00", "3", "3"},
    {"0.00", "3.5", "3.5"},
    {"#,##0", "1234", "1234"},
    {"#,##0_);(#,##0)", "-5", "-5"},
    {"General;-General", "-5", "-5"},
    {"&quot;plus &quot;0;&quot;minus &quot;0", "-3", "minus 3"},
    {"00", "-3", "-03"},
    {"0", "3.4", "?3.4"},
    {"0.0", "0.25", "?0.25"},
    {"0%", "0.5", "?0.5"},
    {"0;[Red]0", "-3", "?-3"},
    {";;;", "3", "?3"},
    {"0;-0;;@", "0", "?0"},
    {"0,", "3000", "?3000"},
    {"000.0", "1", "?1"},
    {"&quot;CIN&quot;0.0", "1", "?1"},
    {"0.0E+0", "1", "?1"},
    {"# ?/?", "0.5", "?0.5"},
    {"[&gt;5]0;00", "3", "?3"},
    {"[h]:mm", "1.5", "?1.5"},
    {"&quot;open", "3", "?3"},
};

static void check_number_formats(void **state)
{
    (void)state;
    for (size_t i = 0; i < LENGTH(format_tests); i++) {
        const struct format_test *test = &format_tests[i];
        char styles[1000], sheet[1000], expected[1000], doubt[400] = "";
        snprintf(styles, sizeof styles,
                 XML "<styleSheet xmlns=\"" MAIN "\"><numFmts><numFmt numFmtId=\"164\" "
                     "formatCode=\"%s\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                     "<xf numFmtId=\"164\"/></cellXfs></styleSheet>",
                 test->code);
        snprintf(sheet, sizeof sheet,
                 SHEET(HEADER "<row><c s=\"1\"><v>%s</v></c>" CELL("GP") CELL("Yes") "</row>"),
                 test->number);
        if (*test->name == '?')
            snprintf(doubt, sizeof doubt,
                     "2: warning: case: cell A2 holds \"%s\", but the sheet may show something "
                     "else there, because of the cell's number format: if so, format it as text, "
                     "and type what it shows\n",
                     test->name + 1);
        snprintf(expected, sizeof expected, MISSING "%s%s|GP||-|0|\n", doubt,
                 test->name + (*test->name == '?'));
        const struct made_part parts[] = {{"xl/_rels/workbook.xml.rels", RELATED},
                                          {"xl/styles.xml", styles},
                                          {"xl/sharedStrings.xml", STRINGS},
                                          {"xl/worksheets/sheet1.xml", sheet},
                                          {0}};
        expect(parts, expected);
    }
}

static void check_dates_from_1904(void **state)
{
    static const struct cell_test tests[] = {{"<c s=\"1\"><v>0</v></c>", "1904-01-01"},
                                             {"<c s=\"1\"><v>40256</v></c>", "2014-03-20"},
                                             {"<c s=\"0\"><v>40256</v></c>", "40256"}};
    (void)state;
    for (size_t i = 0; i < LENGTH(tests); i++)
        check_cell(&tests[i], "<workbookPr date1904=\"1\"/>");
}

/* Reads a sheet of a workbook with styles. */
static void expect_styled(const char *sheet, const char *expected)
{
    const struct made_part parts[] = {{"xl/_rels/workbook.xml.rels", RELATED},
                                      {"xl/styles.xml", STYLES},
                                      {"xl/sharedStrings.xml", STRINGS},
                                      {"xl/worksheets/sheet1.xml", sheet},
                                      {0}};
    expect(parts, expected);
}

#define CHANGED                                                                                    \
    ": if something else was typed, such as 3-4, the spreadsheet program has changed it; format "  \
    "the cell as text, and type it again"
#define DATE "<c s=\"1\"><v>41732</v></c>"

/* A date or a time may have been the name of a case, which a spreadsheet program converted. */
static void check_dates_for_names(void **state)
{
    (void)state;
    expect_styled(SHEET("<row>" CELL("case") CELL("agency") CELL("setting") CELL("completed")
                            CELL("q2") CELL("Comments") CELL("Id") "</row><row>" DATE CELL(
                                "GP") "<c s=\"8\"><v>0.5</v></c>" DATE CELL("Yes") DATE DATE
                        "</row><row>"
                        "<c t=\"d\"><v>2014-04-03</v></c>" DATE "</row>"),
                  "1: note: columns that are not part of the template are ignored: \"Id\"\n" MISSING
                  "2: warning: case: cell A2 holds a date or a time, \"2014-04-03\"" CHANGED "\n"
                  "2: warning: setting: cell C2 holds a date or a time, \"12:00:00\"" CHANGED
                  " (2014-04-03, GP)\n"
                  "2014-04-03|GP|12:00:00|-|0|2014-04-03\n"
                  "3: warning: case: cell A3 holds a date or a time, \"2014-04-03\"" CHANGED "\n"
                  "3: warning: agency: cell B3 holds a date or a time, \"2014-04-03\"" CHANGED "\n"
                  "3: warning: nothing is answered in this return (2014-04-03, 2014-04-03)\n"
                  "2014-04-03|2014-04-03||-|-|\n");
    expect_styled(SHEET("<row>" CELL("item") CELL("answer")
                            CELL("comments") "</row><row>" CELL("case") DATE
                        "</row><row>" CELL("agency") CELL("GP") DATE "</row><row>" CELL("completed")
                            DATE "</row><row>" CELL("q2") CELL("Yes") DATE "</row>"),
                  "2: warning: case: cell B2 holds a date or a time, \"2014-04-03\"" CHANGED "\n"
                  "3: warning: agency: comments belong to a question: those on this line are not "
                  "used\n"
                  "1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, "
                  "q8, q9, q10, q11: counted as no answer\n"
                  "2014-04-03|GP||-|0|2014-04-03\n");
}

/* Unreadable cells are errors with row, column and item. The answer is then unreadable. */
static void check_unreadable_cells(void **state)
{
    (void)state;
    expect_sheet(
        SHEET(HEADER "<row r=\"3\">" CELL("A") CELL(
            "GP") "<c t=\"e\"><v>#N/A</v></c></row>"
                  "<row>" CELL("B")
                      CELL("GP") "<c><f>A1</f></c></row>"
                                 "<row>" CELL("C") "<c t=\"e\"><f>A1</f><v>#REF!</v></c></row>"
                                                   "<row>" CELL("D") CELL("GP") CELL(
                                                       "no") "<c t=\"str\"><f>A1</f></c></row>"),
        MISSING
        "3: error: q2: cell C3 holds the error \"#N/A\": mend its formula, or type what belongs "
        "there (A, GP)\n"
        "A|GP||-|?|\n"
        "4: error: q2: cell C4 holds a formula without its result: open the workbook in a "
        "spreadsheet program and save it, or type what belongs there (B, GP)\n"
        "B|GP||-|?|\n"
        "5: error: agency: cell B5 holds the error \"#REF!\": mend its formula, or type what "
        "belongs there\n"
        "6: error: q2_comments: cell D6 holds a formula without its result: open the workbook in a "
        "spreadsheet program and save it, or type what belongs there (D, GP)\n"
        "D|GP||-|1|\n");
    expect_sheet(
        SHEET("<row>" CELL("item") CELL("answer") CELL(
            "comments") "</row>"
                        "<row>" CELL(
                            "case") "<c><v>7</v></c></row>"
                                    "<row>" CELL("agency") CELL(
                                        "GP") "</row>"
                                              "<row><c t=\"e\"><v>#NAME?</v></c>" CELL(
                                                  "Yes") "</row>"
                                                         "<row>" CELL(
                                                             "q2") "<c><f>A1</f></c><c "
                                                                   "t=\"e\"><v>#N/A</v></c></row>"),
        "4: error: cell A4 holds the error \"#NAME?\": mend its formula, or type what "
        "belongs there\n"
        "5: error: q2: cell B5 holds a formula without its result: open the workbook in a "
        "spreadsheet program and save it, or type what belongs there (7, GP)\n"
        "5: error: q2: cell C5 holds the error \"#N/A\": mend its formula, or type what "
        "belongs there (7, GP)\n"
        "1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, "
        "q8, q9, q10, q11: counted as no answer\n"
        "7|GP||-|?|\n");
    expect_sheet(SHEET("<row>" CELL("case") CELL("agency") "<c t=\"e\"><v>#N/A</v></c>" CELL(
                     "q2") "</row><row>" CELL("A") CELL("GP") "</row>"),
                 "1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, "
                 "q8, q9, q10, q11: counted as no answer\n"
                 "1: error: cell C1 holds the error \"#N/A\": mend its formula, or type what "
                 "belongs there\n");
}

#define FORMULA "<c><f>A1</f></c>"
#define WITHOUT_RESULT                                                                             \
    " holds a formula without its result: open the workbook in a spreadsheet program and save "    \
    "it, or type what belongs there"

/* A row with only formulas without results is not empty. */
static void check_rows_of_formulas(void **state)
{
    (void)state;
    expect_sheet(SHEET(HEADER "<row>" FORMULA FORMULA FORMULA FORMULA "</row>"),
                 MISSING "2: error: case: cell A2" WITHOUT_RESULT "\n"
                         "2: error: agency: cell B2" WITHOUT_RESULT "\n"
                         "2: error: q2: cell C2" WITHOUT_RESULT "\n"
                         "2: error: q2_comments: cell D2" WITHOUT_RESULT "\n");
    expect_sheet(SHEET("<row>" CELL("item") CELL("answer") "</row><row>" FORMULA FORMULA "</row>"),
                 "2: error: cell A2" WITHOUT_RESULT "\n"
                 "1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q2, q3, q4, q5, q6, "
                 "q7, q8, q9, q10, q11: counted as no answer\n"
                 "1: error: case: missing: a return is known by its case and agency\n");
}

/* Missing rows and cells, with and without their references. */
static void check_places(void **state)
{
    (void)state;
    expect_sheet(
        SHEET("<row r=\"2\"/><row r=\"3\" spans=\"1:4\"><c r=\"B3\" t=\"inlineStr\"><is><t> "
              "</t></is></c></row>"
              "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>case</t></is></c>" CELL(
                  "agency") "<c r=\"E5\" t=\"inlineStr\"><is><t>q2</t></is></c><c r=\"F5\"/></row>"
                            "<row><c/>" CELL("A") CELL(
                                "GP") "</row><row/>"
                                      "<row r=\"9\"><c r=\"C9\" t=\"inlineStr\"><is><t>School</t>"
                                      "</is></c><c r=\"G9\" t=\"inlineStr\"><is><t>see me</t></is>"
                                      "</c>" CELL(" ")
                                          CELL("and me") "</row><row><c r=\"XFD10\"/></row>"
                                                         "<row><c r=\"H11\"><v>1</v></c></row>"),
        "5: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, "
        "q10, q11: counted as no answer\n"
        "6: warning: nothing is answered in this return (A, GP)\n"
        "A|GP||-|-|\n"
        "9: warning: the cells from G9, \"see me\", to I9 are not read: their columns have no "
        "headings. If they matter, give them some\n"
        "9: warning: the row \"School\" is not read: it names no case and answers no question (if "
        "it is a return, fill them in)\n"
        "11: warning: cell H11, \"1\", is not read: its column has no heading. If it matters, give "
        "it one\n");
}

#define STRICT_MAIN "http://purl.oclc.org/ooxml/spreadsheetml/main"
#define STRICT_RELATIONS "http://purl.oclc.org/ooxml/officeDocument/relationships"

/* ISO/IEC 29500 Strict, with prefixes, attributes in another order, and parts in other places. */
static void check_strict(void **state)
{
    (void)state;
    const struct made_part parts[] = {
        {"_rels/.rels", RELATIONSHIPS("<Relationship Target=\"/office/../book.xml\" Id=\"a\" "
                                      "Type=\"" STRICT_RELATIONS "/officeDocument\"/>")},
        {"xl/workbook.xml", NULL},
        {"xl/_rels/workbook.xml.rels", NULL},
        {"book.xml", XML "<x:workbook xmlns:x=\"" STRICT_MAIN "\" xmlns:rel=\"" STRICT_RELATIONS
                         "\" conformance=\"strict\"><x:sheets><x:sheet rel:id=\"b\" sheetId=\"9\" "
                         "name=\"S\"/></x:sheets></x:workbook>"},
        {"_rels/book.xml.rels",
         RELATIONSHIPS("<Relationship Target=\"./a/b/../SHEET.xml\" "
                       "Type=\"" STRICT_RELATIONS "/worksheet\" Id=\"b\"/>")},
        {"a/sheet.xml",
         XML "<x:worksheet xmlns:x=\"" STRICT_MAIN "\"><x:sheetData><x:row><x:c t=\"str\"><x:v>case"
             "</x:v></x:c><x:c t=\"str\"><x:v>agency</x:v></x:c><x:c t=\"str\"><x:v>q2</x:v></x:c>"
             "</x:row><x:row><x:c><x:v>7</x:v></x:c><x:c t=\"str\"><x:v>GP</x:v></x:c><x:c "
             "t=\"str\"><x:v>N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>"},
        {0}};
    expect(parts, MISSING "7|GP||-|2|\n");
}

#define GUIDE SHEET("<row>" CELL("How to fill in the form") "</row>")
#define ONE_RETURN SHEET(HEADER "<row>" CELL("A") CELL("GP") CELL("Yes") "</row>")
#define FOUR_SHEETS                                                                                \
    RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml")                       \
                      RELATIONSHIP("rId2", "worksheet", "worksheets/sheet2.xml")                   \
                          RELATIONSHIP("rId3", "worksheet", "worksheets/sheet3.xml")               \
                              RELATIONSHIP("rId4", "chartsheet", "chartsheets/sheet1.xml"))

static void expect_sheets(const char *list, const char *first, const char *second,
                          const char *third, const char *expected)
{
    char workbook[2000];
    snprintf(workbook, sizeof workbook, WORKBOOK("<sheets>%s</sheets>"), list);
    const struct made_part parts[] = {
        {"xl/workbook.xml", workbook},       {"xl/_rels/workbook.xml.rels", FOUR_SHEETS},
        {"xl/worksheets/sheet1.xml", first}, {"xl/worksheets/sheet2.xml", second},
        {"xl/worksheets/sheet3.xml", third}, {0}};
    expect(parts, expected);
}

#define HIDDEN(name, id, state)                                                                    \
    "<sheet name=\"" name "\" sheetId=\"2\" state=\"" state "\" r:id=\"" id "\"/>"

#define HIDE_OR_NOT ": unhide it if it counts; if not, delete it\n"

/* What other readers take: backslashes in names of parts, a sheet that is listed and not there, and
 * a list of formats that is not. */
static void check_tolerance(void **state)
{
    (void)state;
    const struct made_part backslashes[] = {
        {"xl/workbook.xml", NULL},
        {"xl/_rels/workbook.xml.rels", NULL},
        {"_rels/.rels",
         RELATIONSHIPS(RELATIONSHIP("rId1", "officeDocument", "\\xl\\workbook.xml"))},
        {"xl\\workbook.xml", WORKBOOK("<sheets>" SHEET_ENTRY("S", "rId1") "</sheets>")},
        {"xl\\_rels\\workbook.xml.rels",
         RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets\\sheet1.xml"))},
        {"xl\\worksheets\\sheet1.xml", ONE_RETURN},
        {0}};
    expect(backslashes, MISSING "A|GP||-|0|\n");
    const struct made_part unformatted[] = {
        {"xl/_rels/workbook.xml.rels",
         RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml")
                           RELATIONSHIP("rId2", "styles", "styles.xml"))},
        {"xl/worksheets/sheet1.xml", ONE_RETURN},
        {0}};
    expect(unformatted,
           "warning: its list of formats (styles.xml) is missing: dates, and numbers that are "
           "shown as 001, are read as plain numbers. Open it in a spreadsheet program, and save "
           "it again\n" MISSING "A|GP||-|0|\n");
    expect_sheets(SHEET_ENTRY("Form", "rId1") SHEET_ENTRY("Gone", "rId9") "<sheet name=\"No id\"/>",
                  ONE_RETURN, GUIDE, GUIDE,
                  "warning: the sheet \"Gone\" is not read: the workbook lists it, but does not "
                  "have it. If you see it in a spreadsheet program, save the workbook there again\n"
                  "warning: the sheet \"No id\" is not read: the workbook lists it, but does not "
                  "have it. If you see it in a spreadsheet program, save the workbook there "
                  "again\n" MISSING "A|GP||-|0|\n");
    expect_sheet(SHEET(HEADER "<row>" CELL("A")
                           CELL("GP") "<c t=\"inlineStr\"><v>Yes</v><is><t>No</t></is></c></row>"),
                 MISSING "2: error: is damaged: row 2 has \"No\" outside a cell\n");
}

static void check_sheets(void **state)
{
    (void)state;
    expect_sheets(
        SHEET_ENTRY("Guide", "rId1") HIDDEN("Lists", "rId2", "veryHidden")
            SHEET_ENTRY("Form", "rId3") SHEET_ENTRY("Chart", "rId4"),
        GUIDE, ONE_RETURN, ONE_RETURN,
        "note: the sheet \"Guide\" is not read: its first row has no headings of a return, "
        "such as \"case\" and \"agency\"\n"
        "warning: the hidden sheet \"Lists\" holds a return and is not read" HIDE_OR_NOT MISSING
        "A|GP||-|0|\n");
    expect_sheets(SHEET_ENTRY("Form", "rId1") SHEET_ENTRY("Empty", "rId2")
                      HIDDEN("Old", "rId3", "hidden"),
                  ONE_RETURN, SHEET(""), GUIDE, MISSING "A|GP||-|0|\n");
    expect_sheets(
        SHEET_ENTRY("Case &quot;A&quot;", "rId1") SHEET_ENTRY("Guide", "rId2")
            SHEET_ENTRY("Case B", "rId3"),
        ONE_RETURN, GUIDE, ONE_RETURN,
        "note: the sheet \"Guide\" is not read: its first row has no headings of a return, "
        "such as \"case\" and \"agency\"\n" MISSING "A|GP||-|0|\n" MISSING "A|GP||-|0|\n");
    expect_sheets(
        SHEET_ENTRY("Guide", "rId1") SHEET_ENTRY("Form", "rId2"), GUIDE,
        SHEET("<row/><row>" CELL("case") CELL("agenci") CELL("q2") "</row>"), GUIDE,
        "note: the sheet \"Guide\" is not read: its first row has no headings of a return, "
        "such as \"case\" and \"agency\"\n"
        "2: error: no column for the agency: give the column that has it the heading "
        "\"agency\" (or \"Organisation\", \"Service\" or \"Name of agency\")\n"
        "2: error: column 2, \"agenci\": did you mean \"agency\"? (if the column is not "
        "part of the template, give it a name less like that)\n");
    expect_sheets(
        SHEET_ENTRY("Guide", "rId1"), GUIDE, GUIDE, GUIDE,
        "1: error: not a return: the first row with text of the sheet \"Guide\" must name "
        "the columns \"case\" and \"agency\", or \"item\" and \"answer\"\n");
    expect_sheets(SHEET_ENTRY("Empty", "rId1") HIDDEN("Old", "rId2", "hidden"), SHEET(""),
                  ONE_RETURN, GUIDE,
                  "warning: the hidden sheet \"Old\" holds a return and is not read" HIDE_OR_NOT
                  "error: the workbook is empty: no sheet that is shown has text\n");
    expect_sheets(
        HIDDEN("Old", "rId1", "hidden") SHEET_ENTRY("A", "rId2") SHEET_ENTRY("B", "rId3"),
        ONE_RETURN, ONE_RETURN, ONE_RETURN,
        "warning: the hidden sheet \"Old\" holds a return and is not read" HIDE_OR_NOT MISSING
        "A|GP||-|0|\n" MISSING "A|GP||-|0|\n");
    expect_sheets(SHEET_ENTRY("Form", "rId1"), SHEET(HEADER), GUIDE, GUIDE,
                  MISSING "1: error: no return in it: nothing stands below the headings\n");
}

/* A sheet may have the name of a case, and a cell or a tag may contain it. */
static void check_anonymous_messages(void **state)
{
    static const struct {
        const char *list, *first, *expected;
    } rows[] = {
        {SHEET_ENTRY("KX47", "rId1") HIDDEN("KX49", "rId2", "hidden") SHEET_ENTRY("KX48", "rId3"),
         ONE_RETURN,
         "warning: the hidden sheet 2 holds a return and is not read" HIDE_OR_NOT MISSING
         "A|GP||-|0|\n" MISSING "A|GP||-|0|\n"},
        {SHEET_ENTRY("KX47", "rId1") SHEET_ENTRY("KX48", "rId3"), GUIDE,
         "note: the sheet 1 is not read: its first row has no headings of a return, such as "
         "\"case\" and \"agency\"\n" MISSING "A|GP||-|0|\n"},
        {SHEET_ENTRY("KX47", "rId1"), GUIDE,
         "1: error: not a return: the first row with text of the sheet 1 must name the columns "
         "\"case\" and \"agency\", or \"item\" and \"answer\"\n"},
        {SHEET_ENTRY("A", "rId1"), SHEET(HEADER "<row><c t=\"KX47\"/></row>"),
         MISSING "2: error: is damaged: a cell has the unknown type [not shown]\n"},
        {SHEET_ENTRY("A", "rId1"), SHEET(HEADER "<row><c r=\"KX-47\"/></row>"),
         MISSING "2: error: is damaged: [not shown] is not the name of a cell\n"},
        {SHEET_ENTRY("A", "rId1"), SHEET(HEADER "<row>KX47</row>"),
         MISSING "2: error: is damaged: row 2 has [not shown] outside a cell\n"},
        {SHEET_ENTRY("A", "rId1"), SHEET(HEADER "<row><c t=\"e\"><v>KX47</v></c></row>"),
         MISSING "2: error: case: cell A2 holds the error [not shown]: mend its formula, or type "
                 "what belongs there\n"},
        {SHEET_ENTRY("A", "rId1"),
         SHEET(HEADER "<row>" CELL("A") "<c t=\"d\"><v>3-4</v></c>" CELL("Yes") "</row>"),
         MISSING "2: warning: agency: cell B2 holds a date or a time, [not shown]: if something "
                 "else was typed, such as 3-4, the spreadsheet program has changed it; format the "
                 "cell as text, and type it again\nA|3-4||-|0|\n"},
    };
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char workbook[2000];
        snprintf(workbook, sizeof workbook, WORKBOOK("<sheets>%s</sheets>"), rows[i].list);
        const struct made_part parts[] = {{"xl/workbook.xml", workbook},
                                          {"xl/_rels/workbook.xml.rels", FOUR_SHEETS},
                                          {"xl/worksheets/sheet1.xml", rows[i].first},
                                          {"xl/worksheets/sheet2.xml", ONE_RETURN},
                                          {"xl/worksheets/sheet3.xml", ONE_RETURN},
                                          {0}};
        expect_outcome(parts, true, rows[i].expected);
    }
}

static void check_macros(void **state)
{
    (void)state;
    const struct made_part parts[] = {
        {"xl/_rels/workbook.xml.rels",
         RELATIONSHIPS(RELATIONSHIP("rId1", "worksheet", "worksheets/sheet1.xml")
                           RELATIONSHIP("rId2", "vbaProject", "vbaProject.bin"))},
        {"xl/vbaProject.bin", "macros"},
        {"xl/worksheets/sheet1.xml", ONE_RETURN},
        {0}};
    expect(parts, "note: has macros, which are not looked at\n" MISSING "A|GP||-|0|\n");
}

/* A checklist of yes/no boxes counts as one of ticks, as in a CSV file. */
static void check_ticks(void **state)
{
    (void)state;
    expect_sheet(SHEET("<row>" CELL("case") CELL("agency") CELL("q1a")
                           CELL("q1b") "</row><row>" CELL("A")
                               CELL("GP") "<c t=\"b\"><v>1</v></c></row><row>" CELL("B")
                                   CELL("GP") "<c/><c><v>1</v></c></row>"),
                 "1: warning: no column for q1c, q1d, q1e, q1f, q1g, q2, q3, q4, q5, q6, q7, q8, "
                 "q9, q10, q11: counted as no answer\nA|GP||0|-|\nB|GP||1|-|\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_cells),
        cmocka_unit_test(check_number_formats),
        cmocka_unit_test(check_dates_from_1904),
        cmocka_unit_test(check_dates_for_names),
        cmocka_unit_test(check_unreadable_cells),
        cmocka_unit_test(check_rows_of_formulas),
        cmocka_unit_test(check_places),
        cmocka_unit_test(check_strict),
        cmocka_unit_test(check_tolerance),
        cmocka_unit_test(check_sheets),
        cmocka_unit_test(check_anonymous_messages),
        cmocka_unit_test(check_macros),
        cmocka_unit_test(check_ticks),
    };
    return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
