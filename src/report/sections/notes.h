/* Copies notes of parents and practitioners into the report, block by block. */
#pragma once

#include "report/language/prose.h"

/* Writes the passages below a heading of that level. Their own headings begin one level deeper. */
void write_notes(struct writer *writer, const struct passages *passages, unsigned level);
