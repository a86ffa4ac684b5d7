/* Shared by the subcommands. */
#pragma once

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

/* Prints an error on standard error, formatted as by printf, on one line of at most 4,000 bytes and
 * safe for a terminal. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Reports that something cannot be written, with the reason from errno. Prints nothing if the
 * reader has closed the pipe, since they know. */
void complain_of_writing(const char *name);

/* Reports wrong usage on standard error, and how to get help. Returns EXIT_USAGE. */
int usage_error(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The name that a mistyped one begins, or is most similar to; NULL if none is close. The list ends
 * with NULL. */
const char *nearest_name(const char *mistyped, const char *const *names);

/* Reports why a library call failed, unless a problem has said so, and returns the exit status.
 * Ends the program if memory has run out. */
int complain_of_call(const struct cinaudit_audit *audit, enum cinaudit_status status);

/* Closes standard output. Returns `status`, or reports an error and returns EXIT_FAILED if writing
 * failed. */
int end_printing(int status);

/* Reports that memory has run out, and ends the program. The second is the same as an arena's
 * handler. */
_Noreturn void exit_out_of_memory(void);
_Noreturn void arena_ends_program(void *context);

/* Refuses to write a binary format to a terminal: prints a message and returns true. `output` is
 * the named file or NULL. */
bool refuse_terminal(const char *command, const char *format, const char *output);
