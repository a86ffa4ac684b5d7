#include "json_path.h"

#include "json.h"

#include <string.h>

struct node loader_parse(struct loader *loader, struct text source)
{
    struct json_error error;
    struct node root = {.loader = loader};
    size_t invalid = text_first_invalid(source);
    if (invalid < source.length) {
        NODE_ERROR(root, "not UTF-8 text: byte %zu is not part of a character", invalid + 1);
        return root;
    }
    root.path = "";
    root.value = json_read(loader->arena, source, &error);
    if (!root.value)
        json_say(loader->problems, (struct place){loader->name, error.line > 0, NULL}, &error);
    return root;
}

struct node node_member(struct node object, const char *key)
{
    struct loader *loader = object.loader;
    const char *shown = object.has_names ? problem_name(loader->problems, text_of(key)).data : key;
    return (struct node){
        .loader = loader,
        .value = cJSON_GetObjectItemCaseSensitive(object.value, key),
        .path = arena_format(loader->arena, "%s%s%s", object.path, *object.path ? "." : "", shown)};
}

struct node node_element(struct node array, size_t index)
{
    return (struct node){.loader = array.loader,
                         .value = cJSON_GetArrayItem(array.value, (int)index),
                         .path = arena_format(array.loader->arena, "%s[%zu]", array.path, index)};
}

/* Adds an error for a key that the object may not have. */
static void refuse_key(struct node object, const char *key, const char *const *keys)
{
    object.has_names = true;
    struct node member = node_member(object, key);
    const char *nearest = text_nearest(text_of(key), keys);
    if (nearest)
        NODE_ERROR(member, "not a key of a %s: did you mean \"%s\"?", object.loader->kind, nearest);
    else
        NODE_ERROR(member, "not a key of a %s", object.loader->kind);
}

static bool is_one_of(const char *key, const char *const *keys)
{
    for (; *keys; keys++)
        if (strcmp(key, *keys) == 0)
            return true;
    return false;
}

bool node_is_object(struct node node, const char *const *keys)
{
    if (!cJSON_IsObject(node.value)) {
        node.path = *node.path ? node.path : NULL;
        NODE_ERROR(node, "%s: an object, { … }, is expected here",
                   node.value ? "wrong kind of value" : "missing");
        return false;
    }
    const cJSON *member;
    for (member = node.value->child; member; member = member->next) {
        if (keys && !is_one_of(member->string, keys))
            refuse_key(node, member->string, keys);
    }
    return true;
}

const char *node_text(struct node node)
{
    const char *string = cJSON_GetStringValue(node.value);
    if (!string)
        NODE_ERROR(node, "%s: text in quotation marks is expected here",
                   node.value ? "wrong kind of value" : "missing");
    else if (text_is_blank(text_of(string)))
        NODE_ERROR(node, "must not be blank");
    else
        return arena_copy(node.loader->arena, string, strlen(string));
    return "";
}

const char *node_string(struct node object, const char *key)
{
    return node_text(node_member(object, key));
}

const char *node_string_or(struct node object, const char *key, const char *otherwise)
{
    struct node node = node_member(object, key);
    return node.value ? node_text(node) : otherwise;
}

void node_check_schema(struct node object, const char *schema)
{
    struct node node = node_member(object, "schema");
    const char *named = node_text(node);
    if (*named && strcmp(named, schema) != 0)
        NODE_ERROR(node, "%s, where \"%s\" is expected", NODE_QUOTED(node, named), schema);
}

struct node node_array(struct node object, const char *key, size_t least, size_t most,
                       size_t *length)
{
    struct node node = node_member(object, key);
    size_t count = node.value ? (size_t)cJSON_GetArraySize(node.value) : 0;
    *length = 0;
    if (node.value && !cJSON_IsArray(node.value))
        NODE_ERROR(node, "wrong kind of value: a list, [ … ], is expected here");
    else if (count < least)
        NODE_ERROR(node, "%s: at least %zu %s expected here", node.value ? "too few" : "missing",
                   least, least == 1 ? "is" : "are");
    else if (count > most)
        NODE_ERROR(node, "too many: %zu, where at most %zu are allowed", count, most);
    else
        *length = count;
    return node;
}

struct node node_names(struct node object, const char *key, size_t *count)
{
    struct node names = node_member(object, key);
    bool any = names.value && node_is_object(names, NULL);
    names.has_names = true;
    *count = any ? (size_t)cJSON_GetArraySize(names.value) : 0;
    return names;
}

const char *node_name(struct node names, size_t index)
{
    const char *name = cJSON_GetArrayItem(names.value, (int)index)->string;
    return arena_copy(names.loader->arena, name, strlen(name));
}

/* The value of a whole number in the range; otherwise adds an error and returns `otherwise`. */
static unsigned whole_number_of(struct node node, unsigned least, unsigned most, unsigned otherwise)
{
    double number = cJSON_IsNumber(node.value) ? node.value->valuedouble : -1;
    /* Check the range first: a number outside it may not fit an unsigned. */
    if (number >= least && number <= most && (double)(unsigned)number == number)
        return (unsigned)number;
    NODE_ERROR(node, "%s: a whole number from %u to %u is expected here",
               !node.value                  ? "missing"
               : cJSON_IsNumber(node.value) ? "wrong value"
                                            : "wrong kind of value",
               least, most);
    return otherwise;
}

unsigned node_whole_number(struct node object, const char *key, unsigned least, unsigned most)
{
    return whole_number_of(node_member(object, key), least, most, 0);
}

unsigned node_whole_number_or(struct node object, const char *key, unsigned least, unsigned most,
                              unsigned otherwise)
{
    struct node node = node_member(object, key);
    return node.value ? whole_number_of(node, least, most, otherwise) : otherwise;
}

bool node_boolean(struct node object, const char *key)
{
    struct node node = node_member(object, key);
    if (node.value && !cJSON_IsBool(node.value))
        NODE_ERROR(node, "wrong kind of value: true or false is expected here");
    return cJSON_IsTrue(node.value);
}
