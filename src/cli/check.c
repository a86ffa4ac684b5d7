#include "command.h"
#include "input_options.h"
#include "print_problems.h"
#include "source_date.h"

#include <unistd.h>

/* Prints "3 errors" if there are any, after a comma if something was printed before. */
static void print_count(const char **join, size_t count, const char *word)
{
    if (!count)
        return;
    printf("%s%zu %s%s", *join, count, word, text_plural(count));
    *join = ", ";
}

static void print_summary(const struct cinaudit_counts *read,
                          const struct printed_problems *problems)
{
    const char *join = ": ";
    printf("%zu file%s, %zu return%s", read->files, text_plural(read->files), read->returns,
           text_plural(read->returns));
    print_count(&join, problems->counts[CINAUDIT_ERROR] + problems->counts[CINAUDIT_FAILURE],
                "error");
    print_count(&join, problems->counts[CINAUDIT_WARNING], "warning");
    print_count(&join, problems->counts[CINAUDIT_NOTE], "note");
    puts(*join == ':' ? ": no problems" : "");
}

struct check_options {
    struct cinaudit_options inputs; /* must be first: input_rows set it */
    bool all;
};

static int check(const struct check_options *options)
{
    struct printed_problems problems = {.stream = stdout};
    struct cinaudit_options inputs = options->inputs;
    struct cinaudit_audit *audit;
    struct problem_groups groups;
    struct arena arena;
    arena_init(&arena, arena_ends_program, NULL);
    problem_groups_init(&groups, &arena);
    if (!options->all)
        problems.groups = &groups;
    inputs.purpose = CINAUDIT_CHECK;
    inputs.now = source_date();
    inputs.problem = print_problem;
    inputs.context = &problems;
    enum cinaudit_status status = cinaudit_open(&inputs, &audit);
    if (status == CINAUDIT_DONE)
        status = cinaudit_read(audit);
    print_groups(&problems);
    if (cinaudit_audit_counts(audit))
        print_summary(cinaudit_audit_counts(audit), &problems);
    int exit_status = complain_of_call(audit, status);
    cinaudit_close(audit);
    arena_free(&arena);
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
    return check(&options);
}

#define SETS(taker, field) .take = (taker), .offset = offsetof(struct check_options, field)

static const struct option_row rows[] = {
    {"all", NULL, NULL,
     "print each problem on its own line, in the order found, not one line for "
     "each kind",
     SETS(take_flag, all)},
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
