/* Decides which blocks of a document are written. */
#pragma once

#include "report/document/document.h"

/* False for a table without rows, a list without items, or a text that shows nothing. */
bool block_shows(struct arena *arena, const struct block *block);
