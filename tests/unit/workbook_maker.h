/* Workbooks put together part by part, as no program would write them, and what is read of them. */
#ifndef CINAUDIT_TESTS_WORKBOOK_MAKER_H
#define CINAUDIT_TESTS_WORKBOOK_MAKER_H

#include <stdbool.h>
#include <stddef.h>

struct made_part {
    const char *name;
    const char *text; /* NULL to leave out the part that a plain workbook has by the name */
};

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define SHEET(rows) XML "<worksheet xmlns=\"" MAIN "\"><sheetData>" rows "</sheetData></worksheet>"
#define CELL(text) "<c t=\"inlineStr\"><is><t>" text "</t></is></c>"
#define RELATIONSHIP(id, type, target)                                                             \
    "<Relationship Id=\"" id "\" Type=\"" RELATIONS "/" type "\" Target=\"" target "\"/>"
#define RELATIONSHIPS(list)                                                                        \
    XML "<Relationships "                                                                          \
        "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" list             \
        "</Relationships>"
#define WORKBOOK(sheets)                                                                           \
    XML "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" RELATIONS "\">" sheets "</workbook>"
#define SHEET_ENTRY(name, id) "<sheet name=\"" name "\" sheetId=\"1\" r:id=\"" id "\"/>"

/* Writes a plain workbook of one sheet, xl/worksheets/sheet1.xml, called "Return", which must be
 * among the parts; these stand for the plain one's of the same names, or are added. The list ends
 * with a part without a name. */
void make_workbook(const char *path, const struct made_part *parts);

/* Reads a file as returns on the default template. What is read, owned by the caller: a line for
 * each problem, "line: severity: item: message", then for each return its case, agency and setting,
 * the options that its answers to questions 1a and 2 are (by their numbers, "-" for none, "?" for
 * unreadable) and its comments on question 2. With `anonymous` problems repeat nothing that is
 * read.
 */
char *outcome_of(const char *path, bool keep_going, bool anonymous);

/* The tests of a program write their files in a folder of their own. */
int enter_folder(void **state);
int leave_folder(void **state);

#endif
