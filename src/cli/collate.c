#include "command.h"
#include "input_options.h"
#include "output.h"
#include "print_problems.h"
#include "sections.h"
#include "source_date.h"
#include "terminal.h"

#include <stdlib.h>
#include <unistd.h>

struct collate_options {
    struct cinaudit_options inputs; /* must be first: input_rows set it */
    const struct cinaudit_format *format;
    size_t format_index;
    size_t colour; /* enum colour_choice */
    unsigned decimals;
    bool keep_going;
    bool all;
    bool no_comments;
    bool anonymise;
    bool no_redact;
    bool publish;
    unsigned threshold; /* smaller counts are withheld; 0: not given */
    const char *only;   /* names, with commas between */
    const char *output;
};

/* Explains why there is no report although returns were read. */
static void say_why_not(enum cinaudit_status status, const struct printed_problems *problems)
{
    size_t errors = problems->counts[CINAUDIT_ERROR];
    if (status == CINAUDIT_ERRORS)
        complain("no report is written, because of %zu error%s (--keep-going writes one without "
                 "what cannot be read)",
                 errors, text_plural(errors));
    if (status == CINAUDIT_FAILED)
        complain("no report is written, because a file could not be read");
}

static int write_report(struct arena *arena, const struct collate_options *options,
                        struct cinaudit_audit *audit, const char *const *only)
{
    struct output output;
    if (!output_open(&output, arena, options->output))
        return EXIT_FAILED;
    struct cinaudit_writing writing = CINAUDIT_WRITING;
    writing.audience = options->publish ? CINAUDIT_FOR_PUBLIC : CINAUDIT_FOR_BOARD;
    writing.threshold = options->threshold;
    writing.decimals = options->decimals;
    writing.sections = only;
    writing.created = source_date();
    writing.temporary_folder = getenv("TMPDIR");
    terminal_style(output.destination, (enum colour_choice)options->colour, &writing);
    enum cinaudit_status status =
        cinaudit_write(audit, options->format->name, &writing, output.stream);
    if (status == CINAUDIT_DONE)
        return output_close(&output, arena) ? EXIT_DONE : EXIT_FAILED;
    output_abandon(&output);
    return complain_of_call(audit, status);
}

/* Reads the returns and writes the report. Stops at the first failure. */
static int read_and_write(struct arena *arena, const struct collate_options *options,
                          struct cinaudit_audit *audit, struct printed_problems *problems)
{
    const char *const *only = section_names(arena, options->only);
    if (only && !*only)
        return usage_error("collate", "--only needs the name of a section");
    if ((only && !sections_exist(arena, audit, only)) ||
        output_would_overwrite("collate", audit, options->output))
        return EXIT_USAGE;
    enum cinaudit_status status = cinaudit_read(audit);
    print_groups(problems);
    if (status == CINAUDIT_DONE)
        return write_report(arena, options, audit, only);
    if (cinaudit_audit_counts(audit))
        say_why_not(status, problems);
    return complain_of_call(audit, status);
}

static int collate(const struct collate_options *options)
{
    struct printed_problems problems = {.stream = stderr, .least = CINAUDIT_WARNING};
    struct cinaudit_options inputs = options->inputs;
    struct cinaudit_audit *audit;
    struct problem_groups groups;
    struct arena arena;
    bool comments = (options->format->features & CINAUDIT_HAS_COMMENTS) && !options->publish &&
                    !options->no_comments;
    inputs.comments = comments ? CINAUDIT_READ_COMMENTS : CINAUDIT_SKIP_COMMENTS;
    inputs.identifiers =
        options->no_redact ? CINAUDIT_SHOW_IDENTIFIERS : CINAUDIT_REMOVE_IDENTIFIERS;
    inputs.case_names = options->anonymise ? CINAUDIT_CASES_BY_LETTER : CINAUDIT_CASES_AS_READ;
    inputs.on_errors = options->keep_going ? CINAUDIT_KEEP_GOING : CINAUDIT_STOP_ON_ERRORS;
    inputs.now = source_date();
    inputs.problem = print_problem;
    inputs.context = &problems;
    arena_init(&arena, arena_ends_program, NULL);
    problem_groups_init(&groups, &arena);
    problems.groups = options->all ? NULL : &groups;
    enum cinaudit_status opened = cinaudit_open(&inputs, &audit);
    if (opened != CINAUDIT_DONE)
        print_groups(&problems);
    int status = opened == CINAUDIT_DONE ? read_and_write(&arena, options, audit, &problems)
                                         : complain_of_call(audit, opened);
    print_groups(&problems);
    cinaudit_close(audit);
    arena_free(&arena);
    return status;
}

/* Reports options that do not go together. EXIT_DONE if all is well. */
static int check_options(const struct collate_options *options)
{
    const struct cinaudit_format *format = options->format;
    if (!options->inputs.file_count && !options->inputs.round)
        return usage_error("collate", "name at least one file of returns, or a --round");
    if (options->threshold && !options->publish)
        return usage_error("collate", "--suppress-below goes with --publish");
    if (options->publish && !(format->features & CINAUDIT_HAS_PUBLIC))
        return usage_error("collate", "there is no version for the public as %s", format->name);
    if (options->publish && options->only)
        return usage_error("collate", "--only cannot pick from the version for the public");
    if (options->no_redact && options->inputs.redact_terms)
        return usage_error("collate", "--redact-terms and --no-redact contradict each other");
    if (options->only && !(format->features & CINAUDIT_HAS_SECTIONS))
        return usage_error("collate", "--only is for text, markdown and html, not for %s",
                           format->name);
    if ((format->features & CINAUDIT_IS_BINARY) &&
        refuse_terminal("collate", format->name, options->output))
        return EXIT_USAGE;
    return EXIT_DONE;
}

static int run(int argc, char **argv)
{
    struct collate_options options = {.inputs = CINAUDIT_OPTIONS, .decimals = 1};
    int status;
    if (!options_read(&collate_command, argc, argv, &options, &status))
        return status;
    options.format = cinaudit_report_format(options.format_index);
    options.inputs.files = (const char *const *)argv + optind;
    options.inputs.file_count = (size_t)(argc - optind);
    return check_options(&options) == EXIT_DONE ? collate(&options) : EXIT_USAGE;
}

static struct word format_words(size_t index)
{
    static const struct word notes[] = {
        {"text", "the default"},
        {"xlsx", "a workbook, with a plan of action to be filled in"},
        {0}};
    return format_word(cinaudit_report_format(index), notes);
}

static struct word section_words(size_t index)
{
    return (struct word){cinaudit_section(NULL, index), NULL};
}

static struct word colour_words(size_t index)
{
    static const struct word words[] = {
        {"auto", "the default"}, {"always", NULL}, {"never", NULL}, {0}};
    return words[index];
}

#define SETS(taker, field) .take = (taker), .offset = offsetof(struct collate_options, field)

static const struct option_row rows[] = {
    {"format", "f", "FORMAT", "the format: %s", SETS(take_word, format_index),
     .words = format_words},
    {"output", "o", "FILE", "write the report to FILE, whole or not at all",
     SETS(take_string, output), .completion = COMPLETE_FILES},
    {"only", NULL, "NAMES",
     "write only these sections (of text, markdown and html), with commas between them: %s, or the "
     "id of a theme",
     SETS(take_string, only), .words = section_words, .completion = COMPLETE_LISTS},
    {"keep-going", "k", NULL,
     "write the report although there are errors: leave out what cannot be read, and list it in "
     "the report",
     SETS(take_flag, keep_going)},
    {"all", NULL, NULL,
     "print each problem on its own line, in the order found, not one line for each kind",
     SETS(take_flag, all)},
    {"no-comments", NULL, NULL,
     "do not read the comments: what rests on them is left out, and findings that do are said to "
     "be not evaluated",
     SETS(take_flag, no_comments)},
    {"publish", NULL, NULL,
     "write a version for the public: no cases, agencies, comments or problems, and no small "
     "counts, nor others from which they could be worked out (not for xlsx, nor with --only)",
     SETS(take_flag, publish)},
    {"suppress-below", NULL, "N", "with --publish, withhold counts below N (5 if not given)",
     SETS(take_number, threshold), .least = CINAUDIT_LEAST_THRESHOLD,
     .most = CINAUDIT_LARGEST_THRESHOLD},
    {"anonymise", NULL, NULL,
     "call cases by letters, in the order of their first appearance, and files by numbers or by "
     "what they are; no message repeats what is read (check shows what is to be mended)",
     SETS(take_flag, anonymise)},
    {"no-redact", NULL, NULL,
     "remove nothing: names, numbers and addresses are shown, and the report says so at its head",
     SETS(take_flag, no_redact)},
    {"decimals", NULL, "N", "decimals of percentages, from %s (1 if not given)",
     SETS(take_number, decimals), .most = CINAUDIT_MOST_DECIMALS},
    {"color", NULL, "WHEN", "colour in text: %s", SETS(take_word, colour), .words = colour_words,
     .other_name = "colour"},
    {0}};

const struct command collate_command = {
    .name = "collate",
    .summary = "count the returns and write the report",
    .synopsis = "[OPTION…] [FILE…]",
    .intro =
        "Counts returns and writes the report: response and sample, each theme with its tables, "
        "text and comments, conclusions, findings with challenges, appendices. Each FILE is a CSV "
        "or JSON file of returns or a workbook (.xlsx), a folder of them, or - for standard input. "
        "Without any, those that the round's manifest names are read.",
    .closing =
        "Exit status: 0 done, 1 errors in the returns, the round or the template, or too few "
        "returns for --publish (no report is written), 2 wrong usage, 3 a file or the system "
        "failed (no report is written).",
    .tables = {input_rows, rows, help_rows},
    .operand = {.completion = COMPLETE_FILES},
    .run = run};
