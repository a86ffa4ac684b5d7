/* The version for the public as data: JSON and CSV. What is withheld is null, or an empty field. */
#include "format/csv_field.h"
#include "format/json_value.h"
#include "render.h"

static void add_count(const struct json_builder *builder, cJSON *object, const char *key,
                      size_t count, bool released)
{
    json_add(builder, object, key, released ? json_number(count) : cJSON_CreateNull());
}

static cJSON *option_json(const struct json_builder *builder, const struct template_option *option,
                          size_t count, bool shown, const struct measure *measure,
                          const struct released_item *released)
{
    cJSON *json = json_object(builder);
    bool appropriate = role_is_appropriate(option->role);
    json_add_string(builder, json, "value", option->value);
    json_add_string(builder, json, "label", option->label);
    json_add_string(builder, json, "role", role_name(option->role));
    add_count(builder, json, "count", count, shown);
    json_add_percentage(builder, json, "percent_answered", count,
                        shown && released->answered ? measure->answered : 0);
    json_add_percentage(builder, json, "percent_appropriate", count,
                        shown && released->appropriate && appropriate ? measure->appropriate : 0);
    return json;
}

static cJSON *item_json(const struct json_builder *builder, const struct release *release,
                        size_t index)
{
    const struct template *template = release->results->template;
    const struct item *item = &template->items[index];
    const struct question *question = &template->questions[item->question];
    const struct released_item *released = &release->items[index];
    struct measure measure = release->results->items[index].measure;
    cJSON *json = json_object(builder), *options = json_array(builder);
    json_add_string(builder, json, "id", item->id);
    json_add_string(builder, json, "question", question->id);
    json_add_string(builder, json, "theme", template->themes[question->theme].id);
    json_add_string(builder, json, "text", item->text);
    add_count(builder, json, "answered", measure.answered, released->answered);
    add_count(builder, json, "appropriate", measure.appropriate, released->appropriate);
    add_count(builder, json, "no_answer", measure_missing(&measure), released->no_answer);
    add_count(builder, json, "not_asked", measure.not_asked, released->not_asked);
    for (size_t i = 0; i < question->option_count; i++)
        cJSON_AddItemToArray(options,
                             option_json(builder, &question->options[i], measure.options[i],
                                         released->options[i], &measure, released));
    json_add(builder, json, "options", options);
    return json;
}

static cJSON *response_json(const struct json_builder *builder, const struct release *release)
{
    const struct response *response = release->results->response;
    if (!release->response)
        return cJSON_CreateNull();
    cJSON *json = json_object(builder);
    json_add_number(builder, json, "requested", response->requested);
    json_add_number(builder, json, "received", response->received);
    json_add_percentage(builder, json, "percent", response->received, response->requested);
    return json;
}

static cJSON *findings_json(const struct json_builder *builder)
{
    cJSON *list = json_array(builder);
    for (size_t i = 0; i < builder->report->finding_count; i++) {
        const struct finding *finding = &builder->report->findings[i];
        cJSON *json = json_object(builder);
        json_add_string(builder, json, "id", finding->id);
        json_add_string(builder, json, "title", finding->title);
        json_add_string(builder, json, "statement", finding->statement);
        json_add_string(builder, json, "challenge", finding->challenge);
        cJSON_AddItemToArray(list, json);
    }
    return list;
}

static cJSON *strengths_json(const struct json_builder *builder)
{
    cJSON *list = json_array(builder);
    for (size_t i = 0; i < builder->report->strength_count; i++) {
        const struct strength *strength = &builder->report->strengths[i];
        cJSON *json = json_object(builder);
        json_add_string(builder, json, "item",
                        builder->results->template->items[strength->item].id);
        json_add_string(builder, json, "statement", strength->statement);
        cJSON_AddItemToArray(list, json);
    }
    return list;
}

const char *render_publication_json(FILE *out, struct arena *arena, const struct report *report,
                                    const struct render_options *options)
{
    const struct release *release = report->release;
    const struct results *results = release->results;
    struct json_builder builder = {.arena = arena,
                                   .report = report,
                                   .results = results,
                                   .decimals = options->decimals,
                                   .out = out};
    cJSON *json = json_object(&builder), *template = json_object(&builder);
    cJSON *items = json_array(&builder);
    json_add_string(&builder, json, "schema", "cinaudit.publication/1");
    json_add_string(&builder, template, "id", results->template->id);
    json_add_string(&builder, template, "title", results->template->title);
    json_add(&builder, json, "template", template);
    json_add_number(&builder, json, "suppress_below", release->threshold);
    json_add_number(&builder, json, "returns", results->all.returns);
    add_count(&builder, json, "cases", release->case_count, release->cases);
    json_add(&builder, json, "response", response_json(&builder, release));
    for (size_t i = 0; i < results->template->item_count; i++)
        cJSON_AddItemToArray(items, item_json(&builder, release, i));
    json_add(&builder, json, "items", items);
    json_add(&builder, json, "findings", findings_json(&builder));
    json_add(&builder, json, "strengths", strengths_json(&builder));
    json_write(&builder, json);
    fputc('\n', out);
    return NULL;
}

static void write_count(FILE *out, size_t count, bool released)
{
    fputc(',', out);
    if (released)
        fprintf(out, "%zu", count);
}

static void write_item(FILE *out, const struct release *release, size_t index, unsigned decimals)
{
    const struct template *template = release->results->template;
    const struct item *item = &template->items[index];
    const struct question *question = &template->questions[item->question];
    const struct released_item *released = &release->items[index];
    struct measure measure = release->results->items[index].measure;
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        size_t count = measure.options[i];
        bool shown = released->options[i];
        bool appropriate = released->appropriate && role_is_appropriate(option->role);
        csv_text_write(out, text_of(item->id));
        fputc(',', out);
        csv_text_write(out, text_of(option->value));
        fprintf(out, ",%s", role_name(option->role));
        write_count(out, count, shown);
        write_count(out, release->results->all.returns, true);
        write_count(out, measure.answered, released->answered);
        write_count(out, measure.appropriate, released->appropriate);
        write_count(out, measure_missing(&measure), released->no_answer);
        write_count(out, measure.not_asked, released->not_asked);
        csv_percentage_write(out, count, shown && released->answered ? measure.answered : 0,
                             decimals);
        csv_percentage_write(out, count, shown && appropriate ? measure.appropriate : 0, decimals);
        fputc('\n', out);
    }
}

const char *render_publication_csv(FILE *out, struct arena *arena, const struct report *report,
                                   const struct render_options *options)
{
    const struct release *release = report->release;
    (void)arena;
    fputs("item,option,role,count,returns,answered,appropriate,no_answer,not_asked,"
          "percent_answered,percent_appropriate\n",
          out);
    for (size_t i = 0; i < release->results->template->item_count; i++)
        write_item(out, release, i, options->decimals);
    return NULL;
}
