#include "command.h"
#include "form_files.h"
#include "inputs.h"

#include <string.h>
#include <unistd.h>

static const char usage[] =
    "Usage: cinaudit template [OPTION…] [NAME]\n"
    "\n"
    "Writes the blank form of a template, for auditors to fill in and send back. NAME\n"
    "is a shipped template or a file; without it, the 2014 template or the round's.\n"
    "\n"
    "Options:\n"
    "  -f, --format FORMAT   html (the default: filled in in a browser), xlsx, csv,\n"
    "                        json, markdown (for paper), or template (the template\n"
    "                        itself, to make one's own from)\n"
    "  -o, --output FILE     write to FILE, whole or not at all\n"
    "      --case CASE       fill in the case\n"
    "      --agency AGENCY   fill in the agency\n"
    "      --setting SETTING\n"
    "                        fill in the setting, where an agency has several\n"
    "  -r, --requests FILE   write a form for each request (CSV with the columns case,\n"
    "                        agency, setting, sent) into the folder of --out-dir\n"
    "      --out-dir DIR     the folder for those forms, made if it is not there\n"
    "      --round FILE      the round's manifest, for its template and its requests\n"
    "  -t, --template NAME   the same as NAME without the option\n"
    "      --list            list the shipped templates\n"
    "      --check FILE      say all that is wrong with a template, and write nothing\n"
    "  -h, --help            print this text\n"
    "\n"
    "Exit status: 0 done, 1 errors in the template, the requests or the round, 2\n"
    "wrong usage, 3 a file or the system failed.\n";

struct template_options {
    size_t format; /* of form_format_names */
    const char *output;
    const char *out_dir;
    const char *checked;
    const char *filled_in; /* the last option that fills something in; NULL if none is given */
    struct text case_id;
    struct text agency;
    struct text setting;
    const char *name;
    const char *requests;
    const char *round;
    bool list;
};

enum {
    OPTION_CASE = 256,
    OPTION_AGENCY,
    OPTION_SETTING,
    OPTION_OUT_DIR,
    OPTION_ROUND,
    OPTION_LIST,
    OPTION_CHECK
};

/* Takes the value of an option that fills in a field; false if it cannot be one. */
static bool fill_in(struct template_options *options, const char *option, struct text *field)
{
    struct text value = text_trim(text_of(optarg));
    bool good = value.length && value.length <= LONGEST_NAME &&
                text_first_invalid(value) == value.length && !strpbrk(optarg, "\r\n");
    if (!good)
        usage_error("template",
                    "%s: one line of text in UTF-8 is expected, of at most %d bytes, and not blank",
                    option, LONGEST_NAME);
    options->filled_in = option;
    *field = value;
    return good;
}

/* Takes the one template that can be named. */
static bool take_name(struct template_options *options, const char *name)
{
    if (options->name)
        usage_error("template", "\"%s\": one template can be named, and %s is", name,
                    options->name);
    bool first = !options->name;
    options->name = name;
    return first;
}

/* Takes one option; false if its value is wrong. */
static bool take_option(struct template_options *options, int found)
{
    switch (found) {
    case 'f':
        return choose_name("template", "--format", optarg, form_format_names, &options->format);
    case 'o':
        options->output = optarg;
        return true;
    case 'r':
        options->requests = optarg;
        return true;
    case 't':
        return take_name(options, optarg);
    case OPTION_CASE:
        return fill_in(options, "--case", &options->case_id);
    case OPTION_AGENCY:
        return fill_in(options, "--agency", &options->agency);
    case OPTION_SETTING:
        return fill_in(options, "--setting", &options->setting);
    case OPTION_OUT_DIR:
        options->out_dir = optarg;
        return true;
    case OPTION_ROUND:
        options->round = optarg;
        return true;
    case OPTION_LIST:
        options->list = true;
        return true;
    case OPTION_CHECK:
        options->checked = optarg;
        return true;
    default:
        return false;
    }
}

static bool is_template_itself(const struct template_options *options)
{
    return strcmp(form_format_names[options->format], "template") == 0;
}

/* Says what is wrong with the options together; EXIT_DONE if nothing is. */
static int check_options(const struct template_options *options)
{
    if ((options->requests && !options->out_dir) ||
        (options->out_dir && !options->requests && !options->round))
        return usage_error("template", "%s needs %s", options->out_dir ? "--out-dir" : "--requests",
                           options->out_dir ? "--requests, or a --round that names them"
                                            : "--out-dir, the folder for the forms");
    if (options->out_dir && (options->filled_in || options->output))
        return usage_error("template", "%s is for one form, and --out-dir for one of each request",
                           options->filled_in ? options->filled_in : "--output");
    if (is_template_itself(options) && (options->filled_in || options->out_dir))
        return usage_error("template",
                           "%s is for forms: the format template has nothing to fill in",
                           options->filled_in ? options->filled_in : "--out-dir");
    if (!options->out_dir && !is_template_itself(options) && form_formats[options->format].binary &&
        (!options->output || strcmp(options->output, "-") == 0) && isatty(STDOUT_FILENO))
        return usage_error("template", "%s is not for a terminal: name a file with --output",
                           form_format_names[options->format]);
    return EXIT_DONE;
}

static void print_to_error(void *context, const struct problem *problem)
{
    if (problem->severity != SEVERITY_NOTE)
        print_problem(stderr, context, problem);
}

static void print_to_output(void *context, const struct problem *problem)
{
    print_problem(stdout, context, problem);
}

/* How many characters the longest of the shipped templates' names has. */
static int widest_name(void)
{
    size_t widest = 0, length;
    for (size_t i = 0; template_shipped(i); i++)
        if ((length = strlen(template_shipped(i)->name)) > widest)
            widest = length;
    return (int)widest;
}

static int list_templates(struct form_run *run)
{
    int width = widest_name();
    const struct shipped_template *shipped;
    for (size_t i = 0; (shipped = template_shipped(i)); i++) {
        const struct template *template = template_open(&run->arena, shipped->name, &run->problems);
        if (template)
            printf("%-*s  %s (%zu question%s, %zu item%s)\n", width, shipped->name, template->title,
                   template->question_count, text_plural(template->question_count),
                   template->item_count, text_plural(template->item_count));
    }
    return status_of(&run->problems);
}

static int check_template(struct form_run *run, const char *name)
{
    run->problems.handler = print_to_output;
    const struct template *template = template_open(&run->arena, name, &run->problems);
    size_t errors = run->problems.counts[SEVERITY_ERROR] + run->problems.counts[SEVERITY_FAILURE];
    char *id = template ? arena_copy(&run->arena, template->id, strlen(template->id)) : NULL;
    if (id) {
        text_make_line(id);
        printf("%s: %zu question%s, %zu item%s, %zu finding%s: no problems\n", id,
               template->question_count, text_plural(template->question_count),
               template->item_count, text_plural(template->item_count), template->finding_count,
               text_plural(template->finding_count));
    } else {
        printf("%zu error%s\n", errors, text_plural(errors));
    }
    return status_of(&run->problems);
}

/* Finds out which template and which requests are meant: what the command line names goes before
 * what the round does. False after an error. */
static bool find_inputs(struct form_run *run, const struct template_options *options,
                        struct inputs *inputs)
{
    *inputs = (struct inputs){.template_path = options->name, .requests_path = options->requests};
    if (!options->round)
        return true;
    inputs->round = round_read(&run->arena, options->round, false, &run->problems);
    if (inputs->round && !inputs->template_path)
        inputs->template_path = inputs->round->template_path;
    if (inputs->round && !inputs->requests_path)
        inputs->requests_path = inputs->round->requests_path;
    return inputs->round != NULL;
}

/* False, and an error for each, if there are requests that the format cannot be filled in with. */
static bool check_requests(struct form_run *run, const struct form_format *format,
                           const struct requests *requests, const char *path)
{
    for (size_t i = 0; i < requests->count; i++) {
        const struct request *request = &requests->list[i];
        const struct form form = {NULL, request->case_id, request->agency, request->setting};
        struct text value;
        const char *column = form_format_refuses(format, &form, &value);
        if (column)
            problem_add(&run->problems, SEVERITY_ERROR, (struct place){path, request->line, column},
                        "%s: %s", TEXT_QUOTED(value), form_format_reason);
    }
    return !problems_have_errors(&run->problems);
}

static int write_all(struct form_run *run, const struct template_options *options,
                     const struct template *template, const char *requests_path)
{
    struct requests requests = {0};
    if (!requests_path)
        return usage_error("template", "--out-dir: the round names no requests");
    const struct form_format *format = &form_formats[options->format];
    if (!requests_read(&run->arena, requests_path, &run->problems, &requests) ||
        !check_requests(run, format, &requests, requests_path))
        return status_of(&run->problems);
    return write_forms(run, format, template, &requests, options->out_dir);
}

static int write_one(struct form_run *run, const struct template_options *options,
                     const struct template *template)
{
    const struct form_format *format = &form_formats[options->format];
    const struct form form = {template, options->case_id, options->agency, options->setting};
    struct text value;
    const char *option = form_format_refuses(format, &form, &value);
    if (option)
        return usage_error("template", "--%s %s: %s", option, TEXT_QUOTED(value),
                           form_format_reason);
    return write_form(run, format, &form, options->output);
}

static int write_what_is_wanted(struct form_run *run, const struct template_options *options)
{
    struct inputs inputs;
    if (!find_inputs(run, options, &inputs))
        return status_of(&run->problems);
    const struct template *template =
        template_open(&run->arena, inputs.template_path, &run->problems);
    if (!template)
        return status_of(&run->problems);
    if (inputs_would_be_overwritten("template", &inputs, options->output))
        return EXIT_USAGE;
    if (is_template_itself(options))
        return write_template(run, inputs.template_path, options->output);
    if (options->out_dir)
        return write_all(run, options, template, inputs.requests_path);
    return write_one(run, options, template);
}

static int run_with(struct form_run *run, const struct template_options *options)
{
    int status = EXIT_DONE;
    if (options->list)
        status = list_templates(run);
    else if (options->checked)
        status = check_template(run, options->checked);
    else
        return write_what_is_wanted(run, options);
    return end_printing(status);
}

int run_template(int argc, char **argv)
{
    static const struct option long_options[] = {
        {"format", required_argument, NULL, 'f'},
        {"output", required_argument, NULL, 'o'},
        {"case", required_argument, NULL, OPTION_CASE},
        {"agency", required_argument, NULL, OPTION_AGENCY},
        {"setting", required_argument, NULL, OPTION_SETTING},
        {"requests", required_argument, NULL, 'r'},
        {"out-dir", required_argument, NULL, OPTION_OUT_DIR},
        {"round", required_argument, NULL, OPTION_ROUND},
        {"template", required_argument, NULL, 't'},
        {"list", no_argument, NULL, OPTION_LIST},
        {"check", required_argument, NULL, OPTION_CHECK},
        {"help", no_argument, NULL, 'h'},
        {0}};
    struct template_options options = {
        .case_id = text_of(""), .agency = text_of(""), .setting = text_of("")};
    int found;
    while ((found = next_option(argc, argv, ":f:o:r:t:h", long_options, "template")) != -1) {
        if (found == 'h')
            return print_text(usage);
        if (found == '?' || !take_option(&options, found))
            return EXIT_USAGE;
    }
    for (int i = optind; i < argc; i++)
        if (!take_name(&options, argv[i]))
            return EXIT_USAGE;
    if (check_options(&options) != EXIT_DONE)
        return EXIT_USAGE;
    struct form_run run = {0};
    form_run_begin(&run, print_to_error);
    int status = run_with(&run, &options);
    arena_free(&run.arena);
    return status;
}
