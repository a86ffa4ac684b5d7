#include "json_parts.h"

static cJSON *comment_value(const struct json_builder *builder, const struct template *template,
                            const struct comment *comment)
{
    cJSON *value = json_object(builder);
    json_add_string(builder, value, "question", template->questions[comment->question].id);
    json_add_string(builder, value, "case", comment->case_id.data);
    json_add_string(builder, value, "agency", comment->agency.data);
    if (comment->setting.length)
        json_add_string(builder, value, "setting", comment->setting.data);
    json_add_string(builder, value, "source", comment->source);
    json_add_string(builder, value, "text", comment->text.data);
    return value;
}

static void write_comments(const struct json_builder *builder, const struct report *report)
{
    const struct results *results = report->results;
    if (!results->comments_kept)
        return;
    json_begin_list(builder, "comments");
    for (size_t i = 0; i < results->comment_count; i++) {
        json_separator(builder, i);
        json_write(builder, comment_value(builder, results->template, &results->comments[i]));
    }
    fputs("\n]", builder->out);
}

/* Adds a text that is not empty. */
static void add_text(const struct json_builder *builder, cJSON *object, const char *key,
                     struct text text)
{
    if (text.length)
        json_add_string(builder, object, key, text.data);
}

/* A return or a request, identified by case, agency and setting. */
static cJSON *name_value(const struct json_builder *builder, struct text case_id,
                         struct text agency, struct text setting)
{
    cJSON *value = json_object(builder);
    json_add_string(builder, value, "case", case_id.data);
    json_add_string(builder, value, "agency", agency.data);
    add_text(builder, value, "setting", setting);
    return value;
}

static void add_parts(const struct json_builder *builder, cJSON *object, const char *key,
                      const char *name, const struct response_part *parts, size_t count)
{
    cJSON *array = json_array(builder);
    for (size_t i = 0; i < count; i++) {
        cJSON *value = json_object(builder);
        json_add_string(builder, value, name, parts[i].name.data);
        json_add_number(builder, value, "requested", parts[i].requested);
        json_add_number(builder, value, "received", parts[i].received);
        cJSON_AddItemToArray(array, value);
    }
    json_add(builder, object, key, array);
}

static void add_returns(const struct json_builder *builder, cJSON *object, const char *key,
                        const struct return_name *names, size_t count)
{
    cJSON *array = json_array(builder);
    for (size_t i = 0; i < count; i++) {
        cJSON *value = name_value(builder, names[i].case_id, names[i].agency, names[i].setting);
        json_add_string(builder, value, "source", names[i].source);
        cJSON_AddItemToArray(array, value);
    }
    json_add(builder, object, key, array);
}

static void add_parts_of_response(const struct json_builder *builder, cJSON *object,
                                  const struct results *results)
{
    const struct response *response = results->response;
    cJSON *outstanding = json_array(builder);
    for (size_t i = 0; i < response->outstanding_count; i++) {
        const struct request *request = &response->outstanding[i];
        cJSON_AddItemToArray(
            outstanding, name_value(builder, request->case_id, request->agency, request->setting));
    }
    json_add(builder, object, "outstanding", outstanding);
    add_parts(builder, object, "by_case", "case", response->by_case, results->case_count);
    add_parts(builder, object, "by_agency", "agency", response->by_agency, results->agency_count);
    add_returns(builder, object, "unrequested", response->unrequested, response->unrequested_count);
}

/* Leaves the member out if there is no response; in the public version it is null. */
static void write_response(const struct json_builder *builder, const struct report *report)
{
    const struct response *response = report->results->response;
    bool public = is_public(report->results);
    cJSON *value = response ? json_object(builder) : json_null(builder);
    if (response) {
        json_add_number(builder, value, "requested", response->requested);
        json_add_number(builder, value, "received", response->received);
        json_add_percentage(builder, value, "percent", response->received, response->requested);
    }
    if (response && !public)
        add_parts_of_response(builder, value, report->results);
    if (response || public) {
        json_begin(builder, "response");
        json_write(builder, value);
    }
}

/* The alarms that are in no count, each with what is known of it. */
static cJSON *left_out_value(const struct json_builder *builder,
                             const struct immediate_action *action)
{
    static const struct {
        enum immediate_answer answer;
        const char *word;
    } kinds[] = {{IMMEDIATE_NEEDED, "yes"},
                 {IMMEDIATE_UNREADABLE, "unreadable"},
                 {IMMEDIATE_NOT_SAID, "unknown"}};
    cJSON *array = json_array(builder);
    for (size_t i = 0; i < LENGTH(kinds); i++) {
        const struct left_out *left_out = &action->left_out[kinds[i].answer];
        for (size_t j = 0; j < left_out->count; j++) {
            const struct return_name *name = &left_out->list[j];
            cJSON *value = json_object(builder);
            json_add_string(builder, value, "says", kinds[i].word);
            add_text(builder, value, "case", name->case_id);
            add_text(builder, value, "agency", name->agency);
            add_text(builder, value, "setting", name->setting);
            json_add_string(builder, value, "source", name->source);
            json_add(builder, value, "line",
                     name->line ? json_number(builder, name->line) : json_null(builder));
            cJSON_AddItemToArray(array, value);
        }
    }
    return array;
}

static void write_immediate_action(const struct json_builder *builder, const struct report *report)
{
    const struct immediate_action *action = &report->results->immediate_action;
    cJSON *object = json_object(builder);
    json_add_number(builder, object, "needed", action->needed);
    json_add_number(builder, object, "not_needed", action->not_needed);
    json_add_number(builder, object, "not_said", action->not_said);
    add_returns(builder, object, "returns", action->returns, action->needed);
    json_add_number(builder, object, "unreadable", action->unreadable);
    add_returns(builder, object, "to_look_at", action->to_look_at, action->unreadable);
    json_add(builder, object, "left_out", left_out_value(builder, action));
    json_begin(builder, "immediate_action");
    json_write(builder, object);
}

static cJSON *cases_value(const struct json_builder *builder, const struct round_cases *cases)
{
    cJSON *array = json_array(builder);
    for (size_t i = 0; i < cases->count; i++) {
        const struct round_case *one = &cases->list[i];
        cJSON *value = json_object(builder);
        json_add_string(builder, value, "case", one->shown.data);
        json_add_string(builder, value, "sex", one->sex.length ? one->sex.data : NULL);
        json_add_string(builder, value, "age", one->age.length ? one->age.data : NULL);
        json_add_string(builder, value, "team", one->team.length ? one->team.data : NULL);
        json_add_string(builder, value, "heritage",
                        one->heritage.length ? one->heritage.data : NULL);
        json_add_string(builder, value, "status", one->status.length ? one->status.data : NULL);
        cJSON_AddItemToArray(array, value);
    }
    return array;
}

/* How many mends of each kind the manifest has. */
static cJSON *mends_value(const struct json_builder *builder, const struct round *round)
{
    static const char *const keys[MEND_KIND_COUNT] = {[MEND_AGENCY_ALIAS] = "agency_aliases",
                                                      [MEND_CASE_ALIAS] = "case_aliases",
                                                      [MEND_OUT_OF_SAMPLE] = "out_of_sample",
                                                      [MEND_SUPERSEDED] = "superseded",
                                                      [MEND_WITHDRAWN] = "withdrawn",
                                                      [MEND_CORRECTION] = "corrections",
                                                      [MEND_SEVERAL] = "several"};
    size_t counts[MEND_KIND_COUNT] = {0};
    cJSON *value = json_object(builder);
    for (size_t i = 0; i < round->mend_count; i++)
        counts[round->mends[i].kind]++;
    for (size_t i = 0; i < MEND_KIND_COUNT; i++)
        json_add_number(builder, value, keys[i], counts[i]);
    return value;
}

static void write_round(const struct json_builder *builder, const struct report *report)
{
    const struct round *round = report->round;
    if (!round)
        return;
    cJSON *object = json_object(builder);
    json_add_string(builder, object, "board", round->board);
    json_add_string(builder, object, "theme", round->theme);
    json_add_string(builder, object, "period", round->period);
    json_add(builder, object, "frame",
             round->frame ? json_number(builder, round->frame) : json_null(builder));
    json_add(builder, object, "cases", cases_value(builder, &round->cases));
    json_add(builder, object, "mends", mends_value(builder, round));
    json_begin(builder, "round");
    json_write(builder, object);
}

static void add_removed(const struct json_builder *builder, cJSON *array, const char *where,
                        const struct identifier_counts *removed)
{
    for (size_t i = 0; i < IDENTIFIER_COUNT; i++) {
        if (!removed->of[i])
            continue;
        cJSON *value = json_object(builder);
        json_add_string(builder, value, "where", where);
        json_add_string(builder, value, "kind", identifier_key((enum identifier)i));
        json_add_number(builder, value, "count", removed->of[i]);
        cJSON_AddItemToArray(array, value);
    }
}

static void write_redaction(const struct json_builder *builder, const struct report *report)
{
    const struct redaction *redaction = &report->results->redaction;
    const struct round *round = report->round;
    cJSON *object = json_object(builder), *removed = json_array(builder);
    json_add(builder, object, "applied", json_bool(builder, redaction->applied));
    json_add_number(builder, object, "names_listed", redaction->names);
    json_add_number(builder, object, "returns", redaction->returns);
    add_removed(builder, removed, "returns", &redaction->removed);
    for (size_t i = 0; round && i < round->notes_count; i++)
        add_removed(builder, removed, round->notes[i].path, &round->notes[i].removed);
    if (round) {
        add_removed(builder, removed, round->path, &round->removed);
        add_removed(builder, removed, round->cases.path, &round->cases.removed);
    }
    json_add(builder, object, "removed", removed);
    json_begin(builder, "redaction");
    json_write(builder, object);
}

static cJSON *problem_value(const struct json_builder *builder, const struct problem *problem)
{
    cJSON *value = json_object(builder);
    json_add_string(builder, value, "severity", severity_name(problem->severity));
    json_add_string(builder, value, "file", problem->place.file);
    json_add(builder, value, "line",
             problem->place.line ? json_number(builder, problem->place.line) : json_null(builder));
    json_add_string(builder, value, "item", problem->place.item);
    json_add_string(builder, value, "message", problem->message);
    return value;
}

static void write_problems(const struct json_builder *builder, const struct report *report)
{
    const struct results *results = report->results;
    json_begin_list(builder, "problems");
    for (size_t i = 0; i < results->problem_count; i++) {
        json_separator(builder, i);
        json_write(builder, problem_value(builder, &results->problems[i]));
    }
    json_end_list(builder, results->problem_count);
}

static void write_template(const struct json_builder *builder, const struct report *report)
{
    cJSON *template = json_object(builder);
    json_add_string(builder, template, "id", report->results->template->id);
    json_add_string(builder, template, "title", report->results->template->title);
    json_begin(builder, "template");
    json_write(builder, template);
}

static void write_number(const struct json_builder *builder, const char *key, size_t number)
{
    json_begin(builder, key);
    json_write(builder, json_number(builder, number));
}

static void write_counts(const struct json_builder *builder, const struct report *report)
{
    const struct results *results = report->results;
    if (is_public(results))
        write_number(builder, "suppress_below", results->suppress_below);
    write_number(builder, "returns", results->all.returns);
    write_number(builder, "cases",
                 is_public(results) ? results->cases_with_returns : results->case_count);
}

/* The members of the output, in order. */
static json_part *const whole[] = {write_template,
                                   write_counts,
                                   write_round,
                                   json_write_items,
                                   write_comments,
                                   write_response,
                                   write_immediate_action,
                                   write_redaction,
                                   json_write_findings,
                                   json_write_findings_not_evaluated,
                                   json_write_strengths,
                                   json_write_mentions,
                                   json_write_statements,
                                   write_problems,
                                   NULL};

/* The members of the public version. */
static json_part *const for_the_public[] = {
    write_template,       write_counts, write_response, json_write_items, json_write_findings,
    json_write_strengths, NULL};

const char *render_json(FILE *out, struct arena *arena, const struct report *report,
                        const struct render_options *options)
{
    bool public = is_public(report->results);
    struct arena values;
    arena_init_like(&values, arena);
    const struct json_builder builder = {&values, options->decimals, public, out};
    fputs(public ? "{\"schema\":\"cinaudit.publication/1\"" : "{\"schema\": \"cinaudit.results/1\"",
          out);
    for (json_part *const *part = public ? for_the_public : whole; *part; part++)
        (*part)(&builder, report);
    fputs(public ? "}\n" : "\n}\n", out);
    return NULL;
}
