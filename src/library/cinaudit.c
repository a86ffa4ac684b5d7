/* The library: opens, reads and closes audits. */
#include "audit.h"

#include "base/json.h"
#include "report/sections/report.h"
#include "template/joined_lines.h"

#include <stdlib.h>
#include <string.h>

const char *cinaudit_version(void)
{
    return CINAUDIT_VERSION;
}

/* Passes a problem to the audit's handler. */
static void hand_over(void *context, const struct problem *problem)
{
    static const enum cinaudit_severity severities[] = {CINAUDIT_NOTE, CINAUDIT_WARNING,
                                                        CINAUDIT_ERROR, CINAUDIT_FAILURE};
    const struct cinaudit_audit *audit = context;
    struct arena arena;
    arena_init_like(&arena, &audit->arena);
    const struct problem_mend *mend = problem->mend;
    const struct cinaudit_mend *suggested =
        mend ? &(struct cinaudit_mend){mend->key, mend->name, mend->value} : NULL;
    const struct cinaudit_problem handed = {.severity = severities[problem->severity],
                                            .file = problem->place.file,
                                            .line = problem->place.line,
                                            .item = problem->place.item,
                                            .message = problem->message,
                                            .text = problem_line(&arena, problem),
                                            .kind = problem->kind,
                                            .mend = suggested};
    audit->options.problem(audit->options.context, &handed);
    arena_free(&arena);
}

static void copy_string(struct arena *arena, const char **string)
{
    if (*string)
        *string = arena_copy(arena, *string, strlen(*string));
}

static void copy_options(struct cinaudit_audit *audit)
{
    struct cinaudit_options *options = &audit->options;
    const char **strings[] = {&options->round, &options->template_name, &options->requests,
                              &options->redact_terms};
    for (size_t i = 0; i < LENGTH(strings); i++)
        copy_string(&audit->arena, strings[i]);
    const char **files = arena_array(&audit->arena, options->file_count, sizeof *files);
    for (size_t i = 0; i < options->file_count; i++) {
        files[i] = options->files[i];
        copy_string(&audit->arena, &files[i]);
    }
    options->files = files;
}

/* True if two templates are the same except for white space. Both have been loaded, so they are
 * valid JSON. */
static bool is_same_json(struct arena *arena, struct text a, struct text b)
{
    struct json_error error;
    return cJSON_Compare(json_read(arena, a, &error), json_read(arena, b, &error), true);
}

/* Warns of a template with the id of a shipped one. */
static void check_id(struct cinaudit_audit *audit)
{
    const struct shipped_template *shipped = template_shipped_by_name(audit->template->id);
    if (shipped && !is_same_json(&audit->arena, audit->template_source, shipped->source))
        problem_add(&audit->problems, SEVERITY_WARNING,
                    (struct place){audit->template_path, 0, "id"},
                    "the id is that of a shipped template: give yours its own, since returns are "
                    "told apart by it");
}

/* Reads the template. Keeps its JSON, because a pipe cannot be read again. False after an error. */
static bool open_template(struct cinaudit_audit *audit)
{
    const char *shown;
    if (!template_find(&audit->arena, audit->template_path, &audit->problems,
                       &audit->template_source, &shown))
        return false;
    const struct template *template =
        template_load(&audit->arena, audit->template_source, shown, &audit->problems);
    if (!template)
        return false;
    audit->template = template;
    audit->about_template =
        (struct cinaudit_template){template->id, template->title, template->question_count,
                                   template->item_count, template->finding_count};
    if (audit->options.purpose == CINAUDIT_TEMPLATE) {
        check_id(audit);
        joined_lines_check(&audit->arena, template, &audit->problems, shown);
    }
    return true;
}

/* The part of a path up to its last slash; "" if there is none, or no path. */
static const char *folder_of(struct arena *arena, const char *path)
{
    const char *slash = path ? strrchr(path, '/') : NULL;
    return slash ? arena_copy(arena, path, (size_t)(slash + 1 - path)) : "";
}

static void open_audit(void *context)
{
    struct call *call = context;
    struct cinaudit_audit *audit = call->audit;
    const struct cinaudit_options *options = &audit->options;
    bool returns = options->purpose == CINAUDIT_REPORT || options->purpose == CINAUDIT_CHECK;
    copy_options(audit);
    problems_init(&audit->problems, &audit->arena, options->problem ? hand_over : NULL, audit);
    audit->problems.keep = options->purpose == CINAUDIT_REPORT;
    if (options->mends == CINAUDIT_SUGGEST_MENDS)
        audit->problems.mend_folder = folder_of(&audit->arena, options->round);
    audit->problems.anonymous = options->case_names == CINAUDIT_CASES_BY_LETTER;
    if (returns && !options->round && !options->file_count) {
        call_end(call, CINAUDIT_MISUSE, "neither returns nor a round are named");
    } else if (options->redact_terms && options->identifiers == CINAUDIT_SHOW_IDENTIFIERS) {
        call_end(call, CINAUDIT_MISUSE, "names are to be removed, and nothing is to be");
    } else {
        bool good = audit_find_inputs(audit) && open_template(audit);
        audit->state = good ? AUDIT_OPEN : AUDIT_FAILED;
        call->status = good ? CINAUDIT_DONE : audit_status(audit);
    }
}

enum cinaudit_status cinaudit_open(const struct cinaudit_options *options,
                                   struct cinaudit_audit **audit)
{
    *audit = NULL;
    if (!options || !options->size || options->size > sizeof *options)
        return CINAUDIT_MISUSE;
    struct call call = {.audit = calloc(1, sizeof *call.audit)};
    if (!call.audit)
        return CINAUDIT_NO_MEMORY;
    *audit = call.audit;
    arena_init(&call.audit->arena, NULL, NULL);
    memcpy(&call.audit->options, options, options->size);
    return call_run(&call, open_audit);
}

static void read_audit(void *context)
{
    struct call *call = context;
    struct cinaudit_audit *audit = call->audit;
    bool forms = audit->options.purpose == CINAUDIT_FORMS;
    if (audit->state != AUDIT_OPEN || audit->options.purpose == CINAUDIT_TEMPLATE ||
        (forms && !audit->requests_path)) {
        call_end(call, CINAUDIT_MISUSE, "there is nothing to read, or it has been read");
        return;
    }
    bool good = forms ? audit_read_requests(audit) : audit_read_returns(audit);
    audit->state = good ? AUDIT_READ : AUDIT_FAILED;
    call->status = audit->results ? CINAUDIT_DONE : audit_status(audit);
}

enum cinaudit_status cinaudit_read(struct cinaudit_audit *audit)
{
    struct call call = {.audit = audit};
    return audit ? call_run(&call, read_audit) : CINAUDIT_MISUSE;
}

void cinaudit_close(struct cinaudit_audit *audit)
{
    if (audit && audit->state != AUDIT_OUT_OF_MEMORY)
        arena_free(&audit->arena);
    free(audit);
}

const char *cinaudit_message(const struct cinaudit_audit *audit)
{
    return audit && audit->message ? audit->message : "";
}

const struct cinaudit_template *cinaudit_audit_template(const struct cinaudit_audit *audit)
{
    return audit && audit->template ? &audit->about_template : NULL;
}

const struct cinaudit_counts *cinaudit_audit_counts(const struct cinaudit_audit *audit)
{
    return audit && audit->state == AUDIT_READ ? &audit->counts : NULL;
}

const char *cinaudit_input(const struct cinaudit_audit *audit, size_t index)
{
    return audit && index < audit->inputs.count ? audit->inputs.paths[index] : NULL;
}

const char *cinaudit_section(const struct cinaudit_audit *audit, size_t index)
{
    return report_section(audit ? audit->template : NULL, index);
}

const struct cinaudit_form *cinaudit_request(const struct cinaudit_audit *audit, size_t index)
{
    return audit && index < audit->request_count ? &audit->requests[index] : NULL;
}

const char *cinaudit_shipped_template(size_t index)
{
    const struct shipped_template *shipped = template_shipped(index);
    return shipped ? shipped->name : NULL;
}
