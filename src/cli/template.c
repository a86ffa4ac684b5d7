#include "command.h"
#include "form_files.h"
#include "input_options.h"
#include "print_problems.h"

#include <string.h>
#include <unistd.h>

/* A value to fill in on a form; "" for none. */
typedef char form_field[CINAUDIT_LONGEST_NAME + 1];

struct template_options {
    const struct cinaudit_format *format;
    size_t format_index;
    const char *output;
    const char *out_dir;
    const char *checked;
    const char *filled_in; /* the last option that fills something in, or NULL */
    form_field case_id;
    form_field agency;
    form_field setting;
    const char *name;
    const char *requests;
    const char *round;
    bool list;
    const char *about_form; /* the last option about which form to write, without dashes, or NULL */
};

/* Stores the template's name. Reports an error and returns false if one was given before. */
static bool name_template(struct template_options *options, const char *name)
{
    if (options->name)
        usage_error("template", "\"%s\": one template can be named, and %s is", name,
                    options->name);
    bool first = !options->name;
    options->name = name;
    return first;
}

/* Checks the options for writing a form. EXIT_DONE if all is well. */
static int check_form_options(const struct template_options *options)
{
    if ((options->requests && !options->out_dir) ||
        (options->out_dir && !options->requests && !options->round))
        return usage_error("template", "%s needs %s", options->out_dir ? "--out-dir" : "--requests",
                           options->out_dir ? "--requests, or a --round that names them"
                                            : "--out-dir, the folder for the forms");
    if (options->out_dir && (options->filled_in || options->output))
        return usage_error("template",
                           "--%s is for one form, and --out-dir for one of each request",
                           options->filled_in ? options->filled_in : "output");
    if (strcmp(options->format->name, "template") == 0 && (options->filled_in || options->out_dir))
        return usage_error("template",
                           "--%s is for forms: the format template has nothing to fill in",
                           options->filled_in ? options->filled_in : "out-dir");
    if (!options->out_dir && (options->format->features & CINAUDIT_IS_BINARY) &&
        refuse_terminal("template", options->format->name, options->output))
        return EXIT_USAGE;
    return EXIT_DONE;
}

/* Reports options that do not go together. EXIT_DONE if all is well. */
static int check_options(const struct template_options *options)
{
    const char *alone = options->list ? "--list" : "--check";
    if (!options->list && !options->checked)
        return check_form_options(options);
    if (options->list && options->checked)
        return usage_error("template", "--list and --check do not go together");
    if (options->about_form)
        return usage_error("template", "%s writes no form: --%s does not go with it", alone,
                           options->about_form);
    if (options->name)
        return usage_error("template", "%s writes no form: \"%s\" does not go with it", alone,
                           options->name);
    return EXIT_DONE;
}

/* The length of the longest name of a shipped template. */
static int widest_name(void)
{
    const char *name;
    size_t widest = 0;
    for (size_t i = 0; (name = cinaudit_shipped_template(i)); i++)
        if (strlen(name) > widest)
            widest = strlen(name);
    return (int)widest;
}

static int list_templates(void)
{
    const char *name;
    int status = EXIT_DONE;
    for (size_t i = 0; (name = cinaudit_shipped_template(i)) && status == EXIT_DONE; i++) {
        struct cinaudit_options inputs = CINAUDIT_OPTIONS;
        struct cinaudit_audit *audit;
        inputs.purpose = CINAUDIT_TEMPLATE;
        inputs.template_name = name;
        status = complain_of_call(NULL, cinaudit_open(&inputs, &audit));
        const struct cinaudit_template *template = cinaudit_audit_template(audit);
        if (template)
            printf("%-*s  %s (%zu question%s, %zu item%s)\n", widest_name(), name, template->title,
                   template->questions, text_plural(template->questions), template->items,
                   text_plural(template->items));
        cinaudit_close(audit);
    }
    return status;
}

static void print_template(struct arena *arena, const struct cinaudit_template *template,
                           const struct printed_problems *problems)
{
    char *id = arena_copy(arena, template->id, strlen(template->id));
    size_t warnings = problems->counts[CINAUDIT_WARNING];
    text_make_line(id);
    printf("%s: %zu question%s, %zu item%s, %zu finding%s: ", id, template->questions,
           text_plural(template->questions), template->items, text_plural(template->items),
           template->findings, text_plural(template->findings));
    if (warnings)
        printf("%zu warning%s\n", warnings, text_plural(warnings));
    else
        puts("no problems");
}

static int check_template(struct form_run *run, const char *name)
{
    struct printed_problems problems = {.stream = stdout};
    struct cinaudit_options inputs = CINAUDIT_OPTIONS;
    inputs.purpose = CINAUDIT_TEMPLATE;
    inputs.template_name = name;
    inputs.problem = print_problem;
    inputs.context = &problems;
    int status = complain_of_call(run->audit, cinaudit_open(&inputs, &run->audit));
    size_t errors = problems.counts[CINAUDIT_ERROR] + problems.counts[CINAUDIT_FAILURE];
    if (cinaudit_audit_template(run->audit))
        print_template(&run->arena, cinaudit_audit_template(run->audit), &problems);
    else
        printf("%zu error%s\n", errors, text_plural(errors));
    return status;
}

static int write_all(struct form_run *run, const struct template_options *options)
{
    enum cinaudit_status status = cinaudit_read(run->audit);
    if (status == CINAUDIT_MISUSE)
        return usage_error("template", "--out-dir: the round names no requests");
    return status == CINAUDIT_DONE ? write_forms(run, options->out_dir)
                                   : complain_of_call(run->audit, status);
}

static int write_what_is_wanted(struct form_run *run, const struct template_options *options)
{
    struct printed_problems problems = {.stream = stderr, .least = CINAUDIT_WARNING};
    struct cinaudit_options inputs = CINAUDIT_OPTIONS;
    inputs.purpose = CINAUDIT_FORMS;
    inputs.round = options->round;
    inputs.template_name = options->name;
    inputs.requests = options->requests;
    inputs.problem = print_problem;
    inputs.context = &problems;
    enum cinaudit_status status = cinaudit_open(&inputs, &run->audit);
    if (status != CINAUDIT_DONE)
        return complain_of_call(run->audit, status);
    if (output_would_overwrite("template", run->audit, options->output))
        return EXIT_USAGE;
    if (options->out_dir)
        return write_all(run, options);
    const struct cinaudit_form form = {.size = sizeof form,
                                       .case_id = options->case_id,
                                       .agency = options->agency,
                                       .setting = options->setting};
    return write_form(run, &form, options->output);
}

static int run_with(struct form_run *run, const struct template_options *options)
{
    if (options->list)
        return end_printing(list_templates());
    if (options->checked)
        return end_printing(check_template(run, options->checked));
    return write_what_is_wanted(run, options);
}

static int run(int argc, char **argv)
{
    struct template_options options = {0};
    int status;
    if (!options_read(&template_command, argc, argv, &options, &status))
        return status;
    options.format = cinaudit_form_format(options.format_index);
    for (int i = optind; i < argc; i++)
        if (!name_template(&options, argv[i]))
            return EXIT_USAGE;
    if (check_options(&options) != EXIT_DONE)
        return EXIT_USAGE;
    struct form_run run;
    form_run_begin(&run, options.format);
    status = run_with(&run, &options);
    cinaudit_close(run.audit);
    arena_free(&run.arena);
    return status;
}

static struct word format_words(size_t index)
{
    static const struct word notes[] = {
        {"html", "the default: one page that is filled in in a browser and saves the return"},
        {"xlsx", "a locked workbook with lists to choose from"},
        {"markdown", "for paper"},
        {"template", "the template itself, to make your own from"},
        {0}};
    return format_word(cinaudit_form_format(index), notes);
}

/* Takes the value of an option that fills in a field. Reports an error and returns false if it
 * cannot be one. */
static bool take_field(void *options, const struct given_option *given)
{
    struct text value = text_trim(text_of(given->value));
    form_field *field = (form_field *)((char *)options + given->row->offset);
    bool good = value.length && value.length <= CINAUDIT_LONGEST_NAME &&
                text_first_invalid(value) == value.length && !strpbrk(given->value, "\r\n");
    if (!good)
        usage_error("template",
                    "--%s: one line of text in UTF-8 is expected, of at most %d bytes, and not "
                    "blank",
                    given->row->name, CINAUDIT_LONGEST_NAME);
    else
        snprintf(*field, sizeof *field, "%.*s", TEXT_ARGUMENTS(value));
    ((struct template_options *)options)->filled_in = given->row->name;
    return good;
}

static bool take_folder(void *options, const struct given_option *given)
{
    if (!*given->value)
        usage_error("template", "--out-dir: the name of a folder is expected");
    return *given->value && take_string(options, given);
}

static bool take_template(void *options, const struct given_option *given)
{
    return name_template(options, given->value);
}

/* Remembers the last option about which form to write. */
static void note_option(void *options, const struct option_row *row)
{
    if (strcmp(row->name, "list") != 0 && strcmp(row->name, "check") != 0)
        ((struct template_options *)options)->about_form = row->name;
}

#define SETS(taker, field) .take = (taker), .offset = offsetof(struct template_options, field)

static const struct option_row rows[] = {
    {"format", "f", "FORMAT", "the format: %s", SETS(take_word, format_index),
     .words = format_words},
    {"output", "o", "FILE", "write the form to FILE, whole or not at all",
     SETS(take_string, output), .completion = COMPLETE_FILES},
    {"case", NULL, "CASE", "fill in the case", SETS(take_field, case_id)},
    {"agency", NULL, "AGENCY", "fill in the agency", SETS(take_field, agency)},
    {"setting", NULL, "SETTING", "fill in the setting, where an agency has several",
     SETS(take_field, setting)},
    {"requests", "r", "FILE",
     "write a form for each request of this CSV file (columns case, agency, setting and sent), "
     "with the first three filled in, into the folder of --out-dir",
     SETS(take_string, requests), .completion = COMPLETE_FILES},
    {"out-dir", NULL, "DIR",
     "the folder for those forms, which is made if it is not there; no file in it is overwritten",
     SETS(take_folder, out_dir), .completion = COMPLETE_FOLDERS},
    {"round", NULL, "FILE", "the round's manifest, for its template and its requests",
     SETS(take_string, round), .completion = COMPLETE_FILES},
    {"template", "t", "NAME", "the same as NAME without the option", .take = take_template,
     .completion = COMPLETE_FILES, .words = template_words},
    {"list", NULL, NULL,
     "list the shipped templates: the name of each, its title, and how many questions and items "
     "it has",
     SETS(take_flag, list)},
    {"check", NULL, "FILE",
     "say all that is wrong with a template, one problem on each line with its path inside the "
     "JSON, and write nothing",
     SETS(take_string, checked), .completion = COMPLETE_FILES},
    {0}};

const struct command template_command = {
    .name = "template",
    .summary = "write the form that auditors fill in",
    .synopsis = "[OPTION…] [NAME]",
    .intro = "Writes the blank form of a template, for auditors to fill in and send back. NAME is "
             "a shipped template or a file; without it, the round's template or the one of 2014 "
             "is taken.",
    .closing = "Exit status: 0 done, 1 errors in the template, the requests or the round, 2 wrong "
               "usage, 3 a file or the system failed.",
    .tables = {rows, help_rows},
    .operand = {.completion = COMPLETE_FILES, .words = template_words},
    .note = note_option,
    .run = run};
