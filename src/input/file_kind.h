/* Tells files that are no table and no JSON by their content, whatever their names: documents, web
 * pages, e-mails, pictures, archives, and workbooks of other kinds. */
#pragma once

#include "base/text.h"

/* What a file is that begins with these bytes, and what to do about it, as a message. NULL if it is
 * none of those known: by bytes that no text begins with, by text, and by the streams of a file of
 * old office programs (OLE). */
const char *kind_of_bytes(struct text start);
const char *kind_of_text(struct text start);
const char *kind_of_ole(struct text start);
