/* The options for the inputs of check and collate. */
#pragma once

#include "options.h"

#include <cinaudit.h>

/* They set a struct cinaudit_options, which must come first in the command's options. */
extern const struct option_row input_rows[];

/* The names of the shipped templates. */
word_list template_words;

/* The word for a format, or for NULL, with its note from the list. The list ends with a row without
 * a name. */
struct word format_word(const struct cinaudit_format *format, const struct word *notes);
