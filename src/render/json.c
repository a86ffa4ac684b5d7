#include <cinaudit/render.h>

#include <cjson/cJSON.h>

/* Builds values; every allocation is checked here. Strings are referred to, not copied. */
struct builder {
    const struct arena *arena; /* for its out-of-memory handler */
    const struct results *results;
    unsigned decimals;
    FILE *out;
    struct item_value *items; /* per item of the template */
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
    add(builder, object, key, string ? cJSON_CreateStringReference(string) : cJSON_CreateNull());
}

/* Whole numbers are written as they are; cJSON's own would go by way of floating point. */
static cJSON *number_value(size_t number)
{
    char buffer[24];
    snprintf(buffer, sizeof buffer, "%zu", number);
    return cJSON_CreateRaw(buffer);
}

static void add_number(const struct builder *builder, cJSON *object, const char *key, size_t number)
{
    add(builder, object, key, number_value(number));
}

static void add_percentage(const struct builder *builder, cJSON *object, const char *key,
                           size_t count, size_t base)
{
    char buffer[32];
    const char *percent = percentage(count, base, builder->decimals, buffer);
    add(builder, object, key, percent ? cJSON_CreateRaw(percent) : cJSON_CreateNull());
}

static void print_value(const struct builder *builder, const cJSON *value)
{
    enum { USUAL_LENGTH = 4096 };
    char *printed = cJSON_PrintBuffered(value, USUAL_LENGTH, false);
    if (printed)
        fputs(printed, builder->out);
    else
        arena_out_of_memory(builder->arena);
    cJSON_free(printed);
}

static void write_value(const struct builder *builder, cJSON *value)
{
    print_value(builder, value);
    cJSON_Delete(value);
}

static cJSON *new_object(const struct builder *builder)
{
    return checked(builder, cJSON_CreateObject());
}

/* A number inside a value that is built once and printed for each group. */
struct figure {
    cJSON *node;
    char digits[32];
};

static void add_figure(const struct builder *builder, cJSON *object, const char *key,
                       struct figure *figure)
{
    figure->node = checked(builder, cJSON_CreateStringReference(figure->digits));
    add(builder, object, key, figure->node);
}

/* Its kind of value; neither its digits nor its key are cJSON's to free. */
static void set_kind(struct figure *figure, int kind)
{
    figure->node->type = kind | cJSON_IsReference | cJSON_StringIsConst;
}

static void set_number(struct figure *figure, size_t number)
{
    snprintf(figure->digits, sizeof figure->digits, "%zu", number);
    set_kind(figure, cJSON_Raw);
}

static void set_percentage(const struct builder *builder, struct figure *figure, size_t count,
                           size_t base)
{
    bool known = percentage(count, base, builder->decimals, figure->digits) != NULL;
    set_kind(figure, known ? cJSON_Raw : cJSON_NULL);
}

struct option_figures {
    struct figure count;
    struct figure percent_answered;
    struct figure percent_appropriate;
};

/* An item's value, with the figures that differ from group to group. */
struct item_value {
    cJSON *value;
    struct figure answered;
    struct figure appropriate;
    struct figure no_answer;
    struct figure unreadable;
    struct figure not_asked;
    struct option_figures *options;
};

static void build_options(const struct builder *builder, struct item_value *item,
                          const struct question *question)
{
    cJSON *options = checked(builder, cJSON_CreateArray());
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        struct option_figures *figures = &item->options[i];
        cJSON *value = new_object(builder);
        add_string(builder, value, "value", option->value);
        add_string(builder, value, "label", option->label);
        add_string(builder, value, "role", role_name(option->role));
        add_figure(builder, value, "count", &figures->count);
        add_figure(builder, value, "percent_answered", &figures->percent_answered);
        add_figure(builder, value, "percent_appropriate", &figures->percent_appropriate);
        cJSON_AddItemToArray(options, value);
    }
    add(builder, item->value, "options", options);
}

static void build_item(const struct builder *builder, struct arena *arena, size_t index,
                       struct item_value *built)
{
    const struct template *template = builder->results->template;
    const struct item *item = &template->items[index];
    const struct question *question = &template->questions[item->question];
    built->value = new_object(builder);
    built->options = arena_array(arena, question->option_count, sizeof *built->options);
    add_string(builder, built->value, "id", item->id);
    add_string(builder, built->value, "question", question->id);
    add_string(builder, built->value, "theme", template->themes[question->theme].id);
    add_string(builder, built->value, "text", item->text);
    add_figure(builder, built->value, "answered", &built->answered);
    add_figure(builder, built->value, "appropriate", &built->appropriate);
    add_figure(builder, built->value, "no_answer", &built->no_answer);
    add_figure(builder, built->value, "unreadable", &built->unreadable);
    add_figure(builder, built->value, "not_asked", &built->not_asked);
    build_options(builder, built, question);
}

static void set_figures(const struct builder *builder, const struct group *group, size_t index,
                        struct item_value *built)
{
    const struct template *template = builder->results->template;
    const struct question *question = &template->questions[template->items[index].question];
    struct measure measure = measure_item(template, group, index);
    set_number(&built->answered, measure.answered);
    set_number(&built->appropriate, measure.appropriate);
    set_number(&built->no_answer, measure.no_answer);
    set_number(&built->unreadable, measure.unreadable);
    set_number(&built->not_asked, measure.not_asked);
    for (size_t i = 0; i < question->option_count; i++) {
        struct option_figures *figures = &built->options[i];
        bool appropriate = role_is_appropriate(question->options[i].role);
        size_t count = measure.options[i];
        set_number(&figures->count, count);
        set_percentage(builder, &figures->percent_answered, count, measure.answered);
        set_percentage(builder, &figures->percent_appropriate, count,
                       appropriate ? measure.appropriate : 0);
    }
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
        set_figures(builder, group, i, &builder->items[i]);
        print_value(builder, builder->items[i].value);
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
    cJSON *object = new_object(builder), *outstanding = checked(builder, cJSON_CreateArray());
    add_number(builder, object, "requested", response->requested);
    add_number(builder, object, "received", response->received);
    add_percentage(builder, object, "percent", response->received, response->requested);
    for (size_t i = 0; i < response->outstanding_count; i++)
        cJSON_AddItemToArray(outstanding, request_value(builder, &response->outstanding[i]));
    add(builder, object, "outstanding", outstanding);
    fputs(",\n\"response\": ", builder->out);
    write_value(builder, object);
}

static cJSON *problem_value(const struct builder *builder, const struct problem *problem)
{
    cJSON *value = new_object(builder);
    add_string(builder, value, "severity", severity_name(problem->severity));
    add_string(builder, value, "file", problem->place.file);
    add(builder, value, "line",
        problem->place.line ? number_value(problem->place.line) : cJSON_CreateNull());
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
    size_t count = results->template->item_count;
    struct arena own;
    arena_init_like(&own, arena);
    struct builder builder = {arena, results, decimals, out,
                              arena_array(&own, count, sizeof(struct item_value))};
    for (size_t i = 0; i < count; i++)
        build_item(&builder, &own, i, &builder.items[i]);
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
    for (size_t i = 0; i < count; i++)
        cJSON_Delete(builder.items[i].value);
    arena_free(&own);
}
