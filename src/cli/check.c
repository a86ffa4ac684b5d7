#include "reading.h"

static const char usage[] =
    "Usage: cinaudit check [OPTION…] [FILE…]\n"
    "\n"
    "Reads returns and prints every problem, one per line, as \"file:line: severity:\n"
    "message\", and a summary. Each FILE is a CSV or JSON file or a workbook (.xlsx),\n"
    "a folder of them, or - for standard input; without any, those that the round's\n"
    "manifest names.\n"
    "\n"
    "Severities: an error is something that cannot be read (collate then writes no\n"
    "report); a warning is something that may not be what was meant; a note is worth\n"
    "knowing.\n"
    "\n"
    "Options:\n"
    "      --round FILE      the round's manifest, which is checked with its requests,\n"
    "                        cases and notes\n"
    "  -r, --requests FILE   hold the returns against the requests sent (CSV with the\n"
    "                        columns case, agency, setting, sent)\n"
    "      --redact-terms FILE   names to look for in comments and notes: a line each\n"
    "  -t, --template NAME   the template: a shipped one (see template --list) or a file;\n"
    "                        the 2014 one unless given\n"
    "  -h, --help            print this text\n"
    "\n"
    "Exit status: 0 no errors, 1 errors in the returns or the template, 2 wrong\n"
    "usage, 3 a file or the system failed.\n";

/* Prints "3 errors" where there are any, after what has been printed before. */
static void print_count(const char **join, size_t count, const char *word)
{
    if (!count)
        return;
    printf("%s%zu %s%s", *join, count, word, text_plural(count));
    *join = ", ";
}

static void print_summary(size_t files, size_t returns, const struct problems *problems)
{
    const char *join = ": ";
    printf("%zu file%s, %zu return%s", files, text_plural(files), returns, text_plural(returns));
    print_count(&join, problems->counts[SEVERITY_ERROR] + problems->counts[SEVERITY_FAILURE],
                "error");
    print_count(&join, problems->counts[SEVERITY_WARNING], "warning");
    print_count(&join, problems->counts[SEVERITY_NOTE], "note");
    puts(*join == ':' ? ": no problems" : "");
}

static void read_all(struct arena *arena, const struct inputs *inputs, struct problems *problems)
{
    const struct template *template = template_open(arena, inputs->template_path, problems);
    if (!template)
        return;
    struct reading reading = {.search = true};
    if (reading_run(arena, inputs, template, problems, &reading))
        print_summary(inputs->files.count, reading.returns, problems);
    collation_free(reading.collation);
}

static int check(const struct named_inputs *named)
{
    struct arena arena;
    struct problems problems;
    struct inputs inputs;
    arena_init(&arena, arena_ends_program, NULL);
    problems_init(&problems, &arena, print_problem_to_output, &arena);
    if (inputs_find(&arena, named, &problems, &inputs))
        read_all(&arena, &inputs, &problems);
    arena_free(&arena);
    return end_printing(status_of(&problems));
}

int run_check(int argc, char **argv)
{
    enum { OPTION_ROUND = 256, OPTION_REDACT_TERMS };
    static const struct option options[] = {
        {"round", required_argument, NULL, OPTION_ROUND},
        {"requests", required_argument, NULL, 'r'},
        {"redact-terms", required_argument, NULL, OPTION_REDACT_TERMS},
        {"template", required_argument, NULL, 't'},
        {"help", no_argument, NULL, 'h'},
        {0}};
    struct named_inputs named = {0};
    int found;
    while ((found = next_option(argc, argv, ":r:t:h", options, "check")) != -1) {
        switch (found) {
        case OPTION_ROUND:
            named.round = optarg;
            break;
        case OPTION_REDACT_TERMS:
            named.redact_terms = optarg;
            break;
        case 'r':
            named.requests = optarg;
            break;
        case 't':
            named.template = optarg;
            break;
        case 'h':
            return print_text(usage);
        default:
            return EXIT_USAGE;
        }
    }
    named.files = argv + optind;
    named.file_count = argc - optind;
    if (!named.file_count && !named.round)
        return usage_error("check", "name at least one file of returns, or a --round");
    return check(&named);
}
