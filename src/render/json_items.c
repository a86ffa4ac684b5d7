#include "json_parts.h"

/* A number inside a value that is built once and printed for each group. */
struct figure {
    cJSON *node;
    char digits[32];
};

static void add_figure(const struct json_builder *builder, cJSON *object, const char *key,
                       struct figure *figure)
{
    figure->node = json_checked(builder, cJSON_CreateStringReference(figure->digits));
    json_add(builder, object, key, figure->node);
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

static void set_percentage(const struct json_builder *builder, struct figure *figure, size_t count,
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

static void build_options(const struct json_builder *builder, struct item_value *item,
                          const struct question *question)
{
    cJSON *options = json_array(builder);
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        struct option_figures *figures = &item->options[i];
        cJSON *value = json_object(builder);
        json_add_string(builder, value, "value", option->value);
        json_add_string(builder, value, "label", option->label);
        json_add_string(builder, value, "role", role_name(option->role));
        add_figure(builder, value, "count", &figures->count);
        add_figure(builder, value, "percent_answered", &figures->percent_answered);
        add_figure(builder, value, "percent_appropriate", &figures->percent_appropriate);
        cJSON_AddItemToArray(options, value);
    }
    json_add(builder, item->value, "options", options);
}

static void build_item(const struct json_builder *builder, struct arena *arena, size_t index,
                       struct item_value *built)
{
    const struct template *template = builder->results->template;
    const struct item *item = &template->items[index];
    const struct question *question = &template->questions[item->question];
    built->value = json_object(builder);
    built->options = arena_array(arena, question->option_count, sizeof *built->options);
    json_add_string(builder, built->value, "id", item->id);
    json_add_string(builder, built->value, "question", question->id);
    json_add_string(builder, built->value, "theme", template->themes[question->theme].id);
    json_add_string(builder, built->value, "text", item->text);
    add_figure(builder, built->value, "answered", &built->answered);
    add_figure(builder, built->value, "appropriate", &built->appropriate);
    add_figure(builder, built->value, "no_answer", &built->no_answer);
    add_figure(builder, built->value, "unreadable", &built->unreadable);
    add_figure(builder, built->value, "not_asked", &built->not_asked);
    build_options(builder, built, question);
}

static void set_figures(const struct json_builder *builder, const struct group *group, size_t index,
                        struct item_value *built)
{
    const struct template *template = builder->results->template;
    const struct question *question = &template->questions[template->items[index].question];
    struct measure measure = measure_in(builder->results, group, index);
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

static void add_range(const struct json_builder *builder, cJSON *item, size_t index)
{
    struct range range = builder->results->items[index].range;
    cJSON *value = json_object(builder);
    json_add_number(builder, value, "missing", range.missing);
    json_add_number(builder, value, "base", range.base);
    json_add_number(builder, value, "lowest", range.lowest);
    json_add_percentage(builder, value, "percent_lowest", range.lowest, range.base);
    json_add_number(builder, value, "highest", range.highest);
    json_add_percentage(builder, value, "percent_highest", range.highest, range.base);
    json_add(builder, item, "range", value);
}

static void add_agreement(const struct json_builder *builder, cJSON *item, size_t index)
{
    struct agreement agreement = builder->results->items[index].agreement;
    cJSON *value = json_object(builder);
    json_add_number(builder, value, "all_positive", agreement.all_positive);
    json_add_number(builder, value, "all_negative", agreement.all_negative);
    json_add_number(builder, value, "all_unsure", agreement.all_unsure);
    json_add_number(builder, value, "some_unsure", agreement.some_unsure);
    json_add_number(builder, value, "differed", agreement.differed);
    json_add_number(builder, value, "one_return", agreement.one_return);
    json_add_number(builder, value, "no_return", agreement.no_return);
    json_add(builder, item, "agreement_of_cases", value);
}

static void add_explanation(const struct json_builder *builder, cJSON *item, size_t index)
{
    const struct template *template = builder->results->template;
    const struct item *explained = &template->items[index];
    const struct explanation *explanation = &builder->results->items[index].explanation;
    if (!explained->explained_by_count)
        return;
    cJSON *value = json_object(builder), *by = json_array(builder);
    for (size_t i = 0; i < explained->explained_by_count; i++)
        cJSON_AddItemToArray(
            by, json_checked(builder, cJSON_CreateStringReference(
                                          template->items[explained->explained_by[i]].id)));
    json_add(builder, value, "items", by);
    json_add_number(builder, value, "negative", explanation->negative);
    json_add_number(builder, value, "negative_without", explanation->negative_without);
    json_add_number(builder, value, "positive", explanation->positive);
    json_add_number(builder, value, "positive_without", explanation->positive_without);
    json_add(builder, item, "explained_by", value);
}

static void add_expected_comments(const struct json_builder *builder, cJSON *item, size_t index)
{
    size_t question = builder->results->template->items[index].question;
    const struct expected_comments *comments = builder->results->expected_comments;
    if (!comments || !comments[question].expected)
        return;
    cJSON *value = json_object(builder);
    json_add_number(builder, value, "expected", comments[question].expected);
    json_add_number(builder, value, "missing", comments[question].missing);
    json_add(builder, item, "expected_comments", value);
}

/* What is known of an item over all returns only. */
static const char *const overall_keys[] = {
    "standard", "caveat", "range", "agreement_of_cases", "explained_by", "expected_comments"};

static void add_overall(const struct json_builder *builder, cJSON *item, size_t index)
{
    const struct item *of = &builder->results->template->items[index];
    if (of->standard)
        json_add_number(builder, item, "standard", of->standard);
    if (of->caveat)
        json_add_string(builder, item, "caveat", of->caveat);
    add_range(builder, item, index);
    add_agreement(builder, item, index);
    add_explanation(builder, item, index);
    add_expected_comments(builder, item, index);
}

static void remove_overall(cJSON *item)
{
    for (size_t i = 0; i < sizeof overall_keys / sizeof *overall_keys; i++)
        cJSON_DeleteItemFromObjectCaseSensitive(item, overall_keys[i]);
}

static void write_items(const struct json_builder *builder, struct item_value *items,
                        const struct group *group)
{
    fputs("\"items\": [", builder->out);
    for (size_t i = 0; i < builder->results->template->item_count; i++) {
        json_separator(builder, i);
        bool overall = group == &builder->results->all;
        set_figures(builder, group, i, &items[i]);
        if (overall)
            add_overall(builder, items[i].value, i);
        json_print(builder, items[i].value);
        if (overall)
            remove_overall(items[i].value);
    }
    fputs("\n]", builder->out);
}

static void write_groups(const struct json_builder *builder, struct item_value *items,
                         const char *key, const char *name, const struct group *groups,
                         size_t count)
{
    fprintf(builder->out, ",\n\"%s\": [", key);
    for (size_t i = 0; i < count; i++) {
        json_separator(builder, i);
        fprintf(builder->out, "{\"%s\": ", name);
        json_write(builder,
                   json_checked(builder, cJSON_CreateStringReference(groups[i].name.data)));
        fprintf(builder->out, ", \"returns\": %zu, ", groups[i].returns);
        write_items(builder, items, &groups[i]);
        fputs("}", builder->out);
    }
    fputs("\n]", builder->out);
}

void json_write_items(const struct json_builder *builder, struct arena *arena)
{
    const struct results *results = builder->results;
    size_t count = results->template->item_count;
    struct item_value *items = arena_array(arena, count, sizeof *items);
    for (size_t i = 0; i < count; i++)
        build_item(builder, arena, i, &items[i]);
    write_items(builder, items, &results->all);
    write_groups(builder, items, "by_case", "case", results->cases, results->case_count);
    write_groups(builder, items, "by_agency", "agency", results->agencies, results->agency_count);
    for (size_t i = 0; i < count; i++)
        cJSON_Delete(items[i].value);
}
