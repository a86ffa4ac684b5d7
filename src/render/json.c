#include <cinaudit/render.h>

#include <cjson/cJSON.h>

/* Builds values; every allocation is checked here. Strings are referred to, not copied. */
struct builder {
    const struct arena *arena; /* for its out-of-memory handler */
    const struct results *results;
    unsigned decimals;
    FILE *out;
};

static cJSON *checked(const struct builder *builder, cJSON *value)
{
    if (!value)
        arena_out_of_memory(builder->arena);
    return value;
}

static void add(const struct builder *builder, cJSON *object, const char *key, cJSON *value)
{
    if (!cJSON_AddItemToObjectCS(object, key, checked(builder, value)))
        arena_out_of_memory(builder->arena);
}

static void add_string(const struct builder *builder, cJSON *object, const char *key,
                       const char *string)
{
    add(builder, object, key,
        string ? cJSON_CreateStringReference(string) : cJSON_CreateNull());
}

static void add_number(const struct builder *builder, cJSON *object, const char *key, size_t number)
{
    add(builder, object, key, cJSON_CreateNumber((double)number));
}

static void add_percentage(const struct builder *builder, cJSON *object, const char *key,
                           size_t count, size_t base)
{
    char buffer[32];
    const char *percent = percentage(count, base, builder->decimals, buffer);
    add(builder, object, key, percent ? cJSON_CreateRaw(percent) : cJSON_CreateNull());
}

static void write_value(const struct builder *builder, cJSON *value)
{
    char *printed = cJSON_PrintUnformatted(value);
    if (!printed)
        arena_out_of_memory(builder->arena);
    fputs(printed, builder->out);
    cJSON_free(printed);
    cJSON_Delete(value);
}

static cJSON *new_object(const struct builder *builder)
{
    return checked(builder, cJSON_CreateObject());
}

static cJSON *option_value(const struct builder *builder, const struct template_option *option,
                           size_t count, const struct measure *measure)
{
    cJSON *value = new_object(builder);
    bool appropriate = role_is_appropriate(option->role);
    add_string(builder, value, "value", option->value);
    add_string(builder, value, "label", option->label);
    add_string(builder, value, "role", role_name(option->role));
    add_number(builder, value, "count", count);
    add_percentage(builder, value, "percent_answered", count, measure->answered);
    add_percentage(builder, value, "percent_appropriate", count,
                   appropriate ? measure->appropriate : 0);
    return value;
}

static cJSON *item_value(const struct builder *builder, const struct group *group, size_t index)
{
    const struct template *template = builder->results->template;
    const struct item *item = &template->items[index];
    const struct question *question = &template->questions[item->question];
    struct measure measure = measure_item(template, group, index);
    cJSON *value = new_object(builder), *options = checked(builder, cJSON_CreateArray());
    add_string(builder, value, "id", item->id);
    add_string(builder, value, "question", question->id);
    add_string(builder, value, "theme", template->themes[question->theme].id);
    add_string(builder, value, "text", item->text);
    add_number(builder, value, "answered", measure.answered);
    add_number(builder, value, "appropriate", measure.appropriate);
    add_number(builder, value, "no_answer", measure.no_answer);
    add_number(builder, value, "unreadable", measure.unreadable);
    add_number(builder, value, "not_asked", measure.not_asked);
    for (size_t i = 0; i < question->option_count; i++)
        cJSON_AddItemToArray(
            options, option_value(builder, &question->options[i], measure.options[i], &measure));
    add(builder, value, "options", options);
    return value;
}

/* Writes an array's elements on a line each. */
static void write_separator(const struct builder *builder, size_t index)
{
    fputs(index ? ",\n" : "\n", builder->out);
}

static void write_items(const struct builder *builder, const struct group *group)
{
    fputs("\"items\": [", builder->out);
    for (size_t i = 0; i < builder->results->template->item_count; i++) {
        write_separator(builder, i);
        write_value(builder, item_value(builder, group, i));
    }
    fputs("\n]", builder->out);
}

static void write_groups(const struct builder *builder, const char *key, const char *name,
                         const struct group *groups, size_t count)
{
    fprintf(builder->out, ",\n\"%s\": [", key);
    for (size_t i = 0; i < count; i++) {
        write_separator(builder, i);
        fprintf(builder->out, "{\"%s\": ", name);
        write_value(builder, checked(builder, cJSON_CreateStringReference(groups[i].name.data)));
        fprintf(builder->out, ", \"returns\": %zu, ", groups[i].returns);
        write_items(builder, &groups[i]);
        fputs("}", builder->out);
    }
    fputs("\n]", builder->out);
}

static cJSON *comment_value(const struct builder *builder, const struct comment *comment)
{
    cJSON *value = new_object(builder);
    add_string(builder, value, "question",
               builder->results->template->questions[comment->question].id);
    add_string(builder, value, "case", comment->case_id.data);
    add_string(builder, value, "agency", comment->agency.data);
    if (comment->setting.length)
        add_string(builder, value, "setting", comment->setting.data);
    add_string(builder, value, "source", comment->source);
    add_string(builder, value, "text", comment->text.data);
    return value;
}

static void write_comments(const struct builder *builder)
{
    const struct results *results = builder->results;
    if (!results->comments_kept)
        return;
    fputs(",\n\"comments\": [", builder->out);
    for (size_t i = 0; i < results->comment_count; i++) {
        write_separator(builder, i);
        write_value(builder, comment_value(builder, &results->comments[i]));
    }
    fputs("\n]", builder->out);
}

static cJSON *request_value(const struct builder *builder, const struct request *request)
{
    cJSON *value = new_object(builder);
    add_string(builder, value, "case", request->case_id.data);
    add_string(builder, value, "agency", request->agency.data);
    if (request->setting.length)
        add_string(builder, value, "setting", request->setting.data);
    return value;
}

static void write_response(const struct builder *builder)
{
    const struct response *response = builder->results->response;
    if (!response)
        return;
    cJSON *value = new_object(builder), *outstanding = checked(builder, cJSON_CreateArray());
    add_number(builder, value, "requested", response->requested);
    add_number(builder, value, "received", response->received);
    add_percentage(builder, value, "percent", response->received, response->requested);
    for (size_t i = 0; i < response->outstanding_count; i++)
        cJSON_AddItemToArray(outstanding, request_value(builder, &response->outstanding[i]));
    add(builder, value, "outstanding", outstanding);
    fputs(",\n\"response\": ", builder->out);
    write_value(builder, value);
}

static cJSON *problem_value(const struct builder *builder, const struct problem *problem)
{
    cJSON *value = new_object(builder);
    add_string(builder, value, "severity", severity_name(problem->severity));
    add_string(builder, value, "file", problem->place.file);
    add(builder, value, "line",
        problem->place.line ? cJSON_CreateNumber((double)problem->place.line)
                            : cJSON_CreateNull());
    add_string(builder, value, "item", problem->place.item);
    add_string(builder, value, "message", problem->message);
    return value;
}

static void write_problems(const struct builder *builder)
{
    const struct results *results = builder->results;
    fputs(",\n\"problems\": [", builder->out);
    for (size_t i = 0; i < results->problem_count; i++) {
        write_separator(builder, i);
        write_value(builder, problem_value(builder, &results->problems[i]));
    }
    fputs(results->problem_count ? "\n]" : "]", builder->out);
}

void render_json(FILE *out, const struct arena *arena, const struct results *results,
                 unsigned decimals)
{
    struct builder builder = {arena, results, decimals, out};
    cJSON *template = new_object(&builder);
    add_string(&builder, template, "id", results->template->id);
    add_string(&builder, template, "title", results->template->title);
    fputs("{\"schema\": \"cinaudit.results/1\",\n\"template\": ", out);
    write_value(&builder, template);
    fprintf(out, ",\n\"returns\": %zu,\n\"cases\": %zu,\n", results->all.returns,
            results->case_count);
    write_items(&builder, &results->all);
    write_groups(&builder, "by_case", "case", results->cases, results->case_count);
    write_groups(&builder, "by_agency", "agency", results->agencies, results->agency_count);
    write_comments(&builder);
    write_response(&builder);
    write_problems(&builder);
    fputs("\n}\n", out);
}
