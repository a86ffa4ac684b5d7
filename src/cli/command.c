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

bool choose_name(const char *command, const char *option, const char *value,
                 const char *const *names, size_t *index)
{
    char expected[128] = "";
    for (*index = 0; names[*index]; ++*index) {
        if (strcmp(value, names[*index]) == 0)
            return true;
        snprintf(expected + strlen(expected), sizeof expected - strlen(expected), "%s%s",
                 *index == 0         ? ""
                 : names[*index + 1] ? ", "
                                     : " or ",
                 names[*index]);
    }
    const char *nearest = nearest_name(value, names);
    if (nearest)
        usage_error(command, "%s \"%s\": did you mean %s?", option, value, nearest);
    else
        usage_error(command, "%s \"%s\": %s is expected", option, value, expected);
    return false;
}

/* Complains of a long option that is not known. */
static void refuse_long_option(const char *typed, const struct option *options, const char *command)
{
    enum { MOST_OPTIONS = 32 };
    const char *names[MOST_OPTIONS] = {NULL};
    for (size_t i = 0; i + 1 < MOST_OPTIONS && options[i].name; i++)
        names[i] = options[i].name;
    char name[64];
    size_t length = strcspn(typed + 2, "=");
    snprintf(name, sizeof name, "%.*s", (int)(length < 63 ? length : 63), typed + 2);
    const char *nearest = nearest_name(name, names);
    if (nearest)
        usage_error(command, "--%s is not an option: did you mean --%s?", name, nearest);
    else
        usage_error(command, "--%s is not an option", name);
}

int next_option(int argc, char **argv, const char *short_options, const struct option *options,
                const char *command)
{
    opterr = 0;
    int at = optind ? optind : 1;
    int found = getopt_long(argc, argv, short_options, options, NULL);
    const char *typed = at < argc ? argv[optind > at ? optind - 1 : at] : "";
    if (found == ':' && strncmp(typed, "--", 2) == 0)
        usage_error(command, "%s needs a value", typed);
    else if (found == ':')
        usage_error(command, "-%c needs a value", optopt);
    else if (found == '?' && optopt && strncmp(typed, "--", 2) == 0)
        usage_error(command, "%.*s takes no value", (int)strcspn(typed, "="), typed);
    else if (found == '?' && optopt)
        usage_error(command, "-%c is not an option", optopt);
    else if (found == '?')
        refuse_long_option(typed, options, command);
    return found == ':' ? '?' : found;
}

void print_problem(FILE *stream, const struct arena *arena, const struct problem *problem)
{
    struct arena line;
    arena_init_like(&line, arena);
    fprintf(stream, "%s\n", problem_line(&line, problem));
    arena_free(&line);
}

int print_text(const char *text)
{
    fputs(text, stdout);
    return end_printing(EXIT_DONE);
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
