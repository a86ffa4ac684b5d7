#include "command.h"
#include "input_options.h"
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

static int check(struct cinaudit_options inputs)
{
    struct printed_problems problems = {.stream = stdout};
    struct cinaudit_audit *audit;
    inputs.purpose = CINAUDIT_CHECK;
    inputs.now = source_date();
    inputs.problem = print_problem;
    inputs.context = &problems;
    enum cinaudit_status status = cinaudit_open(&inputs, &audit);
    if (status == CINAUDIT_DONE)
        status = cinaudit_read(audit);
    if (cinaudit_audit_counts(audit))
        print_summary(cinaudit_audit_counts(audit), &problems);
    int exit_status = complain_of_call(audit, status);
    cinaudit_close(audit);
    return end_printing(exit_status);
}

static int run(int argc, char **argv)
{
    struct cinaudit_options inputs = CINAUDIT_OPTIONS;
    int status;
    if (!options_read(&check_command, argc, argv, &inputs, &status))
        return status;
    inputs.files = (const char *const *)argv + optind;
    inputs.file_count = (size_t)(argc - optind);
    if (!inputs.file_count && !inputs.round)
        return usage_error("check", "name at least one file of returns, or a --round");
    return check(inputs);
}

const struct command check_command = {
    .name = "check",
    .summary = "say what is wrong with returns, without a report",
    .synopsis = "[OPTION…] [FILE…]",
    .intro = "Reads returns and prints every problem, one on each line, as \"file:line: severity: "
             "message\", and a summary. Each FILE is a CSV or JSON file of returns or a workbook "
             "(.xlsx), a folder of them, or - for standard input. Without any, those that the "
             "round's manifest names are read.\n"
             "\n"
             "Severities: an error is something that cannot be read (collate then writes no "
             "report); a warning is something that may not be what was meant; a note is worth "
             "knowing.",
    .closing = "Exit status: 0 no errors, 1 errors in the returns or the template, 2 wrong usage, "
               "3 a file or the system failed.",
    .tables = {input_rows, help_rows},
    .operand = {.completion = COMPLETE_FILES},
    .run = run};
