/* Escapes text for Markdown. */
#pragma once

#include "base/arena.h"
#include "base/text.h"

/* Escapes a line of plain text (plain.h): puts a backslash before each character that pandoc or
 * CommonMark would read as markup or replace. Quotation marks, dashes and ellipses stay as they
 * are. The result, a C string owned by the arena, can go anywhere: at the beginning of a line, in a
 * heading, in a table cell. */
const char *markdown_escape(struct arena *arena, struct text line);
