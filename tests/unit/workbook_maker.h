/* Workbooks that are assembled part by part, as no program would write them, and what the program
 * reads from them. */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct made_part {
    const char *name;
    const char *text; /* NULL leaves out this part of the plain workbook */
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

/* Writes a plain workbook with one sheet, called "Return". The parts must include
 * xl/worksheets/sheet1.xml. A part replaces the plain one of the same name, or is added. The list
 * ends with a part without a name. */
void make_workbook(const char *path, const struct made_part *parts);

/* Reads a file as returns on the default template. The result, which the caller frees, has a line
 * for each problem, "line: severity: item: message". Then it has for each return its case, agency
 * and setting, its answers to questions 1a and 2 (the number of the option, "-" for none, "?" for
 * unreadable) and its comments on question 2. With `anonymous` problems repeat nothing that is
 * read. */
char *outcome_of(const char *path, bool keep_going, bool anonymous);

/* The tests of a program write their files into their own folder. */
int enter_folder(void **state);
int leave_folder(void **state);
