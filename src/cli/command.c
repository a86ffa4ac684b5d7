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

/* Allocates nothing, so it works for any error. */
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

int complain_of_call(const struct cinaudit_audit *audit, enum cinaudit_status status)
{
    if (status == CINAUDIT_NO_MEMORY)
        exit_out_of_memory();
    if (status != CINAUDIT_DONE && *cinaudit_message(audit))
        complain("%s", cinaudit_message(audit));
    return (int)status;
}

int end_printing(int status)
{
    bool failed = ferror(stdout) != 0; /* errno still has the reason: nothing has failed since */
    if (fclose(stdout) == 0 && !failed)
        return status;
    complain_of_writing("standard output");
    return EXIT_FAILED;
}

_Noreturn void exit_out_of_memory(void)
{
    fputs("cinaudit: out of memory\n", stderr);
    _exit(EXIT_FAILED); /* not exit: buffered output is incomplete */
}

_Noreturn void arena_ends_program(void *context)
{
    (void)context;
    exit_out_of_memory();
}

bool refuse_terminal(const char *command, const char *format, const char *output)
{
    if ((output && strcmp(output, "-") != 0) || !isatty(STDOUT_FILENO))
        return false;
    usage_error(command, "%s is not for a terminal: name a file with --output", format);
    return true;
}
