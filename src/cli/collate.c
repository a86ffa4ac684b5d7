#include "command.h"
#include "format.h"
#include "inputs.h"
#include "output.h"
#include "sections.h"

#include <cinaudit/collate.h>

#include <stdlib.h>

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char usage[] =
    "Usage: cinaudit collate [OPTION…] [FILE…]\n"
    "\n"
    "Counts returns and writes the report: response and sample, each theme with its\n"
    "tables, text and comments, conclusions, findings with challenges, appendices.\n"
    "Each FILE is a CSV or JSON file of returns or a workbook (.xlsx), a folder of\n"
    "them, or - for standard input; without any, those that the round's manifest\n"
    "names.\n"
    "\n"
    "Options:\n"
    "      --round FILE      the round's manifest: board, theme, requests, cases, notes\n"
    "  -f, --format FORMAT   text (the default), markdown, html, " XLSX_NAMED "json or csv\n"
    "  -o, --output FILE     write to FILE, whole or not at all\n"
    "      --only NAMES      of text, markdown and html, only these sections, by comma:\n"
    "                        about, response, sample, themes, conclusions, findings,\n"
    "                        cases, case-grid, agency-grid, questions, problems, or\n"
    "                        the id of a theme\n"
    "  -r, --requests FILE   hold the returns against the requests sent (CSV with the\n"
    "                        columns case, agency, setting, sent)\n"
    "  -t, --template NAME   the template: a shipped one (see template --list) or a file;\n"
    "                        the 2014 one unless given\n"
    "  -k, --keep-going      write the report although there are errors: leave out\n"
    "                        what cannot be read, and list it in the report\n"
    "      --no-comments     do not read the comments; what rests on them is left out\n"
    "      --decimals N      decimals of percentages, 0 to 3 (1 unless told)\n"
    "      --color WHEN      colour in text: auto (the default), always or never\n"
    "  -h, --help            print this text\n"
    "\n"
    "Exit status: 0 done, 1 errors in the returns, the round or the template (no\n"
    "report is written), 2 wrong usage, 3 a file or the system failed (no report is\n"
    "written).\n";

static const char *const colour_names[] = {"auto", "always", "never", NULL};

struct collate_options {
    const struct format *format;
    size_t colour; /* enum colour_choice */
    unsigned decimals;
    bool keep_going;
    bool no_comments;
    char *only; /* names, by comma */
    const char *output;
    struct named_inputs named;
};

static bool choose_format(const char *value, const struct format **format)
{
    size_t index;
    if (!choose_name("collate", "--format", value, format_names, &index))
        return false;
    *format = &formats[index];
    return true;
}

static bool read_decimals(const char *value, unsigned *decimals)
{
    if (strlen(value) == 1 && *value >= '0' && *value <= '0' + MOST_DECIMALS) {
        *decimals = (unsigned)(*value - '0');
        return true;
    }
    usage_error("collate", "--decimals \"%s\": a number from 0 to %d is expected", value,
                MOST_DECIMALS);
    return false;
}

enum { OPTION_NO_COMMENTS = 256, OPTION_DECIMALS, OPTION_COLOUR, OPTION_ROUND, OPTION_ONLY };

/* Takes one option; false if its value is wrong. */
static bool take_option(struct collate_options *options, int found)
{
    switch (found) {
    case 'f':
        return choose_format(optarg, &options->format);
    case 'o':
        options->output = optarg;
        return true;
    case 'r':
        options->named.requests = optarg;
        return true;
    case 't':
        options->named.template = optarg;
        return true;
    case 'k':
        options->keep_going = true;
        return true;
    case OPTION_ROUND:
        options->named.round = optarg;
        return true;
    case OPTION_ONLY:
        options->only = optarg;
        return true;
    case OPTION_NO_COMMENTS:
        options->no_comments = true;
        return true;
    case OPTION_DECIMALS:
        return read_decimals(optarg, &options->decimals);
    case OPTION_COLOUR:
        return choose_name("collate", "--color", optarg, colour_names, &options->colour);
    default:
        return false;
    }
}

/* What has to be put away when memory runs out. */
struct run {
    const struct collate_options *options;
    struct arena arena;
    struct problems problems;
    struct output output;
};

static _Noreturn void abandon(void *context)
{
    struct run *run = context;
    output_abandon(&run->output);
    exit_out_of_memory();
}

static void print_to_error(void *context, const struct problem *problem)
{
    const struct run *run = context;
    if (problem->severity != SEVERITY_NOTE)
        print_problem(stderr, &run->arena, problem);
}

static void read_returns(struct run *run, const struct template *template,
                         const struct path_list *files, struct collation *collation, bool comments)
{
    const struct collate_options *options = run->options;
    struct reader_options reader_options = {.template = template,
                                            .problems = &run->problems,
                                            .comments = comments,
                                            .keep_going = options->keep_going,
                                            .handler = collation_add,
                                            .context = collation};
    struct reader *reader = reader_new(&run->arena, &reader_options);
    for (size_t i = 0; i < files->count; i++)
        reader_read(reader, files->paths[i]);
}

/* EXIT_DONE if a report is to be written. */
static int decide(const struct run *run)
{
    int status = status_of(&run->problems);
    if (status == EXIT_ERRORS && run->options->keep_going)
        return EXIT_DONE;
    if (status == EXIT_ERRORS)
        fprintf(stderr,
                "cinaudit: no report is written, because of %zu error%s (--keep-going writes one "
                "without what cannot be read)\n",
                run->problems.counts[SEVERITY_ERROR],
                text_plural(run->problems.counts[SEVERITY_ERROR]));
    if (status == EXIT_FAILED)
        fputs("cinaudit: no report is written, because a file could not be read\n", stderr);
    return status;
}

static int write_report(struct run *run, const struct results *results, const struct round *round,
                        const char *const *only)
{
    const struct collate_options *options = run->options;
    struct report_options report_options = {round, only, options->decimals,
                                            !options->format->sections};
    const struct report figures = {.results = results, .round = round};
    const struct report *report =
        options->format->report ? report_make(&run->arena, results, &report_options) : &figures;
    if (!output_open(&run->output, &run->arena, options->output))
        return EXIT_FAILED;
    struct format_options format_options = {options->decimals, (enum colour_choice)options->colour};
    const char *error =
        options->format->write(run->output.stream, &run->arena, report, &format_options);
    if (error) {
        fprintf(stderr, "cinaudit: %s\n", error);
        output_abandon(&run->output);
        return EXIT_FAILED;
    }
    return output_close(&run->output) ? EXIT_DONE : EXIT_FAILED;
}

/* Tells the collation what the round ought to have. False after an error. */
static bool expect(struct run *run, const struct inputs *inputs, struct collation *collation)
{
    struct requests requests = {0};
    if (inputs->requests_path &&
        !requests_read(&run->arena, inputs->requests_path, &run->problems, &requests))
        return false;
    for (size_t i = 0; inputs->round && i < inputs->round->cases.count; i++)
        collation_name_case(collation, inputs->round->cases.list[i].case_id);
    if (inputs->requests_path)
        collation_expect(collation, requests.list, requests.count);
    return true;
}

/* Round, template, requests, returns, report; the first that fails ends it. */
static int collate(struct run *run)
{
    const struct collate_options *options = run->options;
    bool comments = options->format->comments && !options->no_comments;
    struct inputs inputs;
    run->problems.keep = true;
    if (!inputs_find(&run->arena, &options->named, &run->problems, &inputs))
        return status_of(&run->problems);
    const struct template *template =
        template_open(&run->arena, inputs.template_path, &run->problems);
    if (!template)
        return status_of(&run->problems);
    const char *const *only = section_names(&run->arena, options->only);
    if (only && !*only)
        return usage_error("collate", "--only needs the name of a section");
    if ((only && !sections_exist(&run->arena, template, only)) ||
        inputs_would_be_overwritten("collate", &inputs, options->output))
        return EXIT_USAGE;
    struct collation *collation = collation_new(&run->arena, template, &run->problems, comments);
    if (!expect(run, &inputs, collation))
        return status_of(&run->problems);
    read_returns(run, template, &inputs.files, collation, comments);
    int status = decide(run);
    return status == EXIT_DONE ? write_report(run, collation_results(collation), inputs.round, only)
                               : status;
}

/* Says what is wrong with the options together; EXIT_DONE if nothing is. */
static int check_options(const struct collate_options *options)
{
    if (!options->named.file_count && !options->named.round)
        return usage_error("collate", "name at least one file of returns, or a --round");
    if (options->only && !options->format->sections)
        return usage_error("collate", "--only is for text, markdown and html, not for %s",
                           options->format->name);
    if (options->format->binary && (!options->output || strcmp(options->output, "-") == 0) &&
        isatty(STDOUT_FILENO))
        return usage_error("collate", "%s is not for a terminal: name a file with --output",
                           options->format->name);
    return EXIT_DONE;
}

int run_collate(int argc, char **argv)
{
    static const struct option long_options[] = {
        {"round", required_argument, NULL, OPTION_ROUND},
        {"format", required_argument, NULL, 'f'},
        {"output", required_argument, NULL, 'o'},
        {"only", required_argument, NULL, OPTION_ONLY},
        {"requests", required_argument, NULL, 'r'},
        {"template", required_argument, NULL, 't'},
        {"keep-going", no_argument, NULL, 'k'},
        {"no-comments", no_argument, NULL, OPTION_NO_COMMENTS},
        {"decimals", required_argument, NULL, OPTION_DECIMALS},
        {"color", required_argument, NULL, OPTION_COLOUR},
        {"colour", required_argument, NULL, OPTION_COLOUR},
        {"help", no_argument, NULL, 'h'},
        {0}};
    struct collate_options options = {.decimals = 1, .format = &formats[0]};
    int found;
    while ((found = next_option(argc, argv, ":f:o:r:t:kh", long_options, "collate")) != -1) {
        if (found == 'h')
            return print_text(usage);
        if (found == '?' || !take_option(&options, found))
            return EXIT_USAGE;
    }
    options.named.files = argv + optind;
    options.named.file_count = argc - optind;
    if (check_options(&options) != EXIT_DONE)
        return EXIT_USAGE;
    struct run run = {.options = &options};
    arena_init(&run.arena, abandon, &run);
    problems_init(&run.problems, &run.arena, print_to_error, &run);
    int status = collate(&run);
    arena_free(&run.arena);
    return status;
}
