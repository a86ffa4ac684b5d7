/* Writes the statements and findings of the report, so that each of its sentences can be traced. */
#include "json_parts.h"

static cJSON *facts_value(const struct json_builder *builder, const struct fact *facts,
                          size_t count)
{
    cJSON *array = json_array(builder);
    for (size_t i = 0; i < count; i++) {
        cJSON *value = json_object(builder);
        if (facts[i].item)
            json_add_string(builder, value, "item", facts[i].item);
        json_add_string(builder, value, "what", facts[i].what);
        json_add_number(builder, value, "count", facts[i].count);
        if (facts[i].base_name) {
            json_add_string(builder, value, "of", facts[i].base_name);
            json_add_number(builder, value, "base", facts[i].base);
            json_add_percentage(builder, value, "percent", facts[i].count, facts[i].base);
        }
        cJSON_AddItemToArray(array, value);
    }
    return array;
}

static cJSON *evidence_value(const struct json_builder *builder, const struct evidence *evidence,
                             size_t count)
{
    cJSON *array = json_array(builder);
    for (size_t i = 0; i < count; i++) {
        cJSON *value = json_object(builder);
        if (evidence[i].item)
            json_add_string(builder, value, "item", evidence[i].item);
        if (evidence[i].source)
            json_add_string(builder, value, "source", evidence[i].source);
        if (evidence[i].writer)
            json_add_string(builder, value, "writer", evidence[i].writer);
        json_add_string(builder, value, "text", evidence[i].text);
        cJSON_AddItemToArray(array, value);
    }
    return array;
}

static cJSON *finding_value(const struct json_builder *builder, const struct finding *finding,
                            bool public)
{
    bool supported = finding->state == FINDING_SUPPORTED;
    cJSON *value = json_object(builder);
    json_add_string(builder, value, "id", finding->id);
    json_add_string(builder, value, "title", finding->title);
    json_add_string(builder, value, supported ? "statement" : "reason", finding->statement);
    if (!supported)
        return value;
    json_add_string(builder, value, "challenge", finding->challenge);
    if (public)
        return value;
    json_add(builder, value, "evidence",
             evidence_value(builder, finding->evidence, finding->evidence_count));
    json_add(builder, value, "facts", facts_value(builder, finding->facts, finding->fact_count));
    return value;
}

/* Writes the findings of one state: supported, or not evaluated. */
static void write_findings(const struct json_builder *builder, const struct report *report,
                           const char *key, enum finding_state state)
{
    size_t written = 0;
    json_begin_list(builder, key);
    for (size_t i = 0; i < report->finding_count; i++) {
        const struct finding *finding = &report->findings[i];
        if (finding->state != state)
            continue;
        json_separator(builder, written++);
        json_write(builder, finding_value(builder, finding, is_public(report->results)));
    }
    json_end_list(builder, written);
}

void json_write_findings(const struct json_builder *builder, const struct report *report)
{
    write_findings(builder, report, "findings", FINDING_SUPPORTED);
}

void json_write_findings_not_evaluated(const struct json_builder *builder,
                                       const struct report *report)
{
    write_findings(builder, report, "findings_not_evaluated", FINDING_NOT_EVALUATED);
}

void json_write_strengths(const struct json_builder *builder, const struct report *report)
{
    const struct item *items = report->results->template->items;
    json_begin_list(builder, "strengths");
    for (size_t i = 0; i < report->strength_count; i++) {
        cJSON *value = json_object(builder);
        json_add_string(builder, value, "item", items[report->strengths[i].item].id);
        json_add_string(builder, value, "statement", report->strengths[i].statement);
        json_separator(builder, i);
        json_write(builder, value);
    }
    json_end_list(builder, report->strength_count);
}

static cJSON *mentions_value(const struct json_builder *builder, const struct round *round,
                             const struct theme_mentions *mentions)
{
    cJSON *object = json_object(builder), *counts = json_object(builder);
    json_add_string(builder, object, "id", mentions->id);
    json_add_string(builder, object, "title", mentions->title);
    json_add_number(builder, object, "returns", mentions->returns);
    for (size_t i = 0; round && i < round->notes_count; i++)
        json_add_number(builder, counts, round->notes[i].name, mentions->in_notes[i]);
    json_add(builder, object, "notes", counts);
    json_add(builder, object, "passages",
             evidence_value(builder, mentions->passages, mentions->passage_count));
    return object;
}

void json_write_mentions(const struct json_builder *builder, const struct report *report)
{
    size_t count = report->results->template->comment_theme_count;
    if (!report->mentions)
        return;
    json_begin_list(builder, "comment_themes");
    for (size_t i = 0; i < count; i++) {
        json_separator(builder, i);
        json_write(builder, mentions_value(builder, report->round, &report->mentions[i]));
    }
    json_end_list(builder, count);
}

void json_write_statements(const struct json_builder *builder, const struct report *report)
{
    json_begin_list(builder, "statements");
    for (size_t i = 0; i < report->statement_count; i++) {
        const struct statement *statement = &report->statements[i];
        cJSON *value = json_object(builder);
        json_add_string(builder, value, "section", statement->section);
        json_add_string(builder, value, "text", statement->text);
        json_add(builder, value, "facts",
                 facts_value(builder, statement->facts, statement->fact_count));
        json_separator(builder, i);
        json_write(builder, value);
    }
    json_end_list(builder, report->statement_count);
}
