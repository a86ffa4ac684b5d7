/* What the answers to a checklist come to, as one text. */
#ifndef CINAUDIT_REPORT_TEXT_CHECKLIST_H
#define CINAUDIT_REPORT_TEXT_CHECKLIST_H

#include "report/language/share.h"

/* The paragraphs of a checklist, as one text. */
void narrate_checklist(struct writer *writer, const struct question *question);

#endif
