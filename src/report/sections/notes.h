/* Notes of parents and practitioners, taken over block by block. */
#ifndef CINAUDIT_REPORT_SECTIONS_NOTES_H
#define CINAUDIT_REPORT_SECTIONS_NOTES_H

#include "report/language/prose.h"

/* Writes the passages under a heading of that level: the notes' own begin one level below. */
void write_notes(struct writer *writer, const struct passages *passages, unsigned level);

#endif
