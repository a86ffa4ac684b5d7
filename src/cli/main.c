#include "command.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const char usage[] =
    "Usage: cinaudit COMMAND [OPTION…] [FILE…]\n"
    "\n"
    "Turns the returns of a multi-agency case audit into the report for the board.\n"
    "\n"
    "Commands:\n"
    "  template  write the form that auditors fill in\n"
    "  check     say what is wrong with returns, without a report\n"
    "  collate   count the returns and write the report\n"
    "\n"
    "Options:\n"
    "  -h, --help      print this text; after a command, the command's own\n"
    "      --version   print the version\n"
    "\n"
    "Exit status: 0 done, 1 errors in the returns or the template, 2 wrong usage,\n"
    "3 a file or the system failed.\n";

static const struct command commands[] = {
    {"collate", run_collate}, {"check", run_check}, {"template", run_template}};
enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static int refuse_command(const char *typed)
{
    const char *names[COMMAND_COUNT + 1] = {NULL};
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        names[i] = commands[i].name;
    const char *nearest = nearest_name(typed, names);
    if (nearest)
        return usage_error("", "\"%s\" is not a command: did you mean %s?", typed, nearest);
    return usage_error("", "\"%s\" is not a command", typed);
}

/* Standard input, output and error that were closed are opened so that reading and writing them
 * fails, and no other file takes their place. */
static void reserve_descriptors(void)
{
    for (int descriptor = 0; descriptor <= STDERR_FILENO; descriptor++)
        if (fcntl(descriptor, F_GETFD) < 0)
            open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
    reserve_descriptors();
    static const struct option options[] = {
        {"help", no_argument, NULL, 'h'}, {"version", no_argument, NULL, 'v'}, {0}};
    switch (next_option(argc, argv, "+:h", options, "")) {
    case 'h':
        return print_text(usage);
    case 'v':
        return print_text("cinaudit " CINAUDIT_VERSION "\n");
    case '?':
        return EXIT_USAGE;
    default:
        break;
    }
    if (optind == argc)
        return usage_error("", "no command is given: template, check or collate");
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(argv[optind], commands[i].name) == 0) {
            argc -= optind;
            argv += optind;
            optind = 0; /* begins anew, and lets options follow files */
            return commands[i].run(argc, argv);
        }
    return refuse_command(argv[optind]);
}
