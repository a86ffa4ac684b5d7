#include "keys.h"

#include "template.h"

#include <stdio.h>
#include <string.h>

void key_add_name(struct text_map *map, struct node node, const char *name, size_t value)
{
    struct text_key key;
    size_t other;
    if (!*name)
        return; /* an error was already given */
    if (!text_match_key(text_of(name), &key))
        NODE_ERROR(node, "holds a control character, or is too long: at most %d bytes are allowed",
                   TEXT_KEY_MAX);
    else if (key.length == 0)
        NODE_ERROR(node, "needs a letter or a digit to be told from a blank");
    else if (!text_map_find(map, text_of_key(&key), &other))
        text_map_add(map, text_of_key(&key), value);
    else if (other != value)
        NODE_ERROR(node,
                   "%s cannot be told from another one: letter case, spacing and punctuation do "
                   "not count",
                   NODE_QUOTED(node, name));
}

void key_add(struct text_map *map, struct node object, const char *key, size_t value)
{
    struct node node = node_member(object, key);
    const char *name = cJSON_GetStringValue(node.value);
    if (name && !text_is_blank(text_of(name)))
        key_add_name(map, node, name, value);
}

void keys_add_list(struct text_map *map, struct node object, const char *key, size_t value)
{
    enum { MOST_NAMES = 100 };
    size_t count;
    struct node list = node_array(object, key, 0, MOST_NAMES, &count);
    for (size_t i = 0; i < count; i++) {
        struct node name = node_element(list, i);
        key_add_name(map, name, node_text(name), value);
    }
}

const struct column *template_column(const struct template *template, struct text text)
{
    struct text_key key;
    size_t column;
    if (!text_match_key(text, &key) ||
        !text_map_find(&template->column_keys, text_of_key(&key), &column))
        return NULL;
    return &template->columns[column];
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* True if two keys have the same digits, in the same order. */
static bool same_digits(struct text a, struct text b)
{
    size_t i = 0, j = 0;
    for (;;) {
        while (i < a.length && !is_digit(a.data[i]))
            i++;
        while (j < b.length && !is_digit(b.data[j]))
            j++;
        if (i == a.length || j == b.length)
            return i == a.length && j == b.length;
        if (a.data[i++] != b.data[j++])
            return false;
    }
}

const char *template_hint(const struct template *template, struct text text,
                          char buffer[static 256])
{
    struct text_key key;
    size_t column = 0;
    struct text nearest = {NULL, 0};
    if (text_match_key(text, &key))
        nearest = text_map_nearest(&template->column_keys, text_of_key(&key), &column);
    if (!nearest.data)
        return NULL;
    if (same_digits(nearest, text_of_key(&key)))
        snprintf(buffer, 256, "did you mean \"%.200s\"?", template->columns[column].name);
    else
        strcpy(buffer, "the template has no question of that number");
    return buffer;
}
