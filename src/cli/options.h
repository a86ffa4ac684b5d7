/* The options of a command. Tables of rows give how they are read, the text of --help, their part
 * of the manual page, and what completes them in a shell. */
#ifndef CINAUDIT_CLI_OPTIONS_H
#define CINAUDIT_CLI_OPTIONS_H

#include "base/arena.h"

#include <stdbool.h>

/* A word that a value can be. The note says what it means; NULL where the word says it. */
struct word {
    const char *name;
    const char *note;
};

/* The word of that index; its name is NULL past the last. */
typedef struct word word_list(size_t index);

/* What completes a value: its words; several of them with commas between; or they and paths. */
enum completion { COMPLETE_WORDS, COMPLETE_LISTS, COMPLETE_FILES, COMPLETE_FOLDERS };

struct command;
struct option_row;

/* An option as it is given on the command line. */
struct given_option {
    const struct command *command;
    const struct option_row *row;
    const char *value; /* NULL for a flag */
};

/* Stores the option in the command's options. False, and a message, if its value is wrong. */
typedef bool option_taker(void *options, const struct given_option *given);

struct option_row {
    const char *name;   /* without dashes; NULL ends a table */
    const char *letter; /* its short form, one letter; NULL where there is none */
    const char *value;  /* what help calls the value, such as "FILE"; NULL for a flag */
    const char *help;   /* in lower case, without a full stop; "%s" stands for the words, or for the
                           least and the most */
    option_taker *take; /* NULL: print the help */
    size_t offset;      /* of what it sets, in the command's options */
    word_list *words;   /* that the value can be; or NULL */
    const char *other_name; /* another spelling; or NULL */
    enum completion completion;
    unsigned least, most; /* of a number */
};

struct command {
    const char *name;                   /* "" for the program itself */
    const char *summary;                /* for the list of commands */
    const char *synopsis;               /* what follows the name */
    const char *intro;                  /* the paragraphs of help before the options, */
    const char *closing;                /* and after them */
    const struct option_row *tables[4]; /* ended by NULL */
    struct option_row operand;          /* for its words, and what completes all operands */
    void (*note)(void *options, const struct option_row *row); /* told of each option; or NULL */
    int (*run)(int argc, char **argv);                         /* returns the exit status */
};

/* Takers for what stands at the row's offset: a bool; a const char *; an unsigned, from the row's
 * least to its most; a size_t, the index among the row's words. */
option_taker take_flag, take_string, take_number, take_word;

/* The table of --help, which every command has. */
extern const struct option_row help_rows[];

/* The row of that index in the command's tables; NULL past the last. */
const struct option_row *option_row_at(const struct command *command, size_t index);

/* The command of that name; NULL if none of them has it. The list ends with NULL. */
const struct command *command_called(const struct command *const *commands, const char *name);

/* The word that a mistyped one begins, or is most like; NULL if none is near. */
const char *nearest_word(const char *mistyped, word_list *words);

/* Reads a command line into `options`; operands are then at `optind`. False if that is all there is
 * to do, because help was asked for or the call is wrong: `status` is then the exit status. */
bool options_read(const struct command *command, int argc, char **argv, void *options, int *status);

#endif
