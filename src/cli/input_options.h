/* The options that name what check and collate read. */
#ifndef CINAUDIT_CLI_INPUT_OPTIONS_H
#define CINAUDIT_CLI_INPUT_OPTIONS_H

#include "options.h"

#include <cinaudit.h>

/* They set a struct cinaudit_options, with which the command's options begin. */
extern const struct option_row input_rows[];

/* The names of the shipped templates. */
word_list template_words;

/* The word for a format, or for NULL, with what the list of notes, ended by a row without a name,
 * has on it. */
struct word format_word(const struct cinaudit_format *format, const struct word *notes);

#endif
