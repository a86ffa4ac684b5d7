/* What the subcommands share. */
#ifndef CINAUDIT_CLI_COMMAND_H
#define CINAUDIT_CLI_COMMAND_H

#include <cinaudit/problem.h>
#include <cinaudit/read.h>

#include <getopt.h>
#include <stdio.h>

enum exit_status { EXIT_DONE = 0, EXIT_ERRORS = 1, EXIT_USAGE = 2, EXIT_FAILED = 3 };

/* What a help text names among the formats. */
#ifdef CINAUDIT_WITH_XLSX
#define XLSX_NAMED "xlsx, "
#else
#define XLSX_NAMED ""
#endif

struct command {
    const char *name;
    int (*run)(int argc, char **argv);
};

int run_collate(int argc, char **argv);
int run_check(int argc, char **argv);
int run_template(int argc, char **argv);

/* As getopt_long, but says what is wrong with an option itself, with the option that was probably
 * meant: '?' is returned then. `command` names the subcommand. */
int next_option(int argc, char **argv, const char *short_options, const struct option *options,
                const char *command);

/* Says on standard error that the command was called wrongly, and how to get help. Returns
 * EXIT_USAGE. */
int usage_error(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Of the names in a list that ends with NULL, the one that a mistyped one begins, or is most like;
 * NULL if none is near. */
const char *nearest_name(const char *mistyped, const char *const *names);

/* The index of an option's value among names that end with NULL; false, and a message, if it is
 * none of them. */
bool choose_name(const char *command, const char *option, const char *value,
                 const char *const *names, size_t *index);

/* Prints a problem on one line to the stream. */
void print_problem(FILE *stream, const struct arena *arena, const struct problem *problem);

/* Prints a text, such as a help text, to standard output; returns the exit status. */
int print_text(const char *text);

/* Says that memory has run out, and ends the program. */
_Noreturn void exit_out_of_memory(void);

/* The files that the arguments stand for. */
struct path_list expand_paths(struct arena *arena, char **arguments, int count,
                              struct problems *problems);

/* The exit status that the problems come to. */
int status_of(const struct problems *problems);

#endif
