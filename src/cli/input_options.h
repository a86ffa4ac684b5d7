/* The options that name what check and collate read. */
#ifndef CINAUDIT_CLI_INPUT_OPTIONS_H
#define CINAUDIT_CLI_INPUT_OPTIONS_H

#include "options.h"

/* They set a struct named_inputs, with which the command's options begin. */
extern const struct option_row input_rows[];

/* The names of the shipped templates. */
word_list template_words;

#endif
