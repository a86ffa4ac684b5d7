/* The names of the sheets of the form as a workbook. The form writes them, and the reader needs no
 * warning for those without a return. */
#pragma once

#define RETURN_SHEET "Return"
#define GUIDE_SHEET "How to fill this in"
#define PROGRESS_SHEET "Progress"
#define LISTS_SHEET "Lists"
