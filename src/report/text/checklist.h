/* Describes the answers to a checklist in one text. */
#ifndef CINAUDIT_REPORT_TEXT_CHECKLIST_H
#define CINAUDIT_REPORT_TEXT_CHECKLIST_H

#include "report/language/share.h"

/* Writes the paragraphs of a checklist. */
void narrate_checklist(struct writer *writer, const struct question *question);

#endif
