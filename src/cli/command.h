/* What the subcommands share. */
#ifndef CINAUDIT_CLI_COMMAND_H
#define CINAUDIT_CLI_COMMAND_H

#include "base/arena.h"
#include "base/text.h"

#include <cinaudit.h>

#include <stdio.h>

enum exit_status {
    EXIT_DONE = CINAUDIT_DONE,
    EXIT_ERRORS = CINAUDIT_ERRORS,
    EXIT_USAGE = CINAUDIT_MISUSE,
    EXIT_FAILED = CINAUDIT_FAILED
};

struct command;
extern const struct command template_command, check_command, collate_command;

/* Says on standard error what went wrong, the message formatted as by printf, on one line of at
 * most 4,000 bytes and without what a terminal would act on. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Says that something cannot be written, for the reason that is in errno; nothing if its reader has
 * gone away, which is no news to whoever made it go. */
void complain_of_writing(const char *name);

/* Says on standard error that the command was called wrongly, and how to get help. Returns
 * EXIT_USAGE. */
int usage_error(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Of the names in a list that ends with NULL, the one that a mistyped one begins, or is most like;
 * NULL if none is near. */
const char *nearest_name(const char *mistyped, const char *const *names);

/* Prints problems from a severity on, and counts all; the context of print_problem. */
struct printed_problems {
    FILE *stream;
    enum cinaudit_severity least;
    size_t counts[CINAUDIT_FAILURE + 1];
};

cinaudit_problem_handler print_problem;

/* Says why a call of the library has failed, unless a problem has said it, and returns the exit
 * status. Ends the program where memory has run out. */
int complain_of_call(const struct cinaudit_audit *audit, enum cinaudit_status status);

/* Ends what was printed to standard output; returns `status`, or EXIT_FAILED, and says why, if it
 * could not be written. */
int end_printing(int status);

/* Says that memory has run out, and ends the program; also for an arena that finds that out. */
_Noreturn void exit_out_of_memory(void);
_Noreturn void arena_ends_program(void *context);

/* True, and a message, if a format that is no text would go to a terminal: `output` is the file
 * that was named, or NULL. */
bool refuse_terminal(const char *command, const char *format, const char *output);

#endif
