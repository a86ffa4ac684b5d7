/* The options of a command. Tables describe how they are read, their text in --help and in the
 * manual page, and their completion in a shell. */
#pragma once

#include "base/arena.h"

#include <stdbool.h>

/* A possible value of an option. The note explains it; NULL if that is not needed. */
struct word {
    const char *name;
    const char *note;
};

/* The word at that index; its name is NULL after the last. */
typedef struct word word_list(size_t index);

/* What completes a value: its words, several words with commas between, or words and paths. */
enum completion { COMPLETE_WORDS, COMPLETE_LISTS, COMPLETE_FILES, COMPLETE_FOLDERS };

struct command;
struct option_row;

/* An option on the command line. */
struct given_option {
    const struct command *command;
    const struct option_row *row;
    const char *value; /* NULL for a flag */
};

/* Stores the option in the command's options. Reports an error and returns false if its value is
 * wrong. */
typedef bool option_taker(void *options, const struct given_option *given);

struct option_row {
    const char *name;       /* without dashes; NULL ends a table */
    const char *letter;     /* its short form, one letter; or NULL */
    const char *value;      /* the value's name in help, such as "FILE"; NULL for a flag */
    const char *help;       /* in lower case, no full stop; "%s" is the words or the range */
    option_taker *take;     /* NULL: print the help */
    size_t offset;          /* of the member it sets in the command's options */
    word_list *words;       /* possible values, or NULL */
    const char *other_name; /* another spelling, or NULL */
    enum completion completion;
    unsigned least, most; /* of a number */
};

struct command {
    const char *name;                   /* "" for the program itself */
    const char *summary;                /* for the list of commands */
    const char *synopsis;               /* the usage after the name */
    const char *intro;                  /* paragraphs of help before the options */
    const char *closing;                /* paragraphs after them */
    const struct option_row *tables[4]; /* end with NULL */
    struct option_row operand;          /* the words and completion of operands */
    void (*note)(void *options, const struct option_row *row); /* called for each option, or NULL */
    int (*run)(int argc, char **argv);                         /* returns the exit status */
};

/* Takers for the type at the row's offset: a bool; a const char *; an unsigned, from the row's
 * least to its most; a size_t, the index of the word. */
option_taker take_flag, take_string, take_number, take_word;

/* The table of --help, which every command has. */
extern const struct option_row help_rows[];

/* The row at that index in the command's tables; NULL after the last. */
const struct option_row *option_row_at(const struct command *command, size_t index);

/* The command of that name, or NULL. The list ends with NULL. */
const struct command *command_called(const struct command *const *commands, const char *name);

/* The word that a mistyped one begins, or is most similar to; NULL if none is close. */
const char *nearest_word(const char *mistyped, word_list *words);

/* Reads a command line into `options`. The operands begin at `optind`. Returns false if the command
 * must not run, because help was printed or the call is wrong; `status` is then the exit status. */
bool options_read(const struct command *command, int argc, char **argv, void *options, int *status);
