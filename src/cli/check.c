#include "input_options.h"
#include "reading.h"

#include <unistd.h>

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

static int run(int argc, char **argv)
{
    struct named_inputs named = {0};
    int status;
    if (!options_read(&check_command, argc, argv, &named, &status))
        return status;
    named.files = argv + optind;
    named.file_count = argc - optind;
    if (!named.file_count && !named.round)
        return usage_error("check", "name at least one file of returns, or a --round");
    return check(&named);
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
