/* The names of the sheets of the form as a workbook. The form writes them, and the reader needs no
 * warning for those without a return. */
#ifndef CINAUDIT_WORKBOOK_FORM_SHEETS_H
#define CINAUDIT_WORKBOOK_FORM_SHEETS_H

#define RETURN_SHEET "Return"
#define GUIDE_SHEET "How to fill this in"
#define PROGRESS_SHEET "Progress"
#define LISTS_SHEET "Lists"

#endif
