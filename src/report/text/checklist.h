/* Describes the answers to a checklist in one text. */
#pragma once

#include "report/language/share.h"

/* Writes the paragraphs of a checklist. */
void narrate_checklist(struct writer *writer, const struct question *question);
