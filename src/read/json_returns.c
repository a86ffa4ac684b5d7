/* Reads JSON returns: objects with "case", "agency", "answers" and "comments". */
#include "base/json.h"
#include "input/json_stream.h"
#include "layouts.h"
#include "resolution.h"

#include <stdio.h>
#include <string.h>

/* One return while it is read. */
struct json_return {
    struct return_file *file;
    struct text_map *ignored; /* unknown keys that a note has reported */
    size_t line;
    const char *prefix;  /* of paths: "[3]." in a list, otherwise "" */
    bool *commented;     /* per column of the template: its comments have been taken */
    struct arena *arena; /* for this return only */
};

static const char *const own_keys[] = {"answers", "comments", NULL};
enum { KEY_ANSWERS, KEY_COMMENTS, OWN_KEY_COUNT };

/* The index of a return's own key, matched like headers; OWN_KEY_COUNT if it is none. */
static size_t own_key(const char *name)
{
    return text_match_name(text_of(name), own_keys);
}

/* The place of a member. An unknown key is shown only if messages may show names. */
static struct place place_at(const struct json_return *json, const char *parent, const char *key)
{
    const struct return_file *file = json->file;
    bool known = template_column(file->template, text_of(key)) || own_key(key) < OWN_KEY_COUNT;
    const char *shown = known ? key : problem_name(file->source->problems, text_of(key)).data;
    const char *path =
        arena_format(json->arena, "%s%s%s%s", json->prefix, parent, *parent ? "." : "", shown);
    return (struct place){json->file->source->name, json->line, path};
}

/* The text of an answer or comment, as in a CSV cell. False for other types. Of numbers, only 0 and
 * 1 are accepted: others may have been written in several ways. */
static bool cell_of(const cJSON *value, struct text *cell)
{
    *cell = text_of("");
    if (cJSON_IsString(value))
        *cell = text_of(value->valuestring);
    else if (cJSON_IsBool(value))
        *cell = text_of(cJSON_IsTrue(value) ? "true" : "false");
    else if (cJSON_IsNumber(value) && (value->valuedouble == 0 || value->valuedouble == 1))
        *cell = text_of(value->valuedouble == 0 ? "0" : "1");
    else
        return cJSON_IsNull(value);
    return true;
}

/* Looks whether a value that is not taken may be an alarm. */
static void doubt_lost(const struct json_return *json, const cJSON *value)
{
    struct text cell;
    builder_doubt_lost_cell(json->file->builder, text_of(value->string),
                            cell_of(value, &cell) ? cell : text_of("?"));
}

/* Lets a value of the wrong kind wait for a correction; false if none is of it. */
static bool wait_for_correction(const struct json_return *json, const struct column *column,
                                const cJSON *value, struct place place, const char *expected)
{
    struct builder *builder = json->file->builder;
    if (!builder->corrections_here || !cJSON_IsNumber(value))
        return false;
    const char *fault =
        arena_format(json->arena, "wrong kind of value: %s is expected here", expected);
    struct text cell = text_of(arena_format(json->arena, "%.15g", value->valuedouble));
    return builder_wait_doubtful(builder, column->kind, column->index, cell, cell_place_of(place),
                                 fault, NULL);
}

static void refuse_value(const struct json_return *json, struct place place, const char *expected)
{
    problem_add(json->file->source->problems, SEVERITY_ERROR, place,
                "wrong kind of value: %s is expected here", expected);
}

static void take_field(const struct json_return *json, const struct column *column,
                       const cJSON *value, struct place place)
{
    static const char expected[] = "one line of text in quotation marks";
    enum field field = (enum field)column->index;
    struct text cell;
    bool text = cJSON_IsString(value) || (cJSON_IsNull(value) && field != FIELD_TEMPLATE) ||
                (field == FIELD_IMMEDIATE_ACTION && cJSON_IsBool(value));
    if (text && cell_of(value, &cell) &&
        (field == FIELD_IMMEDIATE_ACTION || !strpbrk(cell.data, "\r\n"))) {
        builder_field(json->file->builder, field, cell, cell_place_of(place));
        return;
    }
    if (wait_for_correction(json, column, value, place, expected))
        return;
    if (field == FIELD_IMMEDIATE_ACTION)
        json->file->builder->immediate_action = IMMEDIATE_UNREADABLE;
    refuse_value(json, place, expected);
    builder_leave_out(json->file->builder);
}

static void take_tick_list(const struct json_return *json, size_t question, const cJSON *list,
                           struct place place)
{
    size_t count = 0;
    struct text *labels =
        arena_array(json->arena, (size_t)cJSON_GetArraySize(list), sizeof *labels);
    for (const cJSON *label = list->child; label; label = label->next) {
        if (!cJSON_IsString(label)) {
            refuse_value(json, place, "a list of labels");
            builder_unreadable_checklist(json->file->builder, question);
            return;
        }
        labels[count++] = text_of(label->valuestring);
    }
    builder_tick_list(json->file->builder, question, labels, count, cell_place_of(place));
}

static void take_answer(const struct json_return *json, const cJSON *value)
{
    const struct return_file *file = json->file;
    struct place place = place_at(json, "answers", value->string);
    const struct column *column = template_column(file->template, text_of(value->string));
    struct text cell;
    if (!column || (column->kind != COLUMN_ITEM && column->kind != COLUMN_CHECKLIST)) {
        char buffer[256];
        const char *hint = template_hint(file->template, text_of(value->string), buffer);
        problem_add(file->source->problems, SEVERITY_ERROR, place,
                    "not an item of the template \"%s\"%s%s", file->template->id, hint ? ": " : "",
                    hint ? hint : "");
        doubt_lost(json, value);
        return;
    }
    if (!builder_take(file->builder, column)) {
        problem_add(file->source->problems, SEVERITY_ERROR, place, "%s is answered twice",
                    column->name);
        builder_leave_out(file->builder);
    } else if (column->kind == COLUMN_CHECKLIST && cJSON_IsArray(value)) {
        take_tick_list(json, column->index, value, place);
    } else if (!cell_of(value, &cell)) {
        if (wait_for_correction(json, column, value, place, "an answer"))
            return;
        refuse_value(json, place, "an answer");
        builder_unreadable(file->builder, column);
    } else {
        builder_cell(file->builder, column, cell, cell_place_of(place));
    }
}

static void take_comments(const struct json_return *json, const cJSON *value)
{
    const struct return_file *file = json->file;
    struct place place = place_at(json, "comments", value->string);
    const struct column *column = template_column(file->template, text_of(value->string));
    struct text cell;
    if (!column || column->kind == COLUMN_FIELD)
        problem_add(file->source->problems, SEVERITY_ERROR, place,
                    "not a question of the template \"%s\"", file->template->id);
    else if (json->commented[column - file->template->columns])
        problem_add(file->source->problems, SEVERITY_ERROR, place, "%s stands there twice",
                    column->name);
    else if (!cell_of(value, &cell))
        refuse_value(json, place, "text");
    else
        builder_comments(file->builder,
                         column->kind == COLUMN_ITEM ? file->template->items[column->index].question
                                                     : column->index,
                         cell, cell_place_of(place));
    if (column)
        json->commented[column - file->template->columns] = true;
}

/* Passes each member of "answers" or "comments" to `take`. */
static void take_members(const struct json_return *json, const cJSON *object,
                         void (*take)(const struct json_return *json, const cJSON *value))
{
    const cJSON *member;
    if (cJSON_IsNull(object))
        return;
    if (!cJSON_IsObject(object)) {
        refuse_value(json, place_at(json, "", object->string), "an object, { … },");
        builder_leave_out(json->file->builder);
        return;
    }
    for (member = object->child; member; member = member->next)
        take(json, member);
}

/* Reports a key that is nearly a known one (an error), or unknown (a note, once per file). */
static void say_unknown_key(const struct json_return *json, const char *key, struct place place)
{
    const struct return_file *file = json->file;
    char buffer[256];
    size_t noted;
    if (text_map_find(json->ignored, text_of(key), &noted))
        return;
    const char *hint = template_hint(file->template, text_of(key), buffer);
    const char *nearest = text_nearest(text_of(key), own_keys);
    if (nearest) {
        snprintf(buffer, sizeof buffer, "did you mean \"%s\"?", nearest);
        hint = buffer;
    }
    if (hint) {
        problem_add(file->source->problems, SEVERITY_ERROR, place, "%s", hint);
    } else {
        text_map_add(json->ignored, text_of(key), 0);
        problem_add(file->source->problems,
                    resolution_may_matter(text_of(key)) ? SEVERITY_WARNING : SEVERITY_NOTE, place,
                    "not part of a return: ignored, here and below");
    }
}

static void take_member(const struct json_return *json, const cJSON *value)
{
    const struct return_file *file = json->file;
    const struct column *column = template_column(file->template, text_of(value->string));
    size_t own = own_key(value->string);
    struct place place = place_at(json, "", value->string);
    if (own < OWN_KEY_COUNT) {
        take_members(json, value, own == KEY_ANSWERS ? take_answer : take_comments);
    } else if (!column) {
        say_unknown_key(json, value->string, place);
        doubt_lost(json, value);
    } else if (column->kind != COLUMN_FIELD) {
        problem_add(file->source->problems, SEVERITY_ERROR, place,
                    "answers belong inside \"answers\" and comments inside \"comments\"");
        builder_leave_out(file->builder);
    } else if (!builder_take(file->builder, column)) {
        problem_add(file->source->problems, SEVERITY_ERROR, place, "%s stands there twice",
                    column->name);
        builder_leave_out(file->builder);
        doubt_lost(json, value);
    } else {
        take_field(json, column, value, place);
    }
}

static void take_return(struct return_file *file, const struct json_stream *stream,
                        struct text object, struct text_map *ignored)
{
    struct arena arena;
    arena_init_like(&arena, file->arena);
    struct json_error error;
    cJSON *value = json_read(&arena, object, &error);
    if (!value) {
        file->malformed = true;
        json_say(file->source->problems, (struct place){file->source->name, stream->line, NULL},
                 &error);
    } else {
        bool *commented = arena_array(&arena, file->template->column_count, sizeof *commented);
        struct json_return json = {file, ignored, stream->line, "", commented, &arena};
        if (json_stream_is_list(stream))
            json.prefix = arena_format(&arena, "[%zu].", stream->count - 1);
        builder_begin(file->builder, (struct place){file->source->name, stream->line, NULL});
        bool answers = false;
        for (const cJSON *member = value->child; member; member = member->next) {
            answers = answers || own_key(member->string) == KEY_ANSWERS;
            take_member(&json, member);
        }
        if (!answers)
            problem_add(file->source->problems, SEVERITY_WARNING, place_at(&json, "", "answers"),
                        "missing: every item is counted as no answer");
        return_file_finish(file);
    }
    arena_free(&arena);
}

void json_returns_read(struct return_file *file)
{
    struct json_stream stream = {.arena = file->arena, .source = file->source};
    struct text_map ignored;
    struct text object;
    text_map_init(&ignored, file->arena);
    while (!file->malformed && json_stream_next(&stream, &object))
        take_return(file, &stream, object, &ignored);
    if (stream.failed)
        file->malformed = true;
    else if (!file->malformed && !file->records)
        FILE_ERROR(file, file->source->line, "no return in it: the list is empty");
}
