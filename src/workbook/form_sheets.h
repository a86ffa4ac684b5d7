/* The sheets of the form as a workbook: what they are called, so that the reader knows those that
 * it need not speak of. */
#ifndef CINAUDIT_WORKBOOK_FORM_SHEETS_H
#define CINAUDIT_WORKBOOK_FORM_SHEETS_H

#define RETURN_SHEET "Return"
#define GUIDE_SHEET "How to fill this in"
#define PROGRESS_SHEET "Progress"
#define LISTS_SHEET "Lists"

#endif
