/* What graded answers come to, in sentences. */
#ifndef CINAUDIT_REPORT_TEXT_GRADES_H
#define CINAUDIT_REPORT_TEXT_GRADES_H

#include "report/language/share.h"

/* What the grades of an item come to: which side they are on, and the ends. */
void say_grades(struct writer *writer, size_t item);

#endif
