#include "command.h"
#include "complete.h"
#include "options.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const struct command program;
static const struct command *const commands[] = {&program, &template_command, &check_command,
                                                 &collate_command, NULL};

static struct word command_words(size_t index)
{
    const struct command *command = commands[index + 1];
    return command ? (struct word){command->name, command->summary} : (struct word){0};
}

static const struct option_row rows[] = {
    {"help", "h", NULL, "print this help; after a command, the help of that one", .take = NULL},
    {"version", NULL, NULL, "print the version", .take = take_flag},
    {0}};

static const struct command program = {
    .name = "",
    .synopsis = "COMMAND [OPTION…] [FILE…]",
    .intro = "Turns the returns of a multi-agency case audit into the report for the board.",
    .closing = "Exit status: 0 done, 1 errors in the returns or the template, 2 wrong usage, 3 a "
               "file or the system failed.",
    .tables = {rows},
    .operand = {.words = command_words}};

static int refuse_command(const char *typed)
{
    const char *nearest = nearest_word(typed, command_words);
    if (nearest)
        return usage_error("", "\"%s\" is not a command: did you mean %s?", typed, nearest);
    return usage_error("", "\"%s\" is not a command", typed);
}

/* If standard input, output or error are closed, opens them so that using them fails, and no other
 * file gets their numbers. */
static void reserve_descriptors(void)
{
    for (int descriptor = 0; descriptor <= STDERR_FILENO; descriptor++)
        if (fcntl(descriptor, F_GETFD) < 0)
            open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
    reserve_descriptors();
    signal(SIGXFSZ, SIG_IGN); /* too large a file is then an ordinary write error */
    bool version = false;
    int status;
    if (!options_read(&program, argc, argv, &version, &status))
        return status;
    if (version) {
        puts("cinaudit " CINAUDIT_VERSION);
        return end_printing(EXIT_DONE);
    }
    if (optind == argc)
        return usage_error("", "no command is given: template, check or collate");
    if (strcmp(argv[optind], "complete") == 0) /* only for shells */
        return complete(commands, argc - optind - 1, argv + optind + 1);
    const struct command *command = command_called(commands + 1, argv[optind]);
    if (!command)
        return refuse_command(argv[optind]);
    argc -= optind;
    argv += optind;
    optind = 0; /* starts anew, and allows options after files */
    return command->run(argc, argv);
}
