#include "json_path.h"

#include "json.h"

#include <string.h>

cJSON *loader_parse(struct loader *loader, struct text source)
{
    struct json_error error;
    size_t invalid = text_first_invalid(source);
    if (invalid < source.length) {
        JSON_ERROR(loader, NULL, "not UTF-8 text: byte %zu is not part of a character",
                   invalid + 1);
        return NULL;
    }
    cJSON *json = json_read(loader->arena, source, &error);
    if (!json)
        json_say(loader->problems, (struct place){loader->name, error.line > 0, NULL}, &error);
    return json;
}

const char *path_member(struct loader *loader, const char *path, const char *key)
{
    char *joined = arena_alloc(loader->arena, strlen(path) + strlen(".") + strlen(key) + 1);
    char *end = stpcpy(joined, path);
    if (*path)
        *end++ = '.';
    strcpy(end, key);
    return joined;
}

const char *path_element(struct loader *loader, const char *path, size_t index)
{
    return arena_format(loader->arena, "%s[%zu]", path, index);
}

struct node node_member(struct loader *loader, struct node object, const char *key)
{
    const char *shown = object.has_names ? problem_name(loader->problems, text_of(key)).data : key;
    return (struct node){.value = cJSON_GetObjectItemCaseSensitive(object.value, key),
                         .path = path_member(loader, object.path, shown)};
}

struct node node_element(struct loader *loader, struct node array, size_t index)
{
    return (struct node){.value = cJSON_GetArrayItem(array.value, (int)index),
                         .path = path_element(loader, array.path, index)};
}

static void refuse_key(struct loader *loader, struct node object, const char *key,
                       const char *const *keys)
{
    const char *path =
        path_member(loader, object.path, problem_name(loader->problems, text_of(key)).data);
    const char *nearest = text_nearest(text_of(key), keys);
    if (nearest)
        JSON_ERROR(loader, path, "not a key of a %s: did you mean \"%s\"?", loader->kind, nearest);
    else
        JSON_ERROR(loader, path, "not a key of a %s", loader->kind);
}

static bool is_one_of(const char *key, const char *const *keys)
{
    for (; *keys; keys++)
        if (strcmp(key, *keys) == 0)
            return true;
    return false;
}

bool node_is_object(struct loader *loader, struct node node, const char *const *keys)
{
    if (!cJSON_IsObject(node.value)) {
        JSON_ERROR(loader, *node.path ? node.path : NULL, "%s: an object, { … }, is expected here",
                   node.value ? "wrong kind of value" : "missing");
        return false;
    }
    const cJSON *member;
    for (member = node.value->child; member; member = member->next) {
        if (keys && !is_one_of(member->string, keys))
            refuse_key(loader, node, member->string, keys);
    }
    return true;
}

static const char *string_of(struct loader *loader, struct node node)
{
    const char *string = cJSON_GetStringValue(node.value);
    if (!string)
        JSON_ERROR(loader, node.path, "%s: text in quotation marks is expected here",
                   node.value ? "wrong kind of value" : "missing");
    else if (text_is_blank(text_of(string)))
        JSON_ERROR(loader, node.path, "must not be blank");
    else
        return arena_copy(loader->arena, string, strlen(string));
    return "";
}

const char *node_string(struct loader *loader, struct node object, const char *key)
{
    return string_of(loader, node_member(loader, object, key));
}

const char *node_string_or(struct loader *loader, struct node object, const char *key,
                           const char *otherwise)
{
    struct node node = node_member(loader, object, key);
    return node.value ? string_of(loader, node) : otherwise;
}

const char *node_string_element(struct loader *loader, struct node array, size_t index)
{
    return string_of(loader, node_element(loader, array, index));
}

void node_check_schema(struct loader *loader, struct node object, const char *schema)
{
    const char *named = node_string(loader, object, "schema");
    if (*named && strcmp(named, schema) != 0)
        JSON_ERROR(loader, path_member(loader, object.path, "schema"),
                   "%s, where \"%s\" is expected", PROBLEM_QUOTED(loader->problems, text_of(named)),
                   schema);
}

struct node node_array(struct loader *loader, struct node object, const char *key, size_t least,
                       size_t most, size_t *length)
{
    struct node node = node_member(loader, object, key);
    *length = 0;
    if (node.value && !cJSON_IsArray(node.value)) {
        JSON_ERROR(loader, node.path, "wrong kind of value: a list, [ … ], is expected here");
        return node;
    }
    size_t count = node.value ? (size_t)cJSON_GetArraySize(node.value) : 0;
    if (count < least)
        JSON_ERROR(loader, node.path, "%s: at least %zu %s expected here",
                   node.value ? "too few" : "missing", least, least == 1 ? "is" : "are");
    else if (count > most)
        JSON_ERROR(loader, node.path, "too many: %zu, where at most %zu are allowed", count, most);
    else
        *length = count;
    return node;
}
