#include "command.h"
#include "format.h"
#include "output.h"
#include "reading.h"
#include "release/release.h"
#include "sections.h"
#include "source_date.h"
#include "terminal.h"

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
    "      --publish         a version for the public: no cases, agencies, comments or\n"
    "                        problems, and no small counts nor what would give them\n"
    "                        away (not for xlsx, nor with --only)\n"
    "      --suppress-below N\n"
    "                        with --publish: withhold counts below N (5 unless told)\n"
    "      --anonymise       call cases by letters, in the order of their first\n"
    "                        appearance, and files by numbers; no message repeats\n"
    "                        what is read (check shows what is to be mended)\n"
    "      --redact-terms FILE   names to take out of all texts, a line each (numbers,\n"
    "                        addresses and dates of birth are always taken out)\n"
    "      --no-redact       take out nothing: names, numbers and addresses are shown\n"
    "      --decimals N      decimals of percentages, 0 to 3 (1 unless told)\n"
    "      --color WHEN      colour in text: auto (the default), always or never\n"
    "  -h, --help            print this text\n"
    "\n"
    "Exit status: 0 done, 1 errors in the returns, the round or the template, or too\n"
    "few returns for --publish (no report is written), 2 wrong usage, 3 a file or the\n"
    "system failed (no report is written).\n";

static const char *const colour_names[] = {"auto", "always", "never", NULL};

struct collate_options {
    const struct format *format;
    size_t colour; /* enum colour_choice */
    unsigned decimals;
    bool keep_going;
    bool no_comments;
    bool anonymise;
    bool publish;
    size_t threshold; /* below which counts are withheld; 0 if it is not given */
    char *only;       /* names, by comma */
    const char *output;
    struct named_inputs named;
};

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

static bool read_threshold(const char *value, size_t *threshold)
{
    char *end;
    unsigned long number = strtoul(value, &end, 10);
    bool good = *value >= '0' && *value <= '9' && !*end && number >= LEAST_THRESHOLD &&
                number <= LARGEST_THRESHOLD;
    if (!good)
        usage_error("collate", "--suppress-below \"%s\": a number from %d to %d is expected", value,
                    LEAST_THRESHOLD, LARGEST_THRESHOLD);
    *threshold = number;
    return good;
}

enum {
    OPTION_NO_COMMENTS = 256,
    OPTION_DECIMALS,
    OPTION_COLOUR,
    OPTION_ROUND,
    OPTION_ONLY,
    OPTION_ANONYMISE,
    OPTION_PUBLISH,
    OPTION_SUPPRESS_BELOW,
    OPTION_REDACT_TERMS,
    OPTION_NO_REDACT
};

/* Takes one option; false if its value is wrong. */
static bool take_option(struct collate_options *options, int found)
{
    switch (found) {
    case 'f':
        return (options->format = format_choose(optarg)) != NULL;
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
    case OPTION_ANONYMISE:
        options->anonymise = true;
        return true;
    case OPTION_PUBLISH:
        options->publish = true;
        return true;
    case OPTION_SUPPRESS_BELOW:
        return read_threshold(optarg, &options->threshold);
    case OPTION_REDACT_TERMS:
        options->named.redact_terms = optarg;
        return true;
    case OPTION_NO_REDACT:
        options->named.no_redact = true;
        return true;
    case OPTION_DECIMALS:
        return read_decimals(optarg, &options->decimals);
    case OPTION_COLOUR:
        return choose_name("collate", "--color", optarg, colour_names, &options->colour);
    default:
        return false;
    }
}

struct run {
    const struct collate_options *options;
    struct arena arena;
    struct problems problems;
    struct output output;
};

/* EXIT_DONE if a report is to be written. */
static int decide(const struct run *run)
{
    int status = status_of(&run->problems);
    if (status == EXIT_ERRORS && run->options->keep_going)
        return EXIT_DONE;
    if (status == EXIT_ERRORS)
        complain("no report is written, because of %zu error%s (--keep-going writes one without "
                 "what cannot be read)",
                 run->problems.counts[SEVERITY_ERROR],
                 text_plural(run->problems.counts[SEVERITY_ERROR]));
    if (status == EXIT_FAILED)
        complain("no report is written, because a file could not be read");
    return status;
}

static int write_report(struct run *run, const struct report *report, const char *const *only)
{
    const struct collate_options *options = run->options;
    if (!output_open(&run->output, &run->arena, options->output))
        return EXIT_FAILED;
    struct render_options render_options = {
        .decimals = options->decimals,
        .only = only,
        .style = terminal_style(run->output.destination, (enum colour_choice)options->colour),
        .created = source_date(),
        .folder = getenv("TMPDIR")};
    const char *error =
        options->format->write(run->output.stream, &run->arena, report, &render_options);
    if (error) {
        complain("%s", error);
        output_abandon(&run->output);
        return EXIT_FAILED;
    }
    return output_close(&run->output, &run->arena) ? EXIT_DONE : EXIT_FAILED;
}

static int publish(struct run *run, const struct results *results,
                   const struct report_options *report_options)
{
    size_t threshold = run->options->threshold ? run->options->threshold : USUAL_THRESHOLD;
    const struct results *released = release_results(&run->arena, results, threshold);
    if (released)
        return write_report(run, report_make(&run->arena, released, report_options), NULL);
    complain("no version for the public is written: there %s %zu return%s, and at least %zu are "
             "needed",
             results->all.returns == 1 ? "is" : "are", results->all.returns,
             text_plural(results->all.returns), threshold);
    return EXIT_ERRORS;
}

static int report_on(struct run *run, const struct results *results, const struct round *round,
                     const char *const *only)
{
    const struct collate_options *options = run->options;
    struct report_options report_options = {round, options->decimals, !options->format->sections};
    const struct report figures = {.results = results, .round = round};
    if (options->publish)
        return publish(run, results, &report_options);
    return write_report(run,
                        options->format->report ? report_make(&run->arena, results, &report_options)
                                                : &figures,
                        only);
}

/* Says that letters are not what they seem: where cases are called by letters already. */
static void say_mixed_up(struct run *run, const struct collation *collation)
{
    if (run->options->anonymise && collation_letters_are_mixed_up(collation))
        problem_add(&run->problems, SEVERITY_WARNING, (struct place){"--anonymise", 0, NULL},
                    "cases are called by letters already, and some have been given another's: a "
                    "letter that is left in a text can be taken for another child. Do without "
                    "--anonymise, or list the cases in the order of their letters");
}

/* Round, template, requests, returns, report; the first that fails ends it. */
static int collate(struct run *run)
{
    const struct collate_options *options = run->options;
    bool comments = options->format->comments && !options->no_comments && !options->publish;
    struct inputs inputs;
    run->problems.keep = true;
    run->problems.anonymous = options->anonymise;
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
    struct reading reading = {
        .comments = comments, .letters = options->anonymise, .keep_going = options->keep_going};
    bool read = reading_run(&run->arena, &inputs, template, &run->problems, &reading);
    int status = read ? decide(run) : status_of(&run->problems);
    if (status == EXIT_DONE) {
        say_mixed_up(run, reading.collation);
        status = report_on(run, collation_results(reading.collation), inputs.round, only);
    }
    collation_free(reading.collation);
    return status;
}

/* Says what is wrong with the options together; EXIT_DONE if nothing is. */
static int check_options(const struct collate_options *options)
{
    if (!options->named.file_count && !options->named.round)
        return usage_error("collate", "name at least one file of returns, or a --round");
    if (options->threshold && !options->publish)
        return usage_error("collate", "--suppress-below goes with --publish");
    if (options->publish && !options->format->publishable)
        return usage_error("collate", "there is no version for the public as %s",
                           options->format->name);
    if (options->publish && options->only)
        return usage_error("collate", "--only cannot pick from the version for the public");
    if (options->named.no_redact && options->named.redact_terms)
        return usage_error("collate", "--redact-terms and --no-redact contradict each other");
    if (options->only && !options->format->sections)
        return usage_error("collate", "--only is for text, markdown and html, not for %s",
                           options->format->name);
    if (options->format->binary &&
        refuse_terminal("collate", options->format->name, options->output))
        return EXIT_USAGE;
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
        {"publish", no_argument, NULL, OPTION_PUBLISH},
        {"suppress-below", required_argument, NULL, OPTION_SUPPRESS_BELOW},
        {"anonymise", no_argument, NULL, OPTION_ANONYMISE},
        {"redact-terms", required_argument, NULL, OPTION_REDACT_TERMS},
        {"no-redact", no_argument, NULL, OPTION_NO_REDACT},
        {"decimals", required_argument, NULL, OPTION_DECIMALS},
        {"color", required_argument, NULL, OPTION_COLOUR},
        {"colour", required_argument, NULL, OPTION_COLOUR},
        {"help", no_argument, NULL, 'h'},
        {0}};
    struct collate_options options = {.decimals = 1, .format = formats};
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
    arena_init(&run.arena, arena_ends_program, NULL);
    problems_init(&run.problems, &run.arena, print_problem_to_error, &run.arena);
    int status = collate(&run);
    arena_free(&run.arena);
    return status;
}
