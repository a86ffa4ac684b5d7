/* The form as a workbook, read back: the content of its cells, which of them are unlocked, and
 * which answers they accept. tests/outputs/xlsx_form_test.sh tests it with spreadsheet programs. */
#include "test.h"

#include "form/form.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

/* The unpacked parts of a form's workbook that the tests look at. */
struct workbook {
    char *bytes;
    size_t length;
    char *strings, *styles, *return_sheet, *progress_sheet, *lists_sheet, *workbook;
};

static int begin(void **state)
{
    struct arena *arena = calloc(1, sizeof *arena);
    arena_init(arena, NULL, NULL);
    *state = arena;
    return 0;
}

static int end(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

/* Reads a part of the workbook in a file. */
static char *part(struct arena *arena, const char *path, const char *name)
{
    zip_stat_t status;
    zip_t *workbook = zip_open(path, ZIP_RDONLY, NULL);
    assert_int_equal(zip_stat(workbook, name, 0, &status), 0);
    char *bytes = arena_alloc(arena, status.size + 1);
    zip_file_t *file = zip_fopen(workbook, name, 0);
    assert_int_equal(zip_fread(file, bytes, status.size), status.size);
    zip_fclose(file);
    zip_discard(workbook);
    return bytes;
}

static struct form form_of(const struct template *template, const char *case_id, const char *agency,
                           const char *setting)
{
    return (struct form){.template = template,
                         .case_id = text_of(case_id),
                         .agency = text_of(agency),
                         .setting = text_of(setting),
                         .created = 1400000000};
}

static struct workbook write_form(struct arena *arena, const struct form *form)
{
    struct workbook workbook = {0};
    FILE *stream = open_memstream(&workbook.bytes, &workbook.length);
    assert_null(form_xlsx(stream, arena, form));
    fclose(stream);
    char path[] = "/tmp/cinaudit-test-XXXXXX";
    FILE *file = fdopen(mkstemp(path), "w");
    fwrite(workbook.bytes, 1, workbook.length, file);
    fclose(file);
    workbook.strings = part(arena, path, "xl/sharedStrings.xml");
    workbook.styles = part(arena, path, "xl/styles.xml");
    workbook.workbook = part(arena, path, "xl/workbook.xml");
    workbook.return_sheet = part(arena, path, "xl/worksheets/sheet1.xml");
    workbook.progress_sheet = part(arena, path, "xl/worksheets/sheet3.xml");
    workbook.lists_sheet = part(arena, path, "xl/worksheets/sheet4.xml");
    remove(path);
    return workbook;
}

static const struct template *load(struct arena *arena, const char *source)
{
    struct problems problems;
    problems_init(&problems, arena, NULL, NULL);
    const struct template *template = template_load(arena, text_of(source), "test", &problems);
    assert_non_null(template);
    return template;
}

/* The text after the `index`th `mark`; NULL if there are fewer. */
static const char *behind(const char *xml, const char *mark, size_t index)
{
    for (; xml; index--) {
        xml = strstr(xml, mark);
        xml = xml ? xml + strlen(mark) : NULL;
        if (index == 0)
            break;
    }
    return xml;
}

static size_t number_of(const char *xml, const char *mark)
{
    size_t count = 0;
    while ((xml = behind(xml, mark, 0)))
        count++;
    return count;
}

/* The content of an attribute or an element, as it is in the XML. */
static struct text until(const char *begin, char end)
{
    return (struct text){begin, strcspn(begin, (char[]){end, '\0'})};
}

/* What a cell accepts: nothing "", text "*", anything else, such as a date, "#". In a cell of text,
 * nothing that is typed becomes a formula or a date. */
static const char *mark_of(const struct workbook *workbook, size_t format)
{
    const char *xf = behind(strstr(workbook->styles, "<cellXfs"), "<xf ", format);
    const char *next = strstr(xf, "<xf ");
    const char *unlocked = strstr(xf, "locked=\"0\"");
    if (!unlocked || (next && unlocked > next))
        return "";
    struct text number = until(strchr(xf, '"') + 1, '"');
    char text_format[64];
    snprintf(text_format, sizeof text_format, "numFmtId=\"%.*s\" formatCode=\"@\"",
             TEXT_ARGUMENTS(number));
    return strstr(workbook->styles, text_format) ? "*" : "#";
}

/* A cell of a sheet, "" if it is empty. */
static struct text cell_text(const struct workbook *workbook, const char *cell)
{
    struct text tag = until(cell, '>');
    if (tag.data[tag.length - 1] == '/')
        return text_of("");
    const char *value = behind(cell, "<v>", 0);
    assert_true(strstr(cell, " t=\"s\">") < value);
    const char *string = behind(workbook->strings, "<si>", strtoul(value, NULL, 10));
    return until(strchr(string + strlen("<t"), '>') + 1, '<');
}

/* The sheet as text, a line for each row, with a mark before each cell. */
static char *describe(struct arena *arena, const struct workbook *workbook, const char *sheet)
{
    char *description = "";
    for (const char *cell = behind(sheet, "<c r=\"", 0); cell; cell = behind(cell, "<c r=\"", 0)) {
        struct text text = cell_text(workbook, cell);
        const char *mark = mark_of(workbook, strtoul(strstr(cell, "s=\"") + 3, NULL, 10));
        description = arena_format(arena, "%s%s%s%.*s", description,
                                   *cell != 'A'        ? "|"
                                   : *description == 0 ? ""
                                                       : "\n",
                                   mark, TEXT_ARGUMENTS(text));
    }
    return description;
}

/* The validations as text, a line each: the cell, and the range or the dates. */
static char *describe_validations(struct arena *arena, const char *sheet)
{
    char *description = "";
    const char *validation = sheet;
    while ((validation = behind(validation, "<dataValidation ", 0))) {
        struct text cell = until(behind(validation, "sqref=\"", 0), '"');
        struct text formula = until(behind(validation, "<formula1>", 0), '<');
        description = arena_format(arena, "%s%.*s %.*s\n", description, TEXT_ARGUMENTS(cell),
                                   TEXT_ARGUMENTS(formula));
    }
    return description;
}

#define LONG "a label of more than the two hundred and fifty-five characters of a list, "

static const char theme[] =
    "{\"schema\": \"cinaudit.template/1\", \"id\": \"t\", \"title\": \"%s\", \"themes\": [{\"id\": "
    "\"a\", \"number\": \"1\", \"title\": \"A\", \"questions\": [%s]}], \"questions\": [%s]}";

static const char questions[] =
    "{\"id\": \"q1\", \"number\": \"1\", \"text\": \"Is there a plan?\", \"options\": ["
    "{\"value\": \"yes\", \"label\": \"Yes, and\\nup to date\", \"role\": \"positive\"}, "
    "{\"value\": \"no\", \"label\": \"No\", \"role\": \"negative\", \"comment_expected\": true}]},"
    "{\"id\": \"q2\", \"number\": \"2\", \"text\": \"Does it have?\", \"applies_if\": {\"item\": "
    "\"q1\", \"options\": [\"yes\"]}, \"items\": ["
    "{\"id\": \"q2a\", \"number\": \"2a\", \"text\": \"aims\"}, "
    "{\"id\": \"q2b\", \"number\": \"2b\", \"text\": \"dates\"}], \"options\": ["
    "{\"value\": \"yes\", \"label\": \"Yes\", \"role\": \"positive\"}, "
    "{\"value\": \"no\", \"label\": \"No\", \"role\": \"negative\"}], "
    "\"ticked\": \"yes\", \"not_ticked\": \"no\"},"
    "{\"id\": \"q3\", \"number\": \"3\", \"text\": \"Are they kept?\", \"applies_if\": {\"item\": "
    "\"q2b\", \"options\": [\"yes\"]}, \"options\": ["
    "{\"value\": \"kept\", \"label\": \"" LONG LONG LONG LONG
    "\", \"short\": \"All\", \"role\": \"positive\"}, "
    "{\"value\": \"missed\", \"label\": \"x" LONG LONG LONG LONG "\", \"role\": \"negative\"}]}";

static const struct template *small_template(struct arena *arena)
{
    return load(arena, arena_format(arena, theme, "Trial", "\"q1\", \"q2\", \"q3\"", questions));
}

static void check_cells(void **state)
{
    struct arena *arena = *state;
    const struct form form = form_of(small_template(arena), "=A", "R&D", "");
    struct workbook workbook = write_form(arena, &form);
    assert_string_equal(
        describe(arena, &workbook, workbook.return_sheet),
        "Item|Question|Answer|Comments\n"
        "template|Form (tells which audit this is: leave it as it is)|t|\n"
        "case|Case (the letter or number that the request gives, never a name)|=A|\n"
        "agency|Agency (the kind of agency, as the request gives it)|R&amp;D|\n"
        "setting|Setting (only if your agency has several, such as which school)|*|\n"
        "auditor_role|Your role (what you do, not who you are)|*|\n"
        "completed|Date completed (year, month and day: 2014-03-20)|#|\n"
        "immediate_action|Was immediate action needed? (Yes or No)|*|\n"
        "q1|1. Is there a plan? Please comment if you answer “No”.|*|*\n"
        "q2|2. Does it have? Asked only if question 1 is answered Yes, and up to date. Please "
        "answer each of the lines below.||*\n"
        "q2a|2a. aims|*|\n"
        "q2b|2b. dates|*|\n"
        "q3|3. Are they kept? Asked only if question 2b is answered Yes. “All” stands for: " LONG
            LONG LONG "a label of more than the two hundred and fifty-five characters of a list, "
        "“missed” stands for: x" LONG LONG LONG
        "a label of more than the two hundred and fifty-five characters of a list,|*|*");
    free(workbook.bytes);
}

static void check_lists(void **state)
{
    struct arena *arena = *state;
    const struct form form = form_of(small_template(arena), "", "", "");
    struct workbook workbook = write_form(arena, &form);
    assert_string_equal(describe(arena, &workbook, workbook.lists_sheet), "Chosen for|Choices\n"
                                                                          "q1|Yes, and up to date\n"
                                                                          "q1|No\n"
                                                                          "q2|Yes\n"
                                                                          "q2|No\n"
                                                                          "q3|All\n"
                                                                          "q3|missed\n"
                                                                          "immediate_action|Yes\n"
                                                                          "immediate_action|No");
    assert_string_equal(describe_validations(arena, workbook.return_sheet),
                        "C7 36526\n"
                        "C8 Lists!$B$8:$B$9\n"
                        "C9 Lists!$B$2:$B$3\n"
                        "C11 Lists!$B$4:$B$5\n"
                        "C12 Lists!$B$4:$B$5\n"
                        "C13 Lists!$B$6:$B$7\n");
    assert_non_null(strstr(workbook.return_sheet, "error=\"Please choose “Yes, and up to date” or "
                                                  "“No”, or leave the cell empty.\""));
    free(workbook.bytes);
}

/* The order of the sheets, what is locked, and what is not asked before anything is answered. */
static void check_sheets(void **state)
{
    struct arena *arena = *state;
    const struct form form = form_of(small_template(arena), "A", "School", "West");
    struct workbook workbook = write_form(arena, &form);
    assert_non_null(strstr(workbook.workbook, "<sheet name=\"Return\" sheetId=\"1\" r:id=\"rId1\"/>"
                                              "<sheet name=\"How to fill this in\" sheetId=\"2\" "
                                              "r:id=\"rId2\"/><sheet name=\"Progress\" "
                                              "sheetId=\"3\" r:id=\"rId3\"/><sheet name=\"Lists\" "
                                              "sheetId=\"4\" state=\"hidden\" r:id=\"rId4\"/>"));
    assert_non_null(strstr(workbook.workbook, "<definedName name=\"States\">Progress!$C$5:$C$16"));
    assert_non_null(strstr(workbook.return_sheet,
                           "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" "
                           "formatColumns=\"0\" formatRows=\"0\"/>"));
    assert_int_equal(number_of(workbook.progress_sheet, "<sheetProtection "), 1);
    assert_int_equal(number_of(workbook.lists_sheet, "<sheetProtection "), 1);
    assert_int_equal(number_of(workbook.return_sheet, "<f>"), 0);
    assert_non_null(strstr(workbook.return_sheet,
                           "<conditionalFormatting sqref=\"A13:D13\"><cfRule "
                           "type=\"expression\" dxfId=\"0\" priority=\"4\"><formula>"
                           "INDEX(States,12)=\"not asked\"</formula>"));
    assert_int_equal(number_of(workbook.return_sheet, "<cfRule "), 4);
    assert_non_null(strstr(workbook.progress_sheet,
                           "<f>IF(AND($C$15&lt;&gt;\"not asked\",OR(Return!$C$12=Lists!$B$4)),"
                           "IF(TRIM(Return!$C$13)=\"\",\"missing\",\"answered\"),\"not "
                           "asked\")</f><v>not asked</v>"));
    assert_non_null(strstr(workbook.progress_sheet,
                           "IF(AND(OR(Return!$C$9=Lists!$B$3),TRIM(Return!$D$9)=\"\"),\"answered, "
                           "comment missing\",\"answered\")"));
    assert_non_null(strstr(workbook.progress_sheet, "<v>0 of 1 questions and lines answered</v>"));
    assert_non_null(strstr(workbook.return_sheet, "<selection pane=\"bottomLeft\" "
                                                  "activeCell=\"C6\" sqref=\"C6\"/>"));
    free(workbook.bytes);
}

/* Texts that could become formulas, instructions, markup or invalid XML. The library takes "&&G" in
 * a page header for a picture, and frees it twice. */
static void check_hostile(void **state)
{
    static const char hostile[] =
        "{\"id\": \"q1\", \"number\": \"=1\", \"text\": "
        "\"=HYPERLINK(\\\"http://example.org\\\")\", "
        "\"options\": ["
        "{\"value\": \"a\", \"label\": \"=cmd|' /C calc'!A0\", \"role\": \"positive\"}, "
        "{\"value\": \"b\", \"label\": \"<&>\\\"'; x\", \"role\": \"negative\"}, "
        "{\"value\": \"c\", \"label\": \"\\u202Edcba _x0041_\", \"role\": \"neutral\"}, "
        "{\"value\": \"d\", \"label\": \"no character: \\uFFFE\", \"role\": \"neutral\"}]}";
    struct arena *arena = *state;
    const char *source =
        arena_format(arena, theme, "R&G &[Picture] &P &amp; \\uFFFE &", "\"q1\"", hostile);
    const struct form form = form_of(load(arena, source), "&G", "@A", "\x01");
    struct workbook workbook = write_form(arena, &form);
    assert_string_equal(describe(arena, &workbook, workbook.lists_sheet), "Chosen for|Choices\n"
                                                                          "q1|=cmd|' /C calc'!A0\n"
                                                                          "q1|&lt;&amp;&gt;\"'; x\n"
                                                                          "q1|dcba _x005F_x0041_\n"
                                                                          "q1|d\n"
                                                                          "immediate_action|Yes\n"
                                                                          "immediate_action|No");
    assert_non_null(strstr(workbook.return_sheet,
                           "<oddHeader>&amp;LR&amp;&amp; G &amp;&amp; [Picture] &amp;&amp;P "
                           "&amp;&amp;amp; \uFFFD &amp;&amp;&amp;RCase &amp;&amp; G, @A, \uFFFD<"));
    assert_int_equal(number_of(workbook.return_sheet, "<f>"), 0);
    assert_int_equal(number_of(workbook.return_sheet, "<hyperlink"), 0);
    free(workbook.bytes);
}

/* 500 checklists with 4 lines each. */
static void check_many(void **state)
{
    struct arena *arena = *state;
    char *ids, *list, validation[64];
    size_t ids_length, list_length;
    FILE *id_stream = open_memstream(&ids, &ids_length);
    FILE *stream = open_memstream(&list, &list_length);
    for (int i = 1; i <= 500; i++) {
        fprintf(id_stream, "%s\"q%d\"", i > 1 ? "," : "", i);
        fprintf(stream, "%s{\"id\": \"q%d\", \"number\": \"%d\", \"text\": \"Question %d\",",
                i > 1 ? "," : "", i, i, i);
        fputs("\"options\": [{\"value\": \"yes\", \"label\": \"Yes\", \"role\": \"positive\"},"
              "{\"value\": \"no\", \"label\": \"No\", \"role\": \"negative\"}], \"ticked\": "
              "\"yes\", \"not_ticked\": \"no\", \"items\": [",
              stream);
        for (int j = 0; j < 4; j++)
            fprintf(stream, "%s{\"id\": \"q%d%c\", \"number\": \"%d%c\", \"text\": \"line %d%c\"}",
                    j ? "," : "", i, 'a' + j, i, 'a' + j, i, 'a' + j);
        fputs("]}", stream);
    }
    fclose(id_stream);
    fclose(stream);
    const struct form form =
        form_of(load(arena, arena_format(arena, theme, "Many", ids, list)), "", "", "");
    struct workbook workbook = write_form(arena, &form);
    assert_int_equal(number_of(workbook.return_sheet, "<row "), 1 + FIELD_COUNT + 500 + 2000);
    assert_int_equal(number_of(workbook.return_sheet, "<dataValidation "), 2000 + 2);
    snprintf(validation, sizeof validation, "sqref=\"C%d\"><formula1>Lists!$B$1000:$B$1001<",
             1 + FIELD_COUNT + 2500);
    assert_non_null(strstr(workbook.return_sheet, validation));
    assert_non_null(strstr(workbook.progress_sheet, "<v>0 of 2000 questions and lines answered"));
    free(workbook.bytes);
    free(ids);
    free(list);
}

static void check_bytes(void **state)
{
    struct arena *arena = *state;
    const struct form form = form_of(small_template(arena), "A", "GP", "");
    struct workbook first = write_form(arena, &form), second = write_form(arena, &form);
    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.bytes, second.bytes, first.length);
    free(first.bytes);
    free(second.bytes);
}

static void check_failure(void **state)
{
    struct arena *arena = *state;
    struct form form = form_of(small_template(arena), "A", "GP", "");
    form.folder = "/nowhere";
    const char *error = form_xlsx(stderr, arena, &form);
    assert_non_null(error);
    assert_string_equal(error, "the workbook cannot be written to a temporary file in /nowhere: No "
                               "such file or directory");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check_cells),  cmocka_unit_test(check_lists),
        cmocka_unit_test(check_sheets), cmocka_unit_test(check_hostile),
        cmocka_unit_test(check_many),   cmocka_unit_test(check_bytes),
        cmocka_unit_test(check_failure)};
    return cmocka_run_group_tests(tests, begin, end);
}
