#include "command.h"
#include "input_options.h"
#include "print_problems.h"
#include "problem_formats.h"
#include "source_date.h"

#include <unistd.h>

/* Prints "3 errors" if there are any, after a comma if something was printed before. */
static void print_count(FILE *stream, const char **join, size_t count, const char *word)
{
    if (!count)
        return;
    fprintf(stream, "%s%zu %s%s", *join, count, word, text_plural(count));
    *join = ", ";
}

static void print_summary(const struct cinaudit_counts *read,
                          const struct printed_problems *problems)
{
    const char *join = ": ";
    FILE *stream = problems->stream;
    fprintf(stream, "%zu file%s, %zu return%s", read->files, text_plural(read->files),
            read->returns, text_plural(read->returns));
    print_count(stream, &join,
                problems->counts[CINAUDIT_ERROR] + problems->counts[CINAUDIT_FAILURE], "error");
    print_count(stream, &join, problems->counts[CINAUDIT_WARNING], "warning");
    print_count(stream, &join, problems->counts[CINAUDIT_NOTE], "note");
    fputs(*join == ':' ? ": no problems\n" : "\n", stream);
}

struct check_options {
    struct cinaudit_options inputs; /* must be first: input_rows set it */
    size_t format;
    bool all;
    bool suggest;
};

/* Opens an audit, and reads its returns. */
static enum cinaudit_status read_returns(struct cinaudit_options inputs,
                                         cinaudit_problem_handler *handler, void *context,
                                         struct cinaudit_audit **audit)
{
    inputs.purpose = CINAUDIT_CHECK;
    inputs.now = source_date();
    inputs.problem = handler;
    inputs.context = context;
    enum cinaudit_status status = cinaudit_open(&inputs, audit);
    return status == CINAUDIT_DONE ? cinaudit_read(*audit) : status;
}

/* Says what is wrong, for people. */
static int check(const struct check_options *options)
{
    struct printed_problems problems = {.stream = options->suggest ? stderr : stdout};
    struct cinaudit_options inputs = options->inputs;
    struct cinaudit_audit *audit;
    struct problem_groups groups;
    struct suggestions suggestions;
    struct arena arena;
    arena_init(&arena, arena_ends_program, NULL);
    problem_groups_init(&groups, &arena);
    suggestions_init(&suggestions, &arena);
    problems.groups = options->all ? NULL : &groups;
    problems.suggestions = options->suggest ? &suggestions : NULL;
    inputs.mends = options->suggest ? CINAUDIT_SUGGEST_MENDS : CINAUDIT_NO_MENDS;
    enum cinaudit_status status = read_returns(inputs, print_problem, &problems, &audit);
    print_groups(&problems);
    if (inputs.round && !options->suggest && cinaudit_audit_counts(audit) &&
        problems.counts[CINAUDIT_ERROR])
        fputs("--suggest prints lines for the manifest that mend what can be mended there\n",
              problems.stream);
    if (cinaudit_audit_counts(audit))
        print_summary(cinaudit_audit_counts(audit), &problems);
    if (options->suggest)
        suggestions_print(&suggestions, stdout);
    int exit_status = complain_of_call(audit, status);
    cinaudit_close(audit);
    arena_free(&arena);
    return end_printing(exit_status);
}

/* Lists every problem in a format for programs. */
static int list(const struct check_options *options)
{
    struct listed_problems problems = {.format = problem_format(options->format)};
    struct cinaudit_options inputs = options->inputs;
    struct cinaudit_audit *audit;
    inputs.mends = CINAUDIT_SUGGEST_MENDS;
    problems.format->begin(stdout);
    enum cinaudit_status status = read_returns(inputs, list_problem, &problems, &audit);
    problems.format->end(stdout, cinaudit_audit_counts(audit), &problems);
    int exit_status = complain_of_call(audit, status);
    cinaudit_close(audit);
    return end_printing(exit_status);
}

static int run(int argc, char **argv)
{
    struct check_options options = {.inputs = CINAUDIT_OPTIONS};
    struct cinaudit_options *inputs = &options.inputs;
    int status;
    if (!options_read(&check_command, argc, argv, &options, &status))
        return status;
    inputs->files = (const char *const *)argv + optind;
    inputs->file_count = (size_t)(argc - optind);
    if (!inputs->file_count && !inputs->round)
        return usage_error("check", "name at least one file of returns, or a --round");
    if (!problem_format(options.format)->write)
        return check(&options);
    if (options.suggest)
        return usage_error("check", "--suggest is for text: json has the mends in it");
    return list(&options);
}

#define SETS(taker, field) .take = (taker), .offset = offsetof(struct check_options, field)

static struct word format_words(size_t index)
{
    static const char *const notes[] = {"the default, for people", NULL, NULL};
    const struct problem_format *format = problem_format(index);
    return format ? (struct word){format->name, notes[index]} : (struct word){NULL, NULL};
}

static const struct option_row rows[] = {
    {"format", "f", "FORMAT",
     "the format: %s; json and csv list each problem, json with what would mend it in the manifest",
     SETS(take_word, format), .words = format_words},
    {"all", NULL, NULL,
     "print each problem on its own line, in the order found, not one line for each kind",
     SETS(take_flag, all)},
    {"suggest", NULL, NULL,
     "print what would mend the problems in the round's manifest, as JSON to be read, filled in "
     "and pasted there; the problems themselves go to standard error",
     SETS(take_flag, suggest)},
    {0}};

const struct command check_command = {
    .name = "check",
    .summary = "say what is wrong with returns, without a report",
    .synopsis = "[OPTION…] [FILE…]",
    .intro = "Reads returns and prints what is wrong with them, and a summary. Problems of one "
             "kind stand on one line: the first as \"file:line: severity: item: message\", then "
             "how many there are and where the next are. The worst come first. Each FILE is a CSV "
             "or JSON file of returns or a workbook (.xlsx), a folder of them, or - for standard "
             "input. Without any, those that the round's manifest names are read.\n"
             "\n"
             "Severities: an error is something that cannot be read (collate then writes no "
             "report); a warning is something that may not be what was meant; a note is worth "
             "knowing.",
    .closing = "Exit status: 0 no errors, 1 errors in the returns or the template, 2 wrong usage, "
               "3 a file or the system failed.",
    .tables = {input_rows, rows, help_rows},
    .operand = {.completion = COMPLETE_FILES},
    .run = run};
