#include "command.h"
#include "input_options.h"
#include "output.h"
#include "reading.h"
#include "release/release.h"
#include "render/formats.h"
#include "sections.h"
#include "source_date.h"
#include "terminal.h"

#include <stdlib.h>
#include <unistd.h>

struct collate_options {
    struct named_inputs named; /* comes first, as input_rows set it */
    const struct format *format;
    size_t format_index;
    size_t colour; /* enum colour_choice */
    unsigned decimals;
    bool keep_going;
    bool no_comments;
    bool anonymise;
    bool publish;
    unsigned threshold; /* below which counts are withheld; 0 if it is not given */
    const char *only;   /* names, by comma */
    const char *output;
};

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

static int run(int argc, char **argv)
{
    struct collate_options options = {.decimals = 1};
    int status;
    if (!options_read(&collate_command, argc, argv, &options, &status))
        return status;
    options.format = &formats[options.format_index];
    options.named.files = argv + optind;
    options.named.file_count = argc - optind;
    if (check_options(&options) != EXIT_DONE)
        return EXIT_USAGE;
    struct run run = {.options = &options};
    arena_init(&run.arena, arena_ends_program, NULL);
    problems_init(&run.problems, &run.arena, print_problem_to_error, &run.arena);
    status = collate(&run);
    arena_free(&run.arena);
    return status;
}

static struct word format_words(size_t index)
{
    return (struct word){formats[index].name, formats[index].note};
}

static struct word section_words(size_t index)
{
    return (struct word){report_sections[index], NULL};
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
    {"no-comments", NULL, NULL,
     "do not read the comments: what rests on them is left out, and findings that do are said to "
     "be not evaluated",
     SETS(take_flag, no_comments)},
    {"publish", NULL, NULL,
     "write a version for the public: no cases, agencies, comments or problems, and no small "
     "counts, nor others from which they could be worked out (not for xlsx, nor with --only)",
     SETS(take_flag, publish)},
    {"suppress-below", NULL, "N", "with --publish, withhold counts below N (5 if not given)",
     SETS(take_number, threshold), .least = LEAST_THRESHOLD, .most = LARGEST_THRESHOLD},
    {"anonymise", NULL, NULL,
     "call cases by letters, in the order of their first appearance, and files by numbers or by "
     "what they are; no message repeats what is read (check shows what is to be mended)",
     SETS(take_flag, anonymise)},
    {"no-redact", NULL, NULL,
     "remove nothing: names, numbers and addresses are shown, and the report says so at its head",
     SETS(take_flag, named.no_redact)},
    {"decimals", NULL, "N", "decimals of percentages, from %s (1 if not given)",
     SETS(take_number, decimals), .most = MOST_DECIMALS},
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
