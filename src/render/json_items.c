#include "figures.h"
#include "json_parts.h"

/* A number in a JSON value that is built once and printed again for each group. */
struct figure {
    cJSON *node;
    char digits[32];
};

static void add_figure(const struct json_builder *builder, cJSON *object, const char *key,
                       struct figure *figure)
{
    figure->node = json_string(builder, figure->digits);
    json_add(builder, object, key, figure->node);
}

static void set_number(struct figure *figure, size_t number)
{
    snprintf(figure->digits, sizeof figure->digits, "%zu", number);
    figure->node->type = number == WITHHELD ? cJSON_NULL : cJSON_Raw;
}

static void set_percentage(const struct json_builder *builder, struct figure *figure, size_t count,
                           size_t base)
{
    bool known = percentage(count, base, builder->decimals, figure->digits) != NULL;
    figure->node->type = known ? cJSON_Raw : cJSON_NULL;
}

struct option_figures {
    struct figure count;
    struct figure percent_answered;
    struct figure percent_appropriate;
};

/* An item's JSON value, with the figures that differ from group to group. */
struct item_value {
    cJSON *value;
    struct figure figures[FIGURE_COUNT];
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

static void build_item(const struct json_builder *builder, const struct results *results,
                       size_t index, struct item_value *built)
{
    const struct template *template = results->template;
    const struct item *item = &template->items[index];
    const struct question *question = &template->questions[item->question];
    built->value = json_object(builder);
    built->options = arena_array(builder->arena, question->option_count, sizeof *built->options);
    json_add_string(builder, built->value, "id", item->id);
    json_add_string(builder, built->value, "question", question->id);
    json_add_string(builder, built->value, "theme", template->themes[question->theme].id);
    json_add_string(builder, built->value, "text", item->text);
    for (size_t i = 0; i < FIGURE_COUNT; i++)
        if (figure_is_shown(results, i))
            add_figure(builder, built->value, figure_keys[i].key, &built->figures[i]);
    build_options(builder, built, question);
}

static void set_figures(const struct json_builder *builder, const struct results *results,
                        const struct group *group, size_t index, struct item_value *built)
{
    const struct template *template = results->template;
    const struct question *question = &template->questions[template->items[index].question];
    struct measure measure = measure_in(results, group, index);
    for (size_t i = 0; i < FIGURE_COUNT; i++)
        if (built->figures[i].node)
            set_number(&built->figures[i], figure_of(&measure, i));
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

static void add_range(const struct json_builder *builder, cJSON *item, const struct range *range)
{
    cJSON *value = json_object(builder);
    json_add_number(builder, value, "missing", range->missing);
    json_add_number(builder, value, "base", range->base);
    json_add_number(builder, value, "lowest", range->lowest);
    json_add_percentage(builder, value, "percent_lowest", range->lowest, range->base);
    json_add_number(builder, value, "highest", range->highest);
    json_add_percentage(builder, value, "percent_highest", range->highest, range->base);
    json_add(builder, item, "range", value);
}

static void add_agreement(const struct json_builder *builder, cJSON *item,
                          const struct agreement *agreement, bool neutral)
{
    cJSON *value = json_object(builder);
    json_add_number(builder, value, "all_positive", agreement->all_positive);
    json_add_number(builder, value, "all_negative", agreement->all_negative);
    json_add_number(builder, value, "all_unsure", agreement->all_unsure);
    json_add_number(builder, value, "some_unsure", agreement->some_unsure);
    json_add_number(builder, value, "differed", agreement->differed);
    json_add_number(builder, value, "one_return", agreement->one_return);
    json_add_number(builder, value, "no_return", agreement->no_return);
    if (neutral)
        json_add_number(builder, value, "all_same", agreement->all_same);
    json_add(builder, item, "agreement_of_cases", value);
}

static void add_explanation(const struct json_builder *builder, const struct results *results,
                            cJSON *item, size_t index)
{
    const struct template *template = results->template;
    const struct item *explained = &template->items[index];
    const struct explanation *explanation = &results->items[index].explanation;
    if (!explained->explained_by_count)
        return;
    cJSON *value = json_object(builder), *by = json_array(builder);
    for (size_t i = 0; i < explained->explained_by_count; i++)
        cJSON_AddItemToArray(by,
                             json_string(builder, template->items[explained->explained_by[i]].id));
    json_add(builder, value, "items", by);
    json_add_number(builder, value, "negative", explanation->negative);
    json_add_number(builder, value, "negative_without", explanation->negative_without);
    json_add_number(builder, value, "positive", explanation->positive);
    json_add_number(builder, value, "positive_without", explanation->positive_without);
    json_add(builder, item, "explained_by", value);
}

static void add_expected_comments(const struct json_builder *builder, const struct results *results,
                                  cJSON *item, size_t index)
{
    size_t question = results->template->items[index].question;
    const struct expected_comments *comments = results->expected_comments;
    if (!comments || !comments[question].expected)
        return;
    cJSON *value = json_object(builder);
    json_add_number(builder, value, "expected", comments[question].expected);
    json_add_number(builder, value, "missing", comments[question].missing);
    json_add(builder, item, "expected_comments", value);
}

/* Keys of what is known only for all returns together. */
static const char *const overall_keys[] = {
    "standard", "caveat", "range", "agreement_of_cases", "explained_by", "expected_comments"};

static void add_overall(const struct json_builder *builder, const struct results *results,
                        cJSON *item, size_t index)
{
    const struct item *of = &results->template->items[index];
    if (of->standard)
        json_add_number(builder, item, "standard", of->standard);
    if (of->caveat)
        json_add_string(builder, item, "caveat", of->caveat);
    bool neutral = item_is_neutral(results->template, index);
    if (!neutral)
        add_range(builder, item, &results->items[index].range);
    add_agreement(builder, item, &results->items[index].agreement, neutral);
    add_explanation(builder, results, item, index);
    add_expected_comments(builder, results, item, index);
}

static void remove_overall(cJSON *item)
{
    for (size_t i = 0; i < LENGTH(overall_keys); i++)
        cJSON_DetachItemFromObjectCaseSensitive(item, overall_keys[i]);
}

/* Writes the elements of a list of items, and its end. */
static void write_items(const struct json_builder *builder, const struct results *results,
                        const struct group *group, struct item_value *items)
{
    bool overall = group == &results->all && !is_public(results);
    for (size_t i = 0; i < results->template->item_count; i++) {
        json_separator(builder, i);
        set_figures(builder, results, group, i, &items[i]);
        if (overall)
            add_overall(builder, results, items[i].value, i);
        json_print(builder, items[i].value);
        if (overall)
            remove_overall(items[i].value);
    }
    json_end_list(builder, results->template->item_count);
}

/* Writes the items of each case, or of each agency. */
static void write_groups(const struct json_builder *builder, const struct results *results,
                         const char *name, const struct group *groups, size_t count,
                         struct item_value *items)
{
    for (size_t i = 0; i < count; i++) {
        json_separator(builder, i);
        fprintf(builder->out, "{\"%s\": ", name);
        json_print(builder, json_string(builder, groups[i].name.data));
        fprintf(builder->out, ", \"returns\": %zu, \"items\": [", groups[i].returns);
        write_items(builder, results, &groups[i], items);
        fputs("}", builder->out);
    }
    fputs("\n]", builder->out);
}

void json_write_items(const struct json_builder *builder, const struct report *report)
{
    const struct results *results = report->results;
    size_t count = results->template->item_count;
    struct item_value *items = arena_array(builder->arena, count, sizeof *items);
    for (size_t i = 0; i < count; i++)
        build_item(builder, results, i, &items[i]);
    json_begin_list(builder, "items");
    write_items(builder, results, &results->all, items);
    if (!is_public(results)) {
        json_begin_list(builder, "by_case");
        write_groups(builder, results, "case", results->cases, results->case_count, items);
        json_begin_list(builder, "by_agency");
        write_groups(builder, results, "agency", results->agencies, results->agency_count, items);
    }
    arena_free(builder->arena);
}
