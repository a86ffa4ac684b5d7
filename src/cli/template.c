#include "command.h"
#include "form_files.h"
#include "input_options.h"
#include "inputs.h"

#include "base/json.h"
#include "round/manifest.h"

#include <string.h>
#include <unistd.h>

struct template_options {
    const struct form_format *format;
    size_t format_index;
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
    const char *about_form; /* the last option that has a say in what form is written, without its
                               dashes; NULL if none is given */
};

/* Takes the one template that can be named. */
static bool name_template(struct template_options *options, const char *name)
{
    if (options->name)
        usage_error("template", "\"%s\": one template can be named, and %s is", name,
                    options->name);
    bool first = !options->name;
    options->name = name;
    return first;
}

static bool is_template_itself(const struct template_options *options)
{
    return !options->format->write;
}

/* The same where a form is written. */
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
    if (is_template_itself(options) && (options->filled_in || options->out_dir))
        return usage_error("template",
                           "--%s is for forms: the format template has nothing to fill in",
                           options->filled_in ? options->filled_in : "out-dir");
    if (!options->out_dir && options->format->binary &&
        refuse_terminal("template", options->format->name, options->output))
        return EXIT_USAGE;
    return EXIT_DONE;
}

/* Says what is wrong with the options together; EXIT_DONE if nothing is. */
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

/* Opens the template of that name, as template_open, and keeps its JSON too, which may come out of
 * a pipe and cannot be read again. NULL after an error. */
static const struct template *open_template(struct form_run *run, const char *name,
                                            struct text *source)
{
    const char *shown;
    if (!template_find(&run->arena, name, &run->problems, source, &shown))
        return NULL;
    return template_load(&run->arena, *source, shown, &run->problems);
}

/* True if the two sources, which have been loaded, are the same but for white space. */
static bool is_same_json(struct arena *arena, struct text a, struct text b)
{
    struct json_error error;
    cJSON *a_value = json_read(arena, a, &error), *b_value = json_read(arena, b, &error);
    return cJSON_Compare(a_value, b_value, true);
}

/* Warns of a template that would be taken for a shipped one. */
static void check_id(struct form_run *run, const char *name, const struct template *template,
                     struct text source)
{
    const struct shipped_template *shipped = template_shipped_by_name(template->id);
    if (shipped && !is_same_json(&run->arena, source, shipped->source))
        problem_add(&run->problems, SEVERITY_WARNING, (struct place){name, 0, "id"},
                    "the id is that of a shipped template: give yours its own, since returns are "
                    "told apart by it");
}

static int check_template(struct form_run *run, const char *name)
{
    run->problems.handler = print_problem_to_output;
    struct text source;
    const struct template *template = open_template(run, name, &source);
    size_t errors = run->problems.counts[SEVERITY_ERROR] + run->problems.counts[SEVERITY_FAILURE];
    if (!template) {
        printf("%zu error%s\n", errors, text_plural(errors));
        return status_of(&run->problems);
    }
    check_id(run, name, template, source);
    char *id = arena_copy(&run->arena, template->id, strlen(template->id));
    text_make_line(id);
    printf("%s: %zu question%s, %zu item%s, %zu finding%s: %s\n", id, template->question_count,
           text_plural(template->question_count), template->item_count,
           text_plural(template->item_count), template->finding_count,
           text_plural(template->finding_count),
           run->problems.counts[SEVERITY_WARNING] ? "1 warning" : "no problems");
    return status_of(&run->problems);
}

/* Finds out which template and which requests are meant: what the command line names goes before
 * what the round does. False after an error. */
static bool find_inputs(struct form_run *run, const struct template_options *options,
                        struct inputs *inputs)
{
    *inputs = (struct inputs){.template_path = options->name, .requests_path = options->requests};
    inputs->redactor = inputs_redactor(&run->arena, NULL, &run->problems);
    if (!options->round)
        return true;
    inputs->round =
        round_read(&run->arena, options->round, false, inputs->redactor, &run->problems);
    if (inputs->round && !inputs->template_path)
        inputs->template_path = inputs->round->template_path;
    if (inputs->round && !inputs->requests_path)
        inputs->requests_path = inputs->round->requests_path;
    return inputs->round != NULL;
}

static int write_all(struct form_run *run, const struct template_options *options,
                     const struct template *template, const char *requests_path)
{
    struct requests requests = {0};
    if (!requests_path)
        return usage_error("template", "--out-dir: the round names no requests");
    if (!requests_read(&run->arena, requests_path, &run->problems, &requests))
        return status_of(&run->problems);
    return write_forms(run, options->format, template, &requests, options->out_dir);
}

static int write_what_is_wanted(struct form_run *run, const struct template_options *options)
{
    struct inputs inputs;
    if (!find_inputs(run, options, &inputs))
        return status_of(&run->problems);
    struct text source;
    const struct template *template = open_template(run, inputs.template_path, &source);
    if (!template)
        return status_of(&run->problems);
    if (inputs_would_be_overwritten("template", &inputs, options->output))
        return EXIT_USAGE;
    if (is_template_itself(options))
        return write_template(run, source, options->output);
    if (options->out_dir)
        return write_all(run, options, template, inputs.requests_path);
    const struct form form = {.template = template,
                              .case_id = options->case_id,
                              .agency = options->agency,
                              .setting = options->setting};
    return write_form(run, options->format, &form, options->output);
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

static int run(int argc, char **argv)
{
    struct template_options options = {
        .case_id = text_of(""), .agency = text_of(""), .setting = text_of("")};
    int status;
    if (!options_read(&template_command, argc, argv, &options, &status))
        return status;
    options.format = form_format_at(options.format_index);
    for (int i = optind; i < argc; i++)
        if (!name_template(&options, argv[i]))
            return EXIT_USAGE;
    if (check_options(&options) != EXIT_DONE)
        return EXIT_USAGE;
    struct form_run run = {0};
    form_run_begin(&run, print_problem_to_error);
    status = run_with(&run, &options);
    arena_free(&run.arena);
    return status;
}

static struct word format_words(size_t index)
{
    const struct form_format *format = form_format_at(index);
    return format ? (struct word){format->name, format->note} : (struct word){0};
}

/* Takes the value of an option that fills in a field; false if it cannot be one. */
static bool take_field(void *options, const struct given_option *given)
{
    struct text value = text_trim(text_of(given->value));
    bool good = value.length && value.length <= LONGEST_NAME &&
                text_first_invalid(value) == value.length && !strpbrk(given->value, "\r\n");
    if (!good)
        usage_error("template",
                    "--%s: one line of text in UTF-8 is expected, of at most %d bytes, and not "
                    "blank",
                    given->row->name, LONGEST_NAME);
    ((struct template_options *)options)->filled_in = given->row->name;
    *(struct text *)((char *)options + given->row->offset) = value;
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

/* Keeps the last option that has a say in what form is written. */
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
