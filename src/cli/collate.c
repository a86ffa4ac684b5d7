#include "command.h"
#include "output.h"
#include "terminal.h"

#include <cinaudit/collate.h>

#include <string.h>
#include <sys/stat.h>

static const char usage[] =
    "Usage: cinaudit collate [OPTION…] FILE…\n"
    "\n"
    "Counts returns and writes tables by theme: for each question how many returns\n"
    "gave each answer, and what share that is of those that answered and of those\n"
    "where the question is appropriate. Each FILE is a CSV or JSON file, a folder of\n"
    "them, or - for standard input.\n"
    "\n"
    "Options:\n"
    "  -f, --format FORMAT   text (the default), json or csv\n"
    "  -o, --output FILE     write to FILE, whole or not at all\n"
    "  -r, --requests FILE   hold the returns against the requests sent (CSV with the\n"
    "                        columns case, agency, setting, sent)\n"
    "  -t, --template FILE   read the questions from FILE, not the 2014 template\n"
    "  -k, --keep-going      write the report although there are errors: leave out\n"
    "                        what cannot be read, and list it in the report\n"
    "      --no-comments     leave the comments out of json\n"
    "      --decimals N      decimals of percentages, 0 to 3 (1 unless told)\n"
    "      --color WHEN      colour in text: auto (the default), always or never\n"
    "  -h, --help            print this text\n"
    "\n"
    "Exit status: 0 done, 1 errors in the returns or the template (no report is\n"
    "written), 2 wrong usage, 3 a file or the system failed (no report is written).\n";

enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_CSV };
static const char *const format_names[] = {"text", "json", "csv", NULL};
static const char *const colour_names[] = {"auto", "always", "never", NULL};

struct collate_options {
    size_t format; /* enum format */
    size_t colour; /* enum colour_choice */
    unsigned decimals;
    bool keep_going;
    bool no_comments;
    const char *output;
    const char *requests;
    const char *template;
    char **files;
    int file_count;
};

/* The index of a value among names; false, and a message, if it is none of them. */
static bool choose(const char *option, const char *value, const char *const *names, size_t *index)
{
    for (*index = 0; names[*index]; ++*index)
        if (strcmp(value, names[*index]) == 0)
            return true;
    const char *nearest = nearest_name(value, names);
    if (nearest)
        usage_error("collate", "%s \"%s\": did you mean %s?", option, value, nearest);
    else
        usage_error("collate", "%s \"%s\": %s, %s or %s is expected", option, value, names[0],
                    names[1], names[2]);
    return false;
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

enum { OPTION_NO_COMMENTS = 256, OPTION_DECIMALS, OPTION_COLOUR };

/* Takes one option; false if its value is wrong. */
static bool take_option(struct collate_options *options, int found)
{
    switch (found) {
    case 'f':
        return choose("--format", optarg, format_names, &options->format);
    case 'o':
        options->output = optarg;
        return true;
    case 'r':
        options->requests = optarg;
        return true;
    case 't':
        options->template = optarg;
        return true;
    case 'k':
        options->keep_going = true;
        return true;
    case OPTION_NO_COMMENTS:
        options->no_comments = true;
        return true;
    case OPTION_DECIMALS:
        return read_decimals(optarg, &options->decimals);
    case OPTION_COLOUR:
        return choose("--color", optarg, colour_names, &options->colour);
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

/* True if the output would overwrite one of the files of returns or the requests, which is said. */
static bool would_overwrite(const struct collate_options *options, const struct path_list *files)
{
    struct stat output, input;
    if (!options->output || stat(options->output, &output) != 0 || !S_ISREG(output.st_mode))
        return false;
    for (size_t i = 0; i <= files->count; i++) {
        const char *path = i < files->count ? files->paths[i] : options->requests;
        if (!path || stat(path, &input) != 0 || input.st_dev != output.st_dev ||
            input.st_ino != output.st_ino)
            continue;
        usage_error("collate", "--output \"%s\" would overwrite what is read", options->output);
        return true;
    }
    return false;
}

static int write_report(struct run *run, const struct results *results)
{
    const struct collate_options *options = run->options;
    if (!output_open(&run->output, &run->arena, options->output))
        return EXIT_FAILED;
    FILE *stream = run->output.stream;
    if (options->format == FORMAT_JSON) {
        render_json(stream, &run->arena, results, options->decimals);
    } else if (options->format == FORMAT_CSV) {
        render_csv(stream, results, options->decimals);
    } else {
        struct text_style style = terminal_style(stream, (enum colour_choice)options->colour);
        struct document document = {.arena = &run->arena, .title = results->template->title};
        render_text(stream, &run->arena, &document, &style);
    }
    return output_close(&run->output) ? EXIT_DONE : EXIT_FAILED;
}

/* Template, requests, returns, report; the first that fails ends it. */
static int collate(struct run *run)
{
    const struct collate_options *options = run->options;
    bool comments = options->format == FORMAT_JSON && !options->no_comments;
    struct requests requests = {0};
    run->problems.keep = true;
    const struct template *template = template_open(&run->arena, options->template, &run->problems);
    if (!template)
        return status_of(&run->problems);
    if (options->requests &&
        !requests_read(&run->arena, options->requests, &run->problems, &requests))
        return status_of(&run->problems);
    struct path_list files =
        expand_paths(&run->arena, options->files, options->file_count, &run->problems);
    if (would_overwrite(options, &files))
        return EXIT_USAGE;
    struct collation *collation = collation_new(&run->arena, template, &run->problems, comments);
    if (options->requests)
        collation_expect(collation, requests.list, requests.count);
    read_returns(run, template, &files, collation, comments);
    int status = decide(run);
    return status == EXIT_DONE ? write_report(run, collation_results(collation)) : status;
}

int run_collate(int argc, char **argv)
{
    static const struct option long_options[] = {
        {"format", required_argument, NULL, 'f'},
        {"output", required_argument, NULL, 'o'},
        {"requests", required_argument, NULL, 'r'},
        {"template", required_argument, NULL, 't'},
        {"keep-going", no_argument, NULL, 'k'},
        {"no-comments", no_argument, NULL, OPTION_NO_COMMENTS},
        {"decimals", required_argument, NULL, OPTION_DECIMALS},
        {"color", required_argument, NULL, OPTION_COLOUR},
        {"colour", required_argument, NULL, OPTION_COLOUR},
        {"help", no_argument, NULL, 'h'},
        {0}};
    struct collate_options options = {.decimals = 1};
    int found;
    while ((found = next_option(argc, argv, ":f:o:r:t:kh", long_options, "collate")) != -1) {
        if (found == 'h')
            return print_text(usage);
        if (found == '?' || !take_option(&options, found))
            return EXIT_USAGE;
    }
    if (optind == argc)
        return usage_error("collate", "name at least one file of returns");
    options.files = argv + optind;
    options.file_count = argc - optind;
    struct run run = {.options = &options};
    arena_init(&run.arena, abandon, &run);
    problems_init(&run.problems, &run.arena, print_to_error, &run);
    int status = collate(&run);
    arena_free(&run.arena);
    return status;
}
