#include "command.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

const char *nearest_name(const char *mistyped, const char *const *names)
{
    size_t length = strlen(mistyped);
    for (const char *const *name = names; *name && length >= 2; name++)
        if (strncmp(*name, mistyped, length) == 0)
            return *name;
    return text_nearest(text_of(mistyped), names);
}

/* Needs no memory, so that anything can be complained of. */
static void complain_with(const char *format, va_list arguments)
{
    char message[4000];
    vsnprintf(message, sizeof message, format, arguments);
    text_make_line(message);
    fprintf(stderr, "cinaudit: %s\n", message);
}

void complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    complain_with(format, arguments);
    va_end(arguments);
}

void complain_of_writing(const char *name)
{
    int error = errno ? errno : EIO;
    if (error != EPIPE)
        complain("%s cannot be written: %s", name, strerror(error));
}

int usage_error(const char *command, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    complain_with(format, arguments);
    va_end(arguments);
    fprintf(stderr, "Try \"cinaudit %s%s--help\".\n", command, *command ? " " : "");
    return EXIT_USAGE;
}

void print_problem(FILE *stream, const struct arena *arena, const struct problem *problem)
{
    struct arena line;
    arena_init_like(&line, arena);
    fprintf(stream, "%s\n", problem_line(&line, problem));
    arena_free(&line);
}

int end_printing(int status)
{
    bool failed = ferror(stdout) != 0; /* errno still says why: nothing has failed since */
    if (fclose(stdout) == 0 && !failed)
        return status;
    complain_of_writing("standard output");
    return EXIT_FAILED;
}

_Noreturn void exit_out_of_memory(void)
{
    fputs("cinaudit: out of memory\n", stderr);
    _exit(EXIT_FAILED); /* what waits in standard output is not whole */
}

struct path_list expand_paths(struct arena *arena, char **arguments, int count,
                              struct problems *problems)
{
    struct path_list list = {0};
    for (int i = 0; i < count; i++)
        path_list_add(arena, &list, arguments[i], problems);
    return list;
}

int status_of(const struct problems *problems)
{
    if (problems->counts[SEVERITY_FAILURE])
        return EXIT_FAILED;
    return problems_have_errors(problems) ? EXIT_ERRORS : EXIT_DONE;
}

_Noreturn void arena_ends_program(void *context)
{
    (void)context;
    exit_out_of_memory();
}

void print_problem_to_output(void *arena, const struct problem *problem)
{
    print_problem(stdout, arena, problem);
}

void print_problem_to_error(void *arena, const struct problem *problem)
{
    if (problem->severity != SEVERITY_NOTE)
        print_problem(stderr, arena, problem);
}

bool refuse_terminal(const char *command, const char *format, const char *output)
{
    if ((output && strcmp(output, "-") != 0) || !isatty(STDOUT_FILENO))
        return false;
    usage_error(command, "%s is not for a terminal: name a file with --output", format);
    return true;
}
